import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { packLocales } from './scripts/pack-locales.ts'
import { packOutlets } from './scripts/pack-outlets.ts'

// Set by `npm run dev`, which finds the system's browser and serves the demo news web.
const { HEARSAY_BROWSER: binary, HEARSAY_START_URL: startUrl } = process.env

export default defineConfig({
  manifestVersion: 3, // in Firefox too
  imports: false,
  hooks: {
    ready: packOutlets,
    'build:publicAssets': async (_, files) => {
      files.push(...(await packLocales()))
    },
  },
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({ plugins: [preact()] }),
  zip: {
    // What is made from the sources, or shows them, is no source.
    excludeSources: ['shots/**', 'coverage/**', 'src/rules/outlets/*packed*.ts', '**/*.log'],
  },
  ...(binary && {
    webExt: {
      binaries: { chrome: binary, chromium: binary, firefox: binary },
      ...(startUrl && { startUrls: [startUrl] }),
      // Chromium refuses to run as root inside its sandbox.
      chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  }),
  manifest: ({ browser }) => ({
    // These come from src/wording/messages/, by scripts/pack-locales.ts.
    name: '__MSG_manifestName__',
    short_name: 'Hearsay',
    description: '__MSG_manifestDescription__',
    default_locale: 'en',
    // contextMenus, and the sidePanel that WXT adds in Chrome, show no warning at install.
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    // Asked for one site at a time, when the reader wants Hearsay to work there on its own or to read an original there.
    optional_host_permissions: ['*://*/*'],
    // With the first original: Chrome's background has no document of its own in which to take a page apart.
    ...(browser === 'chrome' && { optional_permissions: ['offscreen'] }),
    action: { default_title: '__MSG_manifestAction__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+H' } },
      // Not N and P: Chromium leaves those unset.
      'next-quotation': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_keyNext__',
      },
      'previous-quotation': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_keyPrevious__',
      },
      'show-list': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_keyList__',
      },
      // Browsers suggest four keys at most.
      'open-card': { description: '__MSG_keyCard__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'hearsay@hearsay.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
})
