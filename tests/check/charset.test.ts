import { expect, test } from 'vitest'
import { decodePage } from '../../src/check/charset.ts'

const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const utf8 = (text: string) => new TextEncoder().encode(text)
const wide = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))

test.each([
  ['the header says', latin('caf\xe9'), 'text/html; charset=ISO-8859-1', 'café'],
  ['the header quotes it', latin('caf\xe9'), 'text/html;charset="windows-1252"', 'café'],
  ['the page says', latin('<meta charset="iso-8859-1">caf\xe9'), 'text/html', 'café'],
  [
    'the page says it the old way',
    latin('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">caf\xe9'),
    'text/html',
    'café',
  ],
  [
    'the header beats the page',
    utf8('<meta charset="iso-8859-1">café'),
    'text/html; charset=utf-8',
    'café',
  ],
  [
    'a byte order mark beats both',
    utf8('\ufeff<meta charset="iso-8859-1">café'),
    'text/html; charset=iso-8859-1',
    'café',
  ],
  ['UTF-16 by its mark', wide('café'), 'text/html', 'café'],
  [
    'a tag that claims UTF-16 cannot mean it',
    utf8('<meta charset="utf-16">café'),
    'text/html',
    'café',
  ],
  [
    'a tag in a comment is none',
    utf8('<!-- <meta charset="iso-8859-1"> -->café'),
    'text/html',
    'café',
  ],
  ['nobody says, and it is UTF-8', utf8('café'), 'text/html', 'café'],
  ['nobody says, and it is not', latin('caf\xe9 \x93so\x94'), 'text/html', 'café “so”'],
  ['nobody knows the charset', utf8('café'), 'text/html; charset=x-nonsense', 'café'],
  [
    'Cyrillic',
    Uint8Array.from([0xec, 0xee, 0xf1, 0xf2]),
    'text/html; charset=windows-1251',
    'мост',
  ],
])('%s', (_, bytes, contentType, text) => {
  expect(decodePage(bytes, contentType)).toContain(text)
  expect(decodePage(bytes, contentType)).not.toContain('\ufeff')
})
