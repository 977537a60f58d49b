// npm run trace: traces articles from the command line.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { traceArticle } from '../src/text/trace.ts'

const file = process.argv[process.argv.indexOf('--jsonl') + 1]
const input = file === '-' || !file ? process.stdin : createReadStream(file)
for await (const line of createInterface({ input })) {
  const { id, url = null, outlet, title = null, paragraphs = [] } = JSON.parse(line)
  const trace = traceArticle({
    url,
    title,
    byline: null,
    published: null,
    language: null,
    publisher: outlet ? [{ name: outlet, from: 'given' }] : [],
    paragraphs,
    kinds: [],
    links: [],
    italics: [],
    cited: [],
  })
  console.log(JSON.stringify({ id, ...trace }))
}
