import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** The tests of the table's rows, among them those too large for `npm test`; each tells how many cases it tried. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '..', '..'),
  test: {
    include: ['src/**/*.test.ts', 'e2e/security/**/*.test.ts'],
    setupFiles: ['e2e/security/countCases.ts'],
    testNamePattern: /\brow \d+/,
    maxWorkers: 2,
  },
});
