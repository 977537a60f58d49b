import type { PairRow } from './pair.ts'

const wrap = (title: string, body: string) =>
  `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`

export const unreadable: readonly PairRow[] = [
  ['no paragraphs', 'direct', 'We will not close', []],
  ['empty paragraphs', 'direct', 'We will not close', ['', ' ']],
  [
    'paywall text alone',
    'direct',
    'We will not close',
    ['Subscribe to continue reading.', 'Already a subscriber? Log in.'],
  ],
  ['empty page', 'direct', 'We will not close', ''],
  [
    'a PDF',
    'direct',
    'We will not close',
    '%PDF-1.7\n%âãÏÓ\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
  ],
  ['JSON', 'direct', 'We will not close', '{"error":{"code":404,"message":"We will not close"}}'],
  [
    '404',
    'direct',
    'We will not close',
    wrap(
      '404 Not Found',
      '<h1>404</h1><p>Sorry, the page you are looking for could not be found.</p><a href="/">Home</a>',
    ),
  ],
  [
    '410',
    'direct',
    'We will not close',
    wrap(
      'Gone',
      '<h1>This story is no longer available</h1><p>It was removed at the request of the publisher.</p>',
    ),
  ],
  [
    '403',
    'direct',
    'We will not close',
    wrap(
      'Access Denied',
      '<h1>Access Denied</h1><p>You don’t have permission to access this resource on this server.</p><p>Reference #18.2f</p>',
    ),
  ],
  [
    'bot check',
    'direct',
    'We will not close',
    wrap(
      'Just a moment...',
      '<h2>Verify you are human by completing the action below.</h2><p>The Marlow Bee needs to review the security of your connection before proceeding.</p>',
    ),
  ],
  [
    'script only',
    'direct',
    'We will not close',
    wrap(
      'The Marlow Bee',
      '<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script src="/app.js"></script>',
    ),
  ],
  [
    'script only, silent',
    'direct',
    'We will not close',
    wrap('The Marlow Bee', '<div id="root"></div><script src="/app.js"></script>'),
  ],
  [
    'consent wall',
    'direct',
    'We will not close',
    wrap(
      'Before you continue',
      '<h1>We value your privacy</h1><p>We and our 842 partners store and access information on a device, such as cookies, and process personal data.</p><button>Accept all</button><button>Manage options</button>',
    ),
  ],
  [
    'paywall stub',
    'direct',
    'nobody asked the ferrymen',
    wrap(
      'Ferry to close | The Marlow Bee',
      '<article><h1>Ferry to close</h1><p>The ferry across the sound will stop running in June after ninety years, the county said.</p><div class="paywall"><h2>Subscribe to continue reading</h2><p>Get unlimited access for $1 a week. Cancel at any time.</p><p>Already a subscriber? Sign in</p></div></article>',
    ),
  ],
  [
    'login page',
    'direct',
    'We will not close',
    wrap(
      'Log in',
      '<form><h1>Log in to your account</h1><label>Email<input></label><label>Password<input type="password"></label><button>Log in</button><a>Forgot your password?</a></form>',
    ),
  ],
  [
    'server error',
    'direct',
    'We will not close',
    wrap('502 Bad Gateway', '<center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center>'),
  ],
  [
    'German paywall',
    'direct',
    'Wir schließen nicht',
    wrap(
      'Fähre wird eingestellt',
      '<article><h1>Fähre wird eingestellt</h1><p>Die Fähre über den Sund stellt im Juni nach neunzig Jahren ihren Betrieb ein.</p><p>Dieser Artikel ist nur für Abonnenten. Jetzt weiterlesen mit einem Probeabo für 1 Euro.</p><p>Sie sind bereits Abonnent? Hier anmelden</p></article>',
    ),
  ],
  [
    'French paywall',
    'direct',
    'Nous ne fermons pas',
    wrap(
      'Le bac s’arrête',
      '<article><p>Le bac du détroit cessera de circuler en juin, après quatre-vingt-dix ans.</p><p>Cet article est réservé aux abonnés. Il vous reste 80 % de cet article à lire.</p><p>Déjà abonné ? Se connecter</p></article>',
    ),
  ],
  [
    'Spanish consent',
    'direct',
    'No cerramos',
    wrap(
      'Su privacidad',
      '<p>Utilizamos cookies propias y de terceros para mejorar nuestros servicios. Puede aceptar todas las cookies o configurarlas.</p><button>Aceptar todas las cookies</button>',
    ),
  ],
  [
    'German consent',
    'direct',
    'Wir schließen nicht',
    wrap(
      'Zustimmung',
      '<h1>Willkommen</h1><p>Wir verwenden Cookies und verarbeiten personenbezogene Daten. Mit Ihrer Zustimmung lesen Sie mit Werbung weiter.</p><button>Akzeptieren und weiter</button>',
    ),
  ],
  [
    'blocked by country',
    'direct',
    'We will not close',
    wrap(
      'Unavailable',
      '<h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area and therefore cannot grant you access at this time.</p>',
    ),
  ],
]

