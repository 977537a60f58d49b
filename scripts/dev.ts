// npm run dev [-- firefox]: opens a browser on the demo news web with a build that reloads as files change.
import { spawn } from 'node:child_process'
import { serveDemo } from '../demo/server.ts'
import { findBrowser } from './browsers/find.ts'
import { root } from './setup.mjs'
import { toolCommand, toolEnvironment } from './tool.ts'

const firefox = process.argv.slice(2).some((arg) => /^(--)?firefox$/.test(arg))
const demo = await serveDemo()
console.error(`The demo news web is at ${demo.firstArticle}`)
// wxt.config.ts reads these: WXT opens the browser itself.
const env = {
  ...toolEnvironment(),
  HEARSAY_START_URL: demo.firstArticle,
  HEARSAY_BROWSER: findBrowser(firefox ? 'firefox' : 'chromium'),
}
const wxt = spawn(...toolCommand('wxt', ['-b', firefox ? 'firefox' : 'chrome']), {
  cwd: root,
  stdio: 'inherit',
  env,
})
wxt.on('exit', async (code) => {
  await demo.stop()
  process.exit(code ?? 1)
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => wxt.kill(signal))
