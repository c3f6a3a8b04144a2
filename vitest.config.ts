import { defineConfig } from 'vitest/config';

/** Where the results are written; runs on other Nodes have files of their own. */
const { STADION_RESULTS: results = 'node_modules/.cache/stadion/tests.json' } = process.env;

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: results }]],
    testTimeout: 30_000,
  },
});
