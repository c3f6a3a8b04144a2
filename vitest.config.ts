import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/stadion/tests.json' }]],
    testTimeout: 30_000,
  },
});
