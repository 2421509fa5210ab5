import { defineConfig } from 'vitest/config'

export default defineConfig({
  // One copy of graphql: vitest would load the ES module, @apollo/* the CommonJS one.
  resolve: { alias: [{ find: /^graphql$/, replacement: new URL('./node_modules/graphql/index.js', import.meta.url).pathname }] },
  test: {
    include: ['{kit,policy,gateway,subgraphs,schema,migrations,demo,e2e,probe,bench}/**/*.test.ts'],
    globalSetup: ['./migrations/testing.setup.ts'],
    // Against what hangs, not a measure: the machines that test are shared.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
