import { defineConfig } from 'vitest/config';

/** The tests that `npm run mutate` holds src/domain against: those of the room, and the oracles that need no build. */
export default defineConfig({
  test: { include: ['tests/domain/**/*.test.ts', 'tests/oracle/edtf.test.ts'], testTimeout: 120_000 },
});
