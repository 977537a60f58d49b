// npm run fuzz [-- CASES]: the tests of generated cases, with 200,000 of them unless told otherwise. npm test has 5,000.
import { runTool } from './tool.ts'

const cases = process.argv[2] ?? '200000'
if (!/^\d+$/.test(cases)) {
  console.error('Say how many cases: npm run fuzz -- 500000')
  process.exit(2)
}
process.env['HEARSAY_FUZZ'] = cases
// What has its number of cases from tests/fuzz.ts.
runTool('vitest', ['run', '.propert', 'article-shape'])
