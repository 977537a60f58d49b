import { expect, test } from 'vitest'
import { whyNoReport } from '../../entrypoints/background/trace-tab.ts'

test.each([
  ['a page of Chrome', 'chrome://version/', 'browser-page'],
  ['a page of Firefox', 'about:addons', 'browser-page'],
  ['a page whose address we may not know', undefined, 'browser-page'],
  ['the source of a page', 'view-source:https://daily.example/', 'browser-page'],
  ['another extension', 'moz-extension://0-1/popup.html', 'browser-page'],
  ['the Chrome Web Store', 'https://chromewebstore.google.com/detail/x', 'store'],
  ['the old Chrome Web Store', 'https://chrome.google.com/webstore/detail/x', 'store'],
  ['another page on its host', 'https://chrome.google.com/devices', 'browser-page'],
  ['Mozilla’s add-ons', 'https://addons.mozilla.org/en-US/firefox/', 'store'],
  ['a host that only begins so', 'https://addons.mozilla.org.example/', 'browser-page'],
  ['Edge’s add-ons', 'https://microsoftedge.microsoft.com/addons/', 'store'],
  ['a PDF', 'https://town.example/minutes.pdf', 'pdf'],
  ['a PDF opened at a page', 'https://town.example/Minutes.PDF?x=1#page=2', 'pdf'],
  ['a PDF on disk', 'file:///home/reader/minutes.pdf', 'pdf'],
  ['a page about a PDF', 'https://town.example/minutes.pdf/read', 'browser-page'],
])('%s is refused as what it is', (_, url, why) => {
  expect(whyNoReport(url, new Error('Cannot access the page'))).toBe(why)
})

const web = 'https://daily.example/bridge'

test.each([
  ['one that was left', web, new Error('Frame with ID 0 was removed.'), 'left'],
  ['one that was closed', web, new Error('No tab with id: 7'), 'left'],
  ['one that loads anew', web, undefined, 'left'],
  [
    'the browser’s own in place of one that is not there',
    web,
    new Error(
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    ),
    'browser-page',
  ],
  ['the same in Firefox', web, new Error('Missing host permission for the tab'), 'browser-page'],
  [
    'one that an administrator has closed to extensions',
    web,
    new Error('This page cannot be scripted due to an ExtensionsSettings policy.'),
    'browser-page',
  ],
])('a page that gives no report is %s', (_, url, error, why) => {
  expect(whyNoReport(url, error)).toBe(why)
})
