import { describe, expect, it } from 'vitest'
import { detectLanguage, isCovered, resolveLanguage } from '../../src/text/language.ts'

const english =
  'The harbour stays closed for a third day, officials said on Monday, as divers looked for the barge that sank there on Friday, and the boats that were at sea have gone to other ports.'
const german =
  'Der Hafen bleibt auch am dritten Tag geschlossen, wie die Behörden am Montag sagten, während Taucher nach dem Kahn suchten, der dort in der Nacht auf Samstag gesunken ist, und die Boote sind nicht da.'
const french =
  'Le port reste fermé pour la troisième journée, ont dit les autorités lundi, alors que des plongeurs cherchent la péniche qui a coulé dans la nuit, et les bateaux qui sont en mer ne peuvent pas rentrer.'
const spanish =
  'El puerto sigue cerrado por tercer día, dijeron las autoridades el lunes, mientras los buzos buscan la barcaza que se hundió en la noche del viernes, y los barcos que están en el mar no pueden volver.'
const russian = 'Порт остаётся закрытым третий день, сообщили власти в понедельник.'

describe('the language of a text', () => {
  const texts: [why: string, text: string, language: string | null][] = [
    ['English', english, 'en'],
    ['German', german, 'de'],
    ['French', french, 'fr'],
    ['Spanish', spanish, 'es'],
    ['Russian, by its letters', russian, 'ru'],
    ['Japanese, by its kana', '港は三日目も閉鎖されたままだと当局者は月曜日に述べた。', 'ja'],
    ['too short to tell', 'La Vanguardia de Madrid.', null],
    ['names alone tell nothing', 'Ana Ruiz, Tom Berg, Eva Lund. '.repeat(12), null],
    ['nothing', '', null],
  ]
  it.each(texts)('%s', (_, text, language) => expect(detectLanguage([text])).toBe(language))
})

describe('a declared language', () => {
  const pages: [why: string, declared: string | null, text: string, language: string | null][] = [
    ['is taken', 'en-GB', english, 'en-gb'],
    ['with an underscore', 'en_US', english, 'en-us'],
    ['left over from a template gives way to the text', 'en', german, 'de'],
    ['holds where the text is too short', 'fr', 'Bonjour.', 'fr'],
    ['holds where we do not know the language', 'sw', english, 'sw'],
    ['that is none is passed over', 'english, please', english, 'en'],
    ['missing', null, french, 'fr'],
  ]
  it.each(pages)('%s', (_, declared, text, language) => {
    expect(resolveLanguage(declared, [text])).toBe(language)
  })
})

it('English is covered, an unknown language may be', () => {
  expect([isCovered('en-au'), isCovered(null), isCovered('de')]).toEqual([true, true, false])
})
