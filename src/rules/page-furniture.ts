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
    example: 'wp-caption-text',
    counterexample: 'captioned-article',
  },
  {
    id: 'class-newsletter',
    why: 'Boxes that ask for a subscription.',
    words:
      /news-?letters?(?!-(?:post|article|issue|edition|story))|\b(?:sign-?up|subscribe|subscription|paywall|donate|donation|membership)[-_]?(?:box|form|promo|prompt|cta|block|widget|wrapper|wrap|module|unit|banner)?$|\bcta\b/i,
    example: 'article__newsletter-signup',
    counterexample: 'newsletter-post-body',
  },
  {
    id: 'class-share',
    why: 'Buttons to pass the page on.',
    words:
      /\b(?:share|sharing|social|follow)[-_]*(?:bar|buttons?|links?|tools?|icons?|list|block|box|widget|wrapper|wrap|container|us|this|media|nav|menu)?$|\b(?:addthis|sharedaddy|addtoany)/i,
    example: 'social-share-bar',
    counterexample: 'shareholder-letter',
  },
  {
    id: 'class-related',
    why: 'Links to other articles.',
    words:
      /\b(?:related|recommended|recirc|more-(?:stories|news|from|on)|read-?(?:more|next|also)|also-read|see-also|most-(?:read|popular)|trending|popular-(?:posts|stories)|you-may|further-reading|in-?line-?(?:promo|related|link)|teasers?|promo(?:box|-box|-link|tion)?s?|jp-relatedposts|taboola|outbrain|zergnet)\b/i,
    example: 'related-articles',
    counterexample: 'unrelated',
  },
  {
    id: 'class-byline',
    why: 'Who wrote it and when; notes on the author.',
    words:
      /\b(?:by-?line|author|contributor|writer)[-_]*(?:s|bio|info|box|card|name|names|details|meta|about|note|desc|description|profile|wrap|wrapper|block|byline|section|contact)?$|\b(?:about-(?:the-)?authors?|post-?meta|entry-?meta|article-?meta|date-?line-?(?:time|date)|pub-?date|publish(?:ed)?-?(?:date|time|on)|time-?stamp|updated?-?(?:date|time))\b/i,
    example: 'author-bio',
    counterexample: 'authority-statement',
  },
  {
    id: 'class-comments',
    why: 'What readers say below.',
    words:
      /\b(?:comments?|disqus|respond|replies)(?:[-_]*(?:list|area|section|thread|form|wrapper|container|count|box|block))?$|\bdisqus/i,
    example: 'comment-list',
    counterexample: 'commentary-body',
  },
  {
    id: 'class-advertisement',
    why: 'Advertisements and their labels.',
    words:
      /\b(?:ads?|advert|advertisement|advertising|sponsored?|dfp|ad-?(?:slot|unit|wrapper|container|label|text|break|block))$|\bgoogle-?auto-?placed/i,
    example: 'ad-slot',
    counterexample: 'ad-hoc-report',
  },
  {
    id: 'class-navigation',
    why: 'Tags, breadcrumbs, menus, page numbers, the table of contents.',
    words:
      /\b(?:bread-?crumbs?|pagination|pager|(?:post|article|entry|story)-?(?:tags|categories|topics|footer-links)|tag-?(?:list|cloud|links)|tags|topics-?list|table-?of-?contents|toc|skip-?link|menu|navbar|toolbar)$/i,
    example: 'post-tags',
    counterexample: 'tagged-text',
  },
  {
    id: 'class-unseen',
    why: 'Read by screen readers alone; style sheets are not there to say so on the command line.',
    words:
      /^(?:sr-only|screen-?reader(?:-text|-only)?|visually-?hidden|visuallyhidden|a11y-hidden|hide|hidden|is-hidden|print-only|show-for-sr|assistive-text|offscreen|off-screen)$/i,
    example: 'screen-reader-text',
    counterexample: 'hidden-history',
  },
]

/** A whole paragraph that is no article text by its wording, where no class name tells. */
export type FurnitureLine = {
  readonly id: string
  readonly line: RegExp
  /** True where the line must also be a link as a whole. */
  readonly linked: boolean
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}

