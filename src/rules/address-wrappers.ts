/** An address that stands for another one inside it. `pattern` is tried on host and path; group 1 is the address within. */
export type AddressWrapper = {
  readonly id: string
  readonly pattern: RegExp
  readonly examples: readonly (readonly [wrapped: string, within: string])[]
}

export const addressWrappers: readonly AddressWrapper[] = [
  {
    id: 'google-amp',
    pattern: /^(?:www\.)?google\.[a-z.]+\/amp\/(?:s\/)?(.+)$/,
    examples: [
      ['https://www.google.com/amp/s/www.example.com/a.amp.html', 'www.example.com/a.amp.html'],
    ],
  },
  {
    id: 'amp-cache',
    pattern: /^[a-z0-9-]+\.cdn\.ampproject\.org\/[a-z]\/(?:s\/)?(.+)$/,
    examples: [
      ['https://www-example-com.cdn.ampproject.org/c/s/www.example.com/a', 'www.example.com/a'],
    ],
  },
  {
    id: 'bing-amp',
    pattern: /^www\.bing-amp\.com\/c\/(?:s\/)?(.+)$/,
    examples: [['https://www.bing-amp.com/c/s/www.example.com/a', 'www.example.com/a']],
  },
  {
    id: 'wayback-machine',
    pattern: /^(?:web\.)?archive\.org\/(?:web\/)?(?:\d{4,14}[a-z_*]*|\*|save|web)\/(.+)$/,
    examples: [
      [
        'https://web.archive.org/web/20190102030405/https://www.example.com/a',
        'https://www.example.com/a',
      ],
      ['https://web.archive.org/web/2019id_/http://example.com', 'http://example.com'],
    ],
  },
  {
    id: 'archive-today',
    pattern:
      /^archive\.(?:today|is|ph|fo|li|md|vn)\/(?:o\/\w+\/|\d{4,14}\/|newest\/|\w+\/(?=https?:))?(https?:.+|(?:www\.)?[\w-]+\.[a-z]{2,}.*)$/,
    examples: [
      ['https://archive.ph/20200102/https://example.com/a', 'https://example.com/a'],
      ['https://archive.is/newest/https://example.com/a', 'https://example.com/a'],
    ],
  },
  {
    id: 'reader-proxy',
    pattern:
      /^(?:12ft\.io|outline\.com|r\.jina\.ai|txtify\.it|archive\.st|ghostarchive\.org\/archive|webcache\.googleusercontent\.com\/search\?q=cache:(?:[\w-]+:)?)\/?(https?:.+)$/,
    examples: [['https://12ft.io/https://example.com/a', 'https://example.com/a']],
  },
  {
    id: 'url-defense',
    pattern: /^urldefense\.(?:proofpoint\.)?com\/v3\/__(https?:.+?)__;/,
    examples: [
      ['https://urldefense.com/v3/__https://example.com/a__;!!x$', 'https://example.com/a'],
    ],
  },
  {
    id: 'yahoo-redirect',
    pattern: /^r\.search\.yahoo\.com\/.*\/RU=([^/]+)\//,
    examples: [
      [
        'https://r.search.yahoo.com/x/RU=https%3a%2f%2fexample.com%2fa/RK=2',
        'https://example.com/a',
      ],
    ],
  },
]

/** Parameters that carry an address of their own at hosts that are no outlet: `?url=https://…`. */
export const addressParameters = [
  'url',
  'u',
  'q',
  'target',
  'to',
  'dest',
  'destination',
  'redirect',
  'redirect_url',
  'link',
  'href',
  'z',
  'r',
  'out',
  'goto',
] as const
