import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const alias = { 'codex-client-action': fileURLToPath(new URL('./src/index.ts', import.meta.url)) }
const project = (name: string, include: string[], testTimeout: number, exclude: string[] = []) => ({
  resolve: { alias },
  test: {
    name,
    include,
    exclude,
    testTimeout,
    hookTimeout: testTimeout,
    globalSetup: ['__tests__/harness/mount-points.ts'],
    environment: 'node',
  },
})

export default defineConfig({
  test: {
    projects: [
      project('unit', ['__tests__/**/*.test.ts'], 20_000, [
        '__tests__/e2e/**',
        '__tests__/compat/**',
        '__tests__/security/**',
        '__tests__/bench/**',
      ]),
      project('e2e', ['__tests__/e2e/**/*.test.ts'], 120_000),
      project('compat', ['__tests__/compat/**/*.test.ts'], 600_000),
      project('security', ['__tests__/security/**/*.test.ts'], 600_000),
    ],
  },
})
