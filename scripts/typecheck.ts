// npm run typecheck: WXT writes the types of the entrypoints, then TypeScript reads everything.
import { runTool } from './tool.ts'

runTool('wxt', ['prepare'])
runTool('tsc', ['--noEmit'])