export const FURNITURE_LINES: readonly FurnitureLine[] = [
  {
    id: 'line-read-more',
    line: /^(?:(?:read|see|watch|listen|view|click|hear)(?: (?:more|also|next|now|here|it))?|also read|related(?: (?:stories|story|articles?|content|coverage|video|posts?|links?|news))?|more(?: (?:on|from|news|stories|coverage)[^:]{0,40})?|recommended(?: (?:reading|stories|videos?|for you))?|you (?:may|might) (?:also )?(?:like|be interested in)|don[’']t miss|in other news|up next|must[- ]reads?|trending(?: now)?|further reading|see also|keep reading|story continues(?: below(?: advertisement)?)?|article continues(?: below(?: advertisement)?)?|continue reading(?: below)?|scroll (?:down )?(?:to|for) .{0,30}|editors?[’']s? (?:picks?|choice)|most (?:read|popular|viewed))\s*(?:[:|»›>→…-]|\.{3})(?![^]*[.!?]["”’]?\s+\S)/i,
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
    linked: false,
    examples: ['Advertisement', 'Share this article', 'Story continues below advertisement'],
    counterexamples: ['“Comment,” he said.', 'Share prices fell.'],
  },
  {
    id: 'line-newsletter',
    line: /^(?:(?:please )?(?:sign[- ]?up|subscribe|register|join)\b[^.!?]{0,80}\b(?:newsletters?|inbox|alerts?|updates?|e-?mails?|channel|membership|podcasts?|telegram|whatsapp)\b|(?:get|receive)\b[^.!?]{0,100}\b(?:(?:in|to) your (?:inbox|e-?mail)|newsletters?|straight to your (?:inbox|phone))|(?:for (?:more|the latest)\b[^.!?]{0,80},? )?(?:follow|like|find|join|connect with|message|contact) (?:us|me|him|her|them|@\S+|[A-Z][\w .]{2,40}) (?:on|at|via) (?:twitter|facebook|instagram|x\b|threads|bluesky|linkedin|youtube|tiktok|whatsapp|telegram|social media|our|google news|snapchat)|download (?:the|our) [^.!?]{0,40}\bapp\b|click here\b|tap here\b|by (?:signing up|subscribing|clicking)\b|this site is protected by recaptcha|thank(?:s| you) for (?:signing up|subscribing|reading)|support (?:our|independent) journalism|to (?:support|continue reading)\b[^.!?]{0,60}\b(?:subscribe|donat|log in|sign))/i,
    linked: false,
    examples: [
      'Sign up for our morning newsletter and never miss a story.',
      'Get the day’s news straight to your inbox',
      'Follow us on Facebook for more.',
      'Click here to read the judgment.',
    ],
    counterexamples: [
      'Get out, he said.',
      '“Follow the money,” Ruiz told the Bee.',
      'Register offices in the county stay closed, the newsletter said.',
    ],
  },
  {
    id: 'line-author-note',
    line: /^(?:[A-Z][\p{L}’'.-]+(?: [A-Z][\p{L}’'.-]+){0,3} (?:is|was) (?:an? |the )?(?:(?:senior|staff|chief|national|political|freelance|associate|deputy|managing|award-winning|contributing|investigative|breaking news|general assignment|digital|junior|former|guest|news|tech|business|sports?|science|health|education|crime|courts?|city|world|U\.?S\.?|White House|features?|entertainment|weekend|assistant|executive|environment|climate|data|opinion)[ ,]*(?:and )?){0,4}(?:reporter|writer|correspondent|editor|columnist|journalist|contributor|producer|intern|author|blogger|fellow)\b[^“”"]{0,60}\b(?:for|at|with|of|covering|who covers|based)\b[^“”"]*$|(?:you can )?(?:reach|contact|e-?mail|follow) (?:him|her|them|the (?:author|writer|reporter)|[A-Z][\p{L}’'.-]+(?: [A-Z][\p{L}’'.-]+){0,2}) (?:at|on|via|by) \S*[@\d]\S*|have (?:a|any) (?:tip|story|news tip)s?\b|do you have (?:a|any) (?:tip|story|information)\b|got a (?:tip|story|confidential tip)\b)/u,
    linked: false,
    examples: [
      'Ana Ruiz is a senior reporter for the Ledger covering the courts.',
      'Reach her at aruiz@ledger.example',
    ],
    counterexamples: [
      'Ana Ruiz is a writer.',
      'Tom Berg is a reporter who was told by police: “Leave.”',
      'Follow the rules, she wrote.',
    ],
  },
  {
    id: 'line-rights',
    line: /^(?:(?:copyright|©|\(c\))\s*(?:©|\(c\))?\s*(?:\d{4}|[A-Z])[^“”"]*$|all rights reserved\b|this material may not be published\b)/i,
    linked: false,
    examples: ['© 2024 The Ledger. All rights reserved.'],
    counterexamples: ['Copyright law is “a mess,” she said.'],
  },
]

/**
 * A line that credits another outlet is kept whatever box it stands in: "With files from …", "This story was originally
 * published by …". What it says is for src/text/credit.ts to read.
 */
export const CREDIT_LINE =
  /\b(?:with (?:files|reporting|additional reporting|material|information) (?:from|by)|contributed to this|(?:originally|first) (?:appeared|published|posted|reported)|additional reporting|republished (?:from|with)|reprinted (?:from|with)|h\/t|hat tip|(?:courtesy|copyright) of|produced (?:by|in partnership)|the associated press|reuters|agence france-presse|press association|\bAFP\b|\bUPI\b)/i
