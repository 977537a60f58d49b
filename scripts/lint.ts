// npm run lint: format and lint; `npm run lint -- --write` mends what can be mended.
import { runTool } from './tool.ts'

runTool('biome', ['check', ...process.argv.slice(2), '.'])
