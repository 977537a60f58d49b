// npm test: everything that must hold at every commit.
import { run } from './setup.mjs'

run('npx', ['biome', 'check', '.'])
run('npm', ['run', 'typecheck'])
run('npx', ['vitest', 'run'])