/** Pages that speak of subscriptions, cookies or errors and are articles all the same; with the verdict that is right for them. */
export const readable: readonly (readonly [verdict: 'verbatim' | 'not-found', ...PairRow])[] = [
  [
    'verbatim',
    'an article with a subscription box',
    'direct',
    'nobody asked the ferrymen',
    wrap(
      'Ferry to close',
      `<article><h1>Ferry to close</h1>
    <p>The ferry across the sound will stop running in June after ninety years, the county said on Monday, because the new tunnel takes all the lorries and most of the cars.</p>
    <p>“They asked the hotels and they asked the chamber of commerce, but nobody asked the ferrymen,” said Olav Lie, who has stood at the wheel since 1994 and whose father stood there before him.</p>
    <p>The county said that it would offer all eleven men work on the tunnel’s night shift. Two have accepted so far, and three are going to sea again.</p>
    <p>The last crossing is to be on the thirtieth, with a band. Tickets for it were gone in an hour, and the money goes to the school on the island.</p>
    <p>Behind the counter in the harbour café a list hangs on which people write what they will miss. The smell of diesel comes first, then the gulls.</p></article>
    <aside><h2>Subscribe</h2><p>Subscribe to The Marlow Bee for $1 a week. Already a subscriber? Sign in.</p></aside>`,
    ),
  ],
  [
    'verbatim',
    'an article on cookie banners',
    'direct',
    'Nobody reads them and everybody clicks',
    [
      'Europe’s cookie banners are to become rarer under a plan that the commission published on Thursday.',
      '“Nobody reads them and everybody clicks,” said the commissioner. “We accept all cookies because we want to read the article, and that is not consent.”',
      'Publishers fear for their income. They use cookies to sell advertising, and say that readers will have to subscribe to continue reading if that ends.',
      'The parliament is to vote on the plan in the autumn, and nothing will change before the year after, officials said.',
      'In the meantime the banners stay, and so does the button that says yes. A study found in May that it takes the average reader less than a second to find it.',
    ],
  ],
  [
    'verbatim',
    'short, but an article',
    'direct',
    'We will not close',
    ['“We will not close,” the mayor said on Monday. The library on Mill Street stays open.'],
  ],
  [
    'not-found',
    'an article on a paywall',
    'direct',
    'Our readers owe us nothing',
    [
      'The Marlow Bee will put its articles behind a paywall from May, its editor told readers in a letter on Saturday.',
      '“Good reporting costs money, and the advertisers have gone elsewhere,” Edith Crane wrote. Subscribers will pay two dollars a week.',
      'Three articles a month stay free. The paper sold 9,000 copies a day ten years ago and sells 2,100 now, and it has closed its office in the harbour.',
      'Libraries in the county get free access for all their visitors, which the county’s librarian called a fair bargain on a bad day.',
      'The letter drew 400 answers in a day. Most of them were kind, the editor said, and some of them even had a cheque in them.',
    ],
  ],
  [
    'verbatim',
    'a page so short that Readability passes it over',
    'direct',
    'No comment',
    wrap(
      'Statement',
      '<p>“No comment,” the firm said on Friday when it was asked about the fire.</p><p>It will answer questions in May, it said.</p>',
    ),
  ],
]
