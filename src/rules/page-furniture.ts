/** Parts of a page that stand amid an article's text and are none of it. */
export type Furniture = {
  readonly id: string
  readonly why: string
} & (
  | { readonly tags: readonly string[] }
  | { readonly roles: readonly string[] }
  /** Words of class names and ids; `example` carries one, `counterexample` looks like it and is article text. */
  | {
      readonly words: RegExp
      /** As of `LinePattern`. */
      readonly holds: string
      readonly example: string
      readonly counterexample: string
    }
)

/** Looked up on each ancestor of a paragraph inside the article. */
export const FURNITURE: readonly Furniture[] = [
  {
    id: 'tag-caption',
    why: 'A caption describes the picture and repeats words of the text.',
    tags: ['figcaption', 'caption'],
  },
  {
    id: 'tag-control',
    why: 'Controls and menus.',
    tags: ['nav', 'button', 'form', 'select', 'option', 'textarea', 'label', 'dialog', 'menu'],
  },
  {
    id: 'tag-medium',
    why: 'What a browser shows in place of a picture, a video, a formula, a script.',
    tags: [
      'audio',
      'canvas',
      'embed',
      'iframe',
      'math',
      'noscript',
      'object',
      'script',
      'style',
      'svg',
      'template',
      'title',
      'video',
    ],
  },
  {
    id: 'role',
    why: 'The page itself says that it is no text.',
    roles: [
      'navigation',
      'menu',
      'menubar',
      'toolbar',
      'dialog',
      'alert',
      'search',
      'button',
      'tablist',
    ],
  },
  {
    id: 'class-caption',
    why: 'Captions and picture credits in plain elements.',
    words:
      /^(?:wp-)?(?:(?:image|photo|figure|media|img|pic|picture|video|gallery)[-_]*)?(?:captions?|cutline)(?:[-_]*(?:text|wrapper|container|content|credit|inner|body))?$|^(?:image|photo|media|img|figure|picture)[-_]*(?:credits?|source|copyright|meta|info)$/i,
    holds: 'caption, cutline, credit, source, copyright, meta, info',
    example: 'wp-caption-text',
    counterexample: 'captioned-article',
  },
  {
    id: 'class-newsletter',
    why: 'Boxes that ask for a subscription.',
    words:
      /news-?letters?(?!-(?:post|article|issue|edition|story))|\b(?:sign-?up|subscribe|subscription|paywall|donate|donation|membership)[-_]?(?:box|form|promo|prompt|cta|block|widget|wrapper|wrap|module|unit|banner)?$|\bcta\b/i,
    holds: 'newsletter, news-letter, sign, subscri, paywall, donat, membership, cta',
    example: 'article__newsletter-signup',
    counterexample: 'newsletter-post-body',
  },
  {
    id: 'class-share',
    why: 'Buttons to pass the page on.',
    words:
      /\b(?:share|sharing|social|follow)[-_]*(?:bar|buttons?|links?|tools?|icons?|list|block|box|widget|wrapper|wrap|container|us|this|media|nav|menu)?$|\b(?:addthis|sharedaddy|addtoany)/i,
    holds: 'share, sharing, social, follow, addthis, addtoany',
    example: 'social-share-bar',
    counterexample: 'shareholder-letter',
  },
  {
    id: 'class-related',
    why: 'Links to other articles.',
    words:
      /\b(?:related|recommended|recirc|more-(?:stories|news|from|on)|read-?(?:more|next|also)|also-read|see-also|most-(?:read|popular)|trending|popular-(?:posts|stories)|you-may|further-reading|in-?line-?(?:promo|related|link)|teasers?|promo(?:box|-box|-link|tion)?s?|jp-relatedposts|taboola|outbrain|zergnet)\b/i,
    holds:
      'related, recommended, recirc, more, read, see-also, most-, trending, popular-, you-may, promo, teaser, inline, in-line, taboola, outbrain, zergnet',
    example: 'related-articles',
    counterexample: 'unrelated',
  },
  {
    id: 'class-byline',
    why: 'Who wrote it and when; notes on the author.',
    words:
      /\b(?:by-?line|author|contributor|writer)[-_]*(?:s|bio|info|box|card|name|names|details|meta|about|note|desc|description|profile|wrap|wrapper|block|byline|section|contact)?$|\b(?:about-(?:the-)?authors?|post-?meta|entry-?meta|article-?meta|date-?line-?(?:time|date)|pub-?date|publish(?:ed)?-?(?:date|time|on)|time-?stamp|updated?-?(?:date|time))\b/i,
    holds: 'byline, by-line, author, contributor, writer, meta, date, time, publish',
    example: 'author-bio',
    counterexample: 'authority-statement',
  },
  {
    id: 'class-comments',
    why: 'What readers say below.',
    words:
      /\b(?:comments?|disqus|respond|replies)(?:[-_]*(?:list|area|section|thread|form|wrapper|container|count|box|block))?$|\bdisqus/i,
    holds: 'comment, disqus, respond, replies',
    example: 'comment-list',
    counterexample: 'commentary-body',
  },
  {
    id: 'class-advertisement',
    why: 'Advertisements and their labels.',
    words:
      /\b(?:ads?|advert|advertisement|advertising|sponsored?|dfp|ad-?(?:slot|unit|wrapper|container|label|text|break|block))$|\bgoogle-?auto-?placed/i,
    holds: 'ad, sponsor, dfp, google',
    example: 'ad-slot',
    counterexample: 'ad-hoc-report',
  },
  {
    id: 'class-navigation',
    why: 'Tags, breadcrumbs, menus, page numbers, the table of contents.',
    words:
      /\b(?:bread-?crumbs?|pagination|pager|(?:post|article|entry|story)-?(?:tags|categories|topics|footer-links)|tag-?(?:list|cloud|links)|tags|topics-?list|table-?of-?contents|toc|skip-?link|menu|navbar|toolbar)$/i,
    holds:
      'crumb, pagination, pager, tag, categories, topic, footer-links, contents, toc, skip, menu, navbar, toolbar',
    example: 'post-tags',
    counterexample: 'tagged-text',
  },
  {
    id: 'class-consent',
    why: 'What a page asks of a reader about cookies.',
    words:
      /\bcookie-?(?:bar|banner|bot|box|consent|disclaimer|info|law|message|notice|policy|popup|wall)|\bconsent(?:-(?:banner|bar|box|container|dialog|layer|message|modal|notice|overlay|popup|wall|wrapper))?$|\b(?:onetrust|didomi|gdpr|ccpa)\b/i,
    holds: 'cookie, consent, onetrust, didomi, gdpr, ccpa',
    example: 'cookie-banner__text',
    counterexample: 'cookie-recipe',
  },
  {
    id: 'class-unseen',
    why: 'Read by screen readers alone; style sheets are not there to say so on the command line.',
    words:
      /^(?:sr-only|screen-?reader(?:-text|-only)?|visually-?hidden|visuallyhidden|a11y-hidden|hide|hidden|is-hidden|print-only|show-for-sr|assistive-text|offscreen|off-screen)$/i,
    holds: 'sr-only, show-for, screen, visually, a11y, hid, print-only, assistive, off',
    example: 'screen-reader-text',
    counterexample: 'hidden-history',
  },
]

