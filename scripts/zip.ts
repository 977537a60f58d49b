// npm run zip: store-ready archives of both builds, and the sources that Mozilla's reviewers build from, in .output/.
import { runTool } from './tool.ts'

for (const browser of ['chrome', 'firefox']) runTool('wxt', ['zip', '-b', browser])
