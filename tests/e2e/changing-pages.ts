import { articlePage } from './web.ts'

/** What a page does to itself after it was traced, and what becomes of the mark on `quoted`. */
export type ChangingPage = {
  readonly name: string
  /** Runs in the page. */
  readonly change: () => unknown
  /** The mark stands on the same words again, or is gone. A mark on other words is never right. */
  readonly then: 'marked' | 'gone'
  /** Runs in the page afterwards, and the mark is back. */
  readonly undo?: () => unknown
  /** The address is another one's then: the number on the button, which was for the first, is gone too. */
  readonly isOtherArticle?: true
}

export const quoted = 'It will take three weeks, and not a day longer than that,'

export const page = articlePage([
  'The bridge over the river in Example Town will be closed from Monday on, the council decided on Thursday evening.',
  `“${quoted}” <b>Mayor Ana Ruiz</b> told the <i>Marlow Bee</i> on Friday morning.`,
  'Buses will go by the old road, which is longer and has two narrow bends, and the trains will stop at both stations.',
])

/** The second article of the site, for pages that become it without a load. */
const otherArticle = () => {
  history.pushState(null, '', '/other')
  const article = document.querySelector('article') as HTMLElement
  article.innerHTML = `<h1>Ferry</h1>${'<p>The ferry runs every ten minutes, and nobody has to wait for long at either of the two quays.</p>'.repeat(8)}
    <p>“It will take nobody long to learn the new timetable,” Tom Ashby told the Northmoor Courier.</p>`
}

export const changingPages: readonly ChangingPage[] = [
  {
    name: 'another article at another address, by pushState',
    change: otherArticle,
    then: 'gone',
    isOtherArticle: true,
  },
  {
    name: 'another article and back again',
    change() {
      const { innerHTML } = document.querySelector('article') as HTMLElement
      Object.assign(globalThis, { before: innerHTML })
      history.pushState(null, '', '/other')
      ;(document.querySelector('article') as HTMLElement).innerHTML = '<h1>Ferry</h1>'
    },
    then: 'gone',
    undo() {
      history.pushState(null, '', '/page')
      const { before } = globalThis as unknown as { before: string }
      ;(document.querySelector('article') as HTMLElement).innerHTML = before
    },
    isOtherArticle: true,
  },
  {
    name: 'an address that changes while one scrolls, by replaceState',
    change: () => history.replaceState(null, '', '/page?at=2'),
    then: 'marked',
  },
  {
    name: 'a view transition that draws the article anew',
    change: () =>
      document.startViewTransition?.(() => {
        const article = document.querySelector('article') as HTMLElement
        article.replaceWith(article.cloneNode(true))
      }),
    then: 'marked',
  },
  {
    name: 'a framework that swaps the nodes of every paragraph',
    change() {
      for (const p of document.querySelectorAll('article p')) p.replaceWith(p.cloneNode(true))
    },
    then: 'marked',
  },
  {
    name: 'a framework that writes the same text into the same node',
    change() {
      const text = document.querySelectorAll('article p')[1]?.firstChild as Text
      const { data } = text
      text.data = ''
      text.data = data
    },
    then: 'marked',
  },
  {
    name: 'a whole body swapped for another, as Turbo does',
    change: () => document.body.replaceWith(document.body.cloneNode(true)),
    then: 'marked',
  },
  {
    name: 'the article moved into an open shadow root',
    change() {
      const main = document.querySelector('main') as HTMLElement
      const article = main.firstElementChild as Element
      main.attachShadow({ mode: 'open' }).append(article.cloneNode(true))
      article.remove()
    },
    then: 'marked',
  },
  {
    name: 'text that comes late, above and inside',
    change() {
      const article = document.querySelector('article') as HTMLElement
      article.insertAdjacentHTML('afterbegin', '<p>Updated at noon: the ferry runs, too.</p>')
      article.children[3]?.insertAdjacentText('beforeend', ' He spoke at the town hall.')
    },
    then: 'marked',
  },
  {
    name: 'a second article below that quotes the same words',
    change() {
      const article = document.querySelector('article') as HTMLElement
      const second = article.cloneNode(true) as Element
      second.querySelector('h1')?.replaceChildren('And another')
      article.after(second)
      history.replaceState(null, '', '/page-two')
    },
    then: 'marked',
  },
  {
    name: 'a live blog with a new post every 40 ms',
    change() {
      const article = document.querySelector('article') as HTMLElement
      let n = 0
      const posts = setInterval(() => {
        article.insertAdjacentHTML(
          'afterbegin',
          `<section><p>Post ${n}: still closed.</p></section>`,
        )
        if (++n > 40) clearInterval(posts)
      }, 40)
    },
    then: 'marked',
  },
  {
    name: 'a tab that hides the article',
    change() {
      const main = document.querySelector('main') as HTMLElement
      main.hidden = true
      main.insertAdjacentHTML('afterend', '<section>Comments: none yet.</section>')
    },
    then: 'marked',
  },
  {
    name: 'an accordion that takes its text out of the page when shut',
    change() {
      const [, p] = document.querySelectorAll('article p')
      const wasAt = document.createComment('shut')
      Object.assign(globalThis, { shut: () => wasAt.replaceWith(p?.cloneNode(true) as Node) })
      p?.replaceWith(wasAt)
    },
    then: 'gone',
    undo: () => (globalThis as unknown as { shut(): void }).shut(),
  },
  {
    name: 'a translation in the page, and the original again',
    change() {
      const [, p] = document.querySelectorAll('article p')
      Object.assign(globalThis, { original: p?.innerHTML })
      const translated = '“Es wird drei Wochen dauern”, sagte Ruiz der Marlow Bee.'
      p?.replaceChildren(document.createElement('font'))
      p?.firstElementChild?.replaceChildren(translated)
    },
    then: 'gone',
    undo() {
      const { original } = globalThis as unknown as { original: string }
      const [, p] = document.querySelectorAll('article p')
      if (p) p.innerHTML = original
    },
  },
  {
    name: 'words mended by the paper',
    change() {
      const text = document.querySelectorAll('article p')[1]?.firstChild as Text
      text.data = text.data.replace('three weeks', 'five weeks')
    },
    then: 'gone',
  },
  {
    name: 'another extension that wraps single words in elements',
    change() {
      const text = document.querySelectorAll('article p')[1]?.firstChild as Text
      for (const word of ['three', 'longer']) {
        const range = document.createRange()
        const walker = document.createTreeWalker(text.parentNode as Node, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = (node as Text).data.indexOf(word)
          if (at < 0) continue
          range.setStart(node, at)
          range.setEnd(node, at + word.length)
          range.surroundContents(document.createElement('mark'))
          break
        }
      }
    },
    then: 'marked',
  },
  {
    name: 'an article rebuilt for the printer, and again for the screen',
    change() {
      const article = document.querySelector('article') as HTMLElement
      const { innerHTML } = article
      addEventListener('beforeprint', () => {
        article.innerHTML = '<h1>Printed</h1>'
      })
      addEventListener('afterprint', () => {
        article.innerHTML = innerHTML
      })
      dispatchEvent(new Event('beforeprint'))
      dispatchEvent(new Event('afterprint'))
    },
    then: 'marked',
  },
  {
    name: 'larger letters, and more of them to the line',
    change() {
      document.body.style.cssText = 'font: 31px/2 monospace; zoom: 1.3'
    },
    then: 'marked',
  },
]