/**
 * Looks at a whole paragraph, and says by a quick look at it where that is not needed: compiling all these expressions costs a browser
 * more than it takes Readability to find the article, and hardly a paragraph comes near a match. tests/page/furniture.test.ts
 * holds the quick look to the expression.
 */
export type LinePattern = {
  readonly line: RegExp
  /** Whole words with which each match begins, in lower case, commas between them; an opening bracket before them does not count. */
  readonly opens?: string
  /** What each match holds one of, as `opens`. */
  readonly holds?: string
  /** UTF-16 units of the longest match. */
  readonly most?: number
}

/** A whole paragraph that is no article text by its wording, where no class name tells. */
export type FurnitureLine = LinePattern & {
  readonly id: string
  /** True where the line must also be a link as a whole. */
  readonly linked: boolean
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}

export const FURNITURE_LINES: readonly FurnitureLine[] = [
  {
    id: 'line-read-more',
    line: /^(?:(?:read|see|watch|listen|view|click|hear)(?: (?:more|also|next|now|here|it))?|also read|related(?: (?:stories|story|articles?|content|coverage|video|posts?|links?|news))?|more(?: (?:on|from|news|stories|coverage)[^:]{0,40})?|recommended(?: (?:reading|stories|videos?|for you))?|you (?:may|might) (?:also )?(?:like|be interested in)|don[’']t miss|in other news|up next|must[- ]reads?|trending(?: now)?|further reading|see also|keep reading|story continues(?: below(?: advertisement)?)?|article continues(?: below(?: advertisement)?)?|continue reading(?: below)?|scroll (?:down )?(?:to|for) .{0,30}|editors?[’']s? (?:picks?|choice)|most (?:read|popular|viewed))\s*(?:[:|»›>→…-]|\.{3})(?![^]*[.!?]["”’]?\s+\S)/i,
    opens:
      'read, see, watch, listen, view, click, hear, also, related, more, recommended, you, don, in other, up, must, trending, further, keep, story, article, continue, scroll, editor, editors, most',
    linked: false,
    examples: [
      'READ MORE: Storm closes the harbour for a third day',
      'Related: What the council decided',
      'More on this story: the mayor’s year',
    ],
    counterexamples: [
      'More on this tomorrow, the mayor said.',
      'See the report: it names four people. “I was one,” Ruiz said.',
    ],
  },
  {
    id: 'line-read-more-alone',
    line: /^(?:read (?:more|next|also)|see also|also read|related(?: (?:stories|story|articles?|content|coverage|video|posts?|links?|news|topics))?|recommended(?: (?:reading|stories|videos?|for you))?|you (?:may|might) (?:also )?(?:like|be interested in)|don[’']t miss|up next|must[- ]reads?|trending(?: now)?|further reading|keep reading|story continues(?: below(?: advertisement)?)?|article continues(?: below(?: advertisement)?)?|continue reading(?: below)?|advertisement|advertising|sponsored(?: content)?|share(?: this(?: (?:article|story|post|page))?)?|comments?|print|email|tweet|loading\.*|close|menu|skip to .{0,30}|most (?:read|popular|viewed)|editors?[’']s? (?:picks?|choice)|more (?:stories|news|videos)|watch (?:now|live|video)|play video|listen(?: to this (?:article|story))?|photo|image|video|gallery|getty images|sign up|subscribe|log ?in|copy link|link copied)\s*[.:!…→»]*$/i,
    most: 80,
    linked: false,
    examples: ['Advertisement', 'Share this article', 'Story continues below advertisement'],
    counterexamples: ['“Comment,” he said.', 'Share prices fell.'],
  },
  {
    id: 'line-newsletter',
    line: /^(?:please )?(?:sign[- ]?up|subscribe|register|join)\b,? (?:now |here |today |free )*(?:for|to|our|us|the|with)\b[^.!?]{0,80}\b(?:newsletters?|inbox|alerts?|updates?|e-?mails?|channel|membership|podcasts?|telegram|whatsapp)\b/i,
    opens: 'please, sign, signup, subscribe, register, join',
    linked: false,
    examples: ['Sign up for our morning newsletter and never miss a story.'],
    counterexamples: [
      'Register offices in the county stay closed, the newsletter said.',
      'Join or die, the newsletter said.',
    ],
  },
  {
    id: 'line-inbox',
    line: /^(?:get|receive)\b[^.!?]{0,100}\b(?:(?:in|to) your (?:inbox|e-?mail|phone)|newsletters?\b)/i,
    opens: 'get, receive',
    linked: false,
    examples: ['Get the day’s news straight to your inbox'],
    counterexamples: ['Get out, he said.'],
  },
  {
    id: 'line-follow',
    line: /^(?:for (?:more|the latest)\b[^.!?“”"]{0,80},? )?(?:follow|like|find|join|connect with|message|contact) (?:us|me|him|her|them|@\S+|[A-Z][\w .]{2,40}) (?:on|at|via) (?:twitter|facebook|instagram|x\b|threads|bluesky|linkedin|youtube|tiktok|whatsapp|telegram|social media|our|google news|snapchat)/i,
    opens: 'for more, for the, follow, like, find, join, connect, message, contact',
    linked: false,
    examples: ['Follow us on Facebook for more.', 'Follow Ana Ruiz on Twitter @anaruiz'],
    counterexamples: ['“Follow the money,” Ruiz told the Bee.', 'Find him at home on Sundays.'],
  },
  {
    id: 'line-click',
    line: /^(?:(?:click|tap) here\b|download (?:the|our) [^.!?]{0,40}\bapp\b|by (?:signing up|subscribing|clicking)\b|this site is protected by recaptcha|thank(?:s| you) for (?:signing up|subscribing|reading)|support (?:our|independent) journalism|to (?:support|continue reading)\b[^.!?“”"]{0,60}\b(?:subscribe|donat|log in|sign))/i,
    opens:
      'click, tap, download, by signing, by subscribing, by clicking, this site, thank, thanks, support, to support, to continue',
    linked: false,
    examples: ['Click here to read the judgment.', 'Thank you for subscribing!'],
    counterexamples: ['Thanks for the boats, she said.'],
  },
  {
    id: 'line-author',
    line: /^(?:(?:About the|ABOUT THE) (?:[Aa]uthors?|AUTHORS?|[Ww]riters?|[Rr]eporters?)\b[^.]{0,40}$|[^\sa-zß-ÿ\d“”",;:!?(][^\s“”",;:!?]+(?: [^\sa-zß-ÿ\d“”",;:!?(][^\s“”",;:!?]+){0,3} (?:is|was) (?:an? |the )?(?:[^\s“”",;:!?]+,? (?:and )?){0,4}?(?:reporter|writer|correspondent|editor|columnist|journalist|contributor|producer|intern|blogger|fellow)\b[^“”"]{0,60}\b(?:for|at|with|of|covering|who covers|based)\b[^“”"]*$)/,
    holds:
      'about the, reporter, writer, correspondent, editor, columnist, journalist, contributor, producer, intern, blogger, fellow',
    linked: false,
    examples: [
      'Ana Ruiz is a senior reporter for the Ledger covering the courts.',
      'ABOUT THE AUTHOR',
    ],
    counterexamples: [
      'Ana Ruiz is a writer.',
      'Tom Berg is a reporter who was told by police: “Leave.”',
    ],
  },
  {
    id: 'line-reach',
    line: /^(?:you can )?(?:reach|contact|e-?mail|follow|write to) (?:him|her|them|the (?:author|writer|reporter)|(?:[^\s\d“”",;:!?]{2,} ){1,3}?) ?(?:at|on|via|by) \S*[@\d]\S*/i,
    opens: 'you can, reach, contact, e, email, follow, write',
    linked: false,
    examples: ['Reach her at aruiz@ledger.example', 'You can contact Ana Ruiz at 555-0100.'],
    counterexamples: ['Follow the rules, she wrote.', 'Reach him he could not.'],
  },
  {
    id: 'line-tip',
    line: /^(?:have|do you have|got) (?:an? |any )?(?:confidential |news )?(?:tip|story|information)s?\b[^“”"]{0,80}[?]/i,
    opens: 'have, do you, got',
    linked: false,
    examples: ['Have a tip?', 'Do you have information about the harbour?'],
    counterexamples: ['Got a story out of him, she did.'],
  },
  {
    id: 'line-contact',
    line: /^(?:get in touch\b[^“”"]{0,120}\b(?:e-?mail|by\b)|for more (?:stories|news|articles)\b[^.“”"]{0,60}[,:]? (?:check|visit|see|follow|click)|(?:is there|do you (?:know|have)) (?:something|anything|a|an)\b[^“”"]{0,140}\?\s*(?:e-?mail|contact|write|let us|get in touch|send|call)\b|(?:e-?mail|contact|write to) (?:us|the (?:writer|author|reporter|editors?))\b|comments or (?:questions|suggestions)\b|(?:send|submit) (?:us )?(?:your )?(?:tips?|letters?|comments?|feedback)\b)/i,
    opens: 'get in, for more, is there, do you, e, email, contact, write, comments, send, submit',
    linked: false,
    examples: [
      'Get in touch with our news desk by emailing us at desk@ledger.example.',
      'For more stories like this, check our news page.',
      'Is there something we should know about the harbour? Email the writer at ana@ledger.example.',
    ],
    counterexamples: [
      'Get in touch with your feelings, he told them.',
      'Do you know the man? Police want to hear from you.',
    ],
  },
  {
    id: 'line-here',
    line: /^[^“”"]{0,160}\b(?:read|see|find|check|learn|listen|watch|sign|buy|order)\b[^“”".]{0,100}\bhere[.!]?$/i,
    holds: 'here',
    linked: false,
    examples: ['You can read more about the mayor here.', 'Read the rest here'],
    counterexamples: [
      '“We learn here,” she said.',
      'The watch was made, he told the Bee, not here but in Bern.',
    ],
  },
  {
    id: 'line-picture-credit',
    line: /^[([]?\s*(?:(?:featured |cover |main |top |header |lead )?(?:photo|image|picture|illustration|graphic|screenshot)s?(?: credits?)?(?: by| from| via| courtesy(?: of)?|\s*[:|])|credits?\s*[:|])[^“”"]{0,200}$/i,
    opens:
      'photo, photos, image, images, picture, pictures, illustration, illustrations, graphic, graphics, screenshot, screenshots, credit, credits, featured, cover, main, top, header, lead',
    linked: false,
    examples: [
      '(Credit: Ana Ruiz / Ledger)',
      '[Featured Image by Tom Berg/Getty Images]',
      'Photo: Ana Ruiz',
    ],
    counterexamples: [
      'Photo editors at the Ledger walked out.',
      'Image is everything, he told the Bee.',
      'Credits of the film name nobody.',
    ],
  },
  {
    id: 'line-picture-agency',
    line: /^[^\s\d“”"/|!?;:,(][^\d“”"/|!?;:,]{2,40}[/|]\s?[^“”"!?;:,]{0,60}\b(?:AFP|AP|EPA|Reuters|Getty|Images?|Photos?|Press|Shutterstock|Alamy|Bloomberg|News|Times|Post)\b[^“”"!?;:,]{0,40}$/i,
    holds: '/, |',
    most: 160,
    linked: false,
    examples: ['Tom Berg / AFP - Getty Images', 'Ana Ruiz | The Harbour Times'],
    counterexamples: ['He came by car and/or boat, the Times said.'],
  },
  {
    id: 'line-picture-library',
    line: /^(?:[^“”"/|!?;:,]{2,40}[/|]\s?)?(?:via )?(?:Getty Images|Shutterstock|Alamy|iStock|Unsplash|Wikimedia Commons|Flickr|AP Photo|Reuters Photo)[^.“”"]{0,60}$/i,
    holds:
      'getty images, shutterstock, alamy, istock, unsplash, wikimedia commons, flickr, ap photo, reuters photo',
    most: 160,
    linked: false,
    examples: ['iStock', 'Ana Ruiz/Wikimedia Commons', 'via Flickr (CC)'],
    counterexamples: ['Shutterstock, the library, was sold. Nobody was told.'],
  },
  {
    id: 'line-video-source',
    line: /^\d{1,2}:\d\d\s*[-–—]\s*source:/i,
    holds: 'source:',
    linked: false,
    examples: ['01:32 - Source: The Ledger'],
    counterexamples: ['At 01:32 a source: the harbour master.'],
  },
  {
    id: 'line-caption',
    line: /^(?=[^“”"]{20,350}$)(?:[^]*\((?:[^()]{2,60}\/\s?[^()]{2,40}|(?:photo|image|picture|courtesy|handout|file photo|via)\b[^()]{2,80})\)$|[^]*[^.!?)]\s\((?:AP|EPA|AFP|PA|Reuters|Getty(?: Images)?|Rex|Alamy|Shutterstock|The Associated Press|Associated Press|Bloomberg|File)(?: Photo| Images| file)?\)$)/iu,
    holds: ')',
    linked: false,
    examples: [
      'Boats wait outside the harbour in April. (Ana Ruiz/The Ledger)',
      'Relatives console each other at the gate (Getty)',
    ],
    counterexamples: [
      'The harbour closed at noon, officials said. (Reuters)',
      '“We waited,” said Ruiz (and/or her brother)',
    ],
  },
  {
    id: 'line-time',
    line: /^(?=\D*\d)(?:(?:posted|published|updated|last updated|first published|modified|created)[: ]*(?:on|at)?\s*)?(?:(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s*)?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?\s+\d{1,4}(?:st|nd|rd|th)?(?:,?\s+\d{4})?|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d+\s*(?:secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?)\s*ago)?[\s,|·•–—-]*(?:at\s*)?(?:\d{1,2}[.:]\d\d(?:[.:]\d\d)?\s*(?:[ap]\.?m\.?)?)?\s*(?:\(?(?:utc|gmt|bst|e[sd]?t|p[sd]?t|c[sd]?t|m[sd]?t|ist|cet|aest|sgt|local time)\)?)?$/i,
    holds: '0, 1, 2, 3, 4, 5, 6, 7, 8, 9',
    most: 120,
    linked: false,
    examples: [
      'April 28, 2023',
      'November 18, 2019 | 4:10pm',
      '21 mins ago 11:48',
      'Updated: 3 May 2024',
    ],
    counterexamples: ['May 4 was the day, he said.', '14.20 The boats are out.'],
  },
  {
    id: 'line-time-label',
    line: /^(?:posted|published|(?:last )?updated|first published|modified|created)[: ]*(?:on|at)?$/i,
    most: 40,
    linked: false,
    examples: ['Last updated:', 'Published on'],
    counterexamples: ['Updated rules are on the way.'],
  },
  {
    id: 'line-site',
    line: /^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|co\.uk|ca|au|com\.au|ie|in|news|tv|info|eu|de|fr)$/i,
    linked: false,
    examples: ['ledger.com'],
    counterexamples: ['See ledger.com'],
  },
  {
    id: 'line-linked',
    line: /^(?![^]*\.["”’)]*$)[^]{0,250}$/,
    linked: true,
    examples: ['Harbour stays closed for a third day'],
    counterexamples: ['The harbour stays closed for a third day.'],
  },
  {
    id: 'line-account',
    line: /^(?:already (?:a |an )?(?:subscriber|subscribed|member|registered|have an account)\?[^“”"]{0,60}|(?:subscribe|sign in|log ?in|register|create (?:a|an|your)(?: free)? account)\b[^“”".]{0,20}\b(?:to|for)\b (?:full|unlimited|continue|keep|read|access|get|unlock)\b[^“”"]{0,80})$/i,
    opens: 'already, subscribe, sign in, log in, login, register, create',
    linked: false,
    examples: [
      'Already a subscriber? Log in',
      'Subscribe now for full access.',
      'Sign in to continue reading',
    ],
    counterexamples: [
      'Already a member of the council, Ruiz said no.',
      'Register offices stay closed for a third day.',
    ],
  },
  {
    id: 'line-reading-time',
    line: /^(?:(?:estimated )?(?:reading|read|listening) time:? )?\d{1,3}[ -]?min(?:ute)?s?(?:[ -](?:read|listen|watch))?$/i,
    holds: 'min',
    most: 50,
    linked: false,
    examples: ['5 min read', 'Reading time: 4 minutes'],
    counterexamples: ['5 minutes later he was gone.'],
  },
  {
    id: 'line-preferred',
    line: /^(?:add|make|set|choose) [^“”".,]{2,60} preferred (?:news )?source\b[^“”"]{0,40}$/i,
    opens: 'add, make, set, choose',
    linked: false,
    examples: ['Add the Ledger as a preferred source on Google'],
    counterexamples: ['Make no mistake, it was the preferred source of the two, he told the Bee.'],
  },
  {
    id: 'line-tags',
    line: /^(?:tags?|topics?|related topics|filed (?:under|in)|categor(?:y|ies)|keywords)\s*:[^.!?“”"]{0,200}$/i,
    opens: 'tag, tags, topic, topics, related, filed, category, categories, keywords',
    linked: false,
    examples: ['Tags: harbour, wrecks', 'Filed under: Council'],
    counterexamples: ['Topics: the clerk read them out. Nobody listened.'],
  },
  {
    id: 'line-picture-count',
    line: /^(?:(?:image|photo|picture|slide|gallery) )?\d{1,3} (?:of|\/) \d{1,3}(?: (?:images|photos|pictures))?$|^(?:view|see|show|open) (?:all )?(?:\d{1,3} )?(?:images?|photos?|pictures?|gallery)(?: in (?:full[- ]?screen|gallery))?$/i,
    most: 50,
    linked: false,
    examples: ['Image 2 of 4', 'View 3 Images', 'Open gallery'],
    counterexamples: ['See photos she took, he said.', '3 of 4 came.'],
  },
  {
    id: 'line-player',
    line: /^(?:this (?:video|audio|content|media|browser)\b[^“”".]{0,40}\b(?:cannot|can[’']t|could not|is not|isn[’']t|does not|unavailable)\b|your browser (?:does not|doesn[’']t)\b|(?:please )?(?:enable|turn on) javascript\b)[^“”"]{0,120}$/i,
    opens:
      'this video, this audio, this content, this media, this browser, your browser, please, enable, turn on',
    linked: false,
    examples: [
      'This video file cannot be played.',
      'Your browser does not support the audio element.',
      'Please enable JavaScript to see this content.',
    ],
    counterexamples: [
      'This video shows the mole, which the town could not pay for, “and would not”.',
    ],
  },
  {
    id: 'line-standards',
    line: /^our standards\s*:/i,
    opens: 'our standards',
    linked: false,
    examples: ['Our Standards: The Ledger’s Principles.'],
    counterexamples: ['Our standards are high, she said.'],
  },
  {
    id: 'line-rights',
    line: /^(?:(?:copyright|©|\(c\))\s*(?:©|\(c\))?\s*(?:\d{4}|[A-Z])[^“”"]*$|all rights reserved\b|this material may not be published\b)/i,
    linked: false,
    examples: ['© 2024 The Ledger. All rights reserved.'],
    counterexamples: ['Copyright law is “a mess,” she said.'],
  },
]

/** A line over links to other articles: the list, or the linked lines, right below go with it. */
export const LINKS_FOLLOW: LinePattern = {
  line: /^(?:more (?:great |top |from |on |in |of )?[^.!?“”"]{0,40}(?:stories|news|articles|coverage|reading)?|more from|related[^.!?“”"]{0,30}|read (?:more|next|also)[^.!?“”"]{0,30}|recommended[^.!?“”"]{0,30}|you (?:may|might) (?:also )?like[^.!?“”"]{0,20}|(?:also|elsewhere) (?:on|in|from) [^.!?“”"]{0,30}|see also[^.!?“”"]{0,20}|further reading|most (?:read|popular)|trending[^.!?“”"]{0,20}|latest (?:news|stories)|popular (?:now|stories))[:…]?$/i,
  opens:
    'more, related, read, recommended, you, also, elsewhere, see, further, most, trending, latest, popular',
  most: 80,
}

/**
 * A line that credits another outlet is kept whatever box it stands in: "With files from …", "This story was originally
 * published by …". What it says is for src/text/credit.ts to read.
 */
export const CREDIT_LINES: readonly LinePattern[] = [
  {
    line: /\bwith (?:files|reporting|additional reporting|material|information) (?:from|by)\b/i,
    holds: 'with files, with reporting, with additional, with material, with information',
  },
  { line: /\bcontributed (?:to|reporting)\b/i, holds: 'contributed' },
  {
    line: /\b(?:(?:originally|first|previously) (?:appeared|published|posted|ran)|(?:appeared|published) (?:originally|first))\b/i,
    holds: 'appeared, published, posted, originally ran, first ran, previously ran',
  },
  {
    line: /\b(?:additional reporting|republished|reprinted|h\/t|hat tip)\b/i,
    holds: 'additional reporting, republished, reprinted, h/t, hat tip',
  },
  {
    line: /\bthis (?:story|article|post|report|piece) (?:was|is|comes|has been|came) (?:[a-z]+ )?(?:by|from|to you|with|in partnership|produced|provided|syndicated)\b/i,
    holds: 'this story, this article, this post, this report, this piece',
  },
  {
    line: /^[-–—(\s]*(?:by |source: ?|from )?(?:[^,.“”"]{0,60}(?:,| and| \||\s-\s)\s)?(?:the )?(?:associated press|reuters|agence france-presse|press association|press trust of india|canadian press|australian associated press|afp|upi|ap|pa media|ani|ians|pti)[\s)–—-]*$/i,
    holds:
      'associated press, reuters, agence france-presse, press association, press trust of india, canadian press, afp, upi, ap, pa media, ani, ians, pti',
    most: 140,
  },
]
