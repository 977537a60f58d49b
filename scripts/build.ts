// npm run build [-- chrome|firefox]: builds the extension into .output/, for both browsers unless one is named.
import { runTool } from './tool.ts'

const targets = { chrome: 'chrome', firefox: 'firefox' } as const
const wanted = process.argv[2]
if (wanted && !(wanted in targets)) {
  console.error(`Unknown browser ${wanted}: say chrome or firefox.`)
  process.exit(2)
}
for (const target of Object.keys(targets)) {
  if (!wanted || wanted === target) runTool('wxt', ['build', '-b', target])
}
