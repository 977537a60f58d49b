import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    // One browser at a time: two on two cores make each other late.
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A machine that is busy with other things is slower, not wrong.
    expect: { poll: { timeout: 10_000 } },
  },
})
