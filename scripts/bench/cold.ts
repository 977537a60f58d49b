// node scripts/bench/cold.ts READER WORDS   loads one reader in a fresh process and prints what its first article costs, as JSON.
import { loadReader, type ReaderName } from './readers.ts'
import { inventNews } from './text.ts'

const paragraphs = inventNews(Number(process.argv[3]))
const begun = performance.now()
const read = await loadReader(process.argv[2] as ReaderName)
const loaded = performance.now()
read(paragraphs)
const firstMs = performance.now() - loaded
// Kibibytes, of the whole process.
const peakMemory = process.resourceUsage().maxRSS * 1024
process.stdout.write(JSON.stringify({ loadMs: loaded - begun, firstMs, peakMemory }))
