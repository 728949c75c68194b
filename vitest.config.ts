import { defineConfig } from 'vitest/config';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{unit,properties,sites}/**/*.test.{ts,tsx}'],
          environment: 'node', // a test of DOM code says `// @vitest-environment happy-dom` on its first line
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/{editors,e2e}/**/*.spec.ts'],
          environment: 'node',
          // Two files at a time: tests of browsers wait far more than they work, and each browser has a clipboard of its own.
          maxWorkers: 2,
          sequence: { groupOrder: 1 }, // after the unit tests, which take every core
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A build server runs other work beside the browsers: one slow moment there is no fault of the product.
          retry: process.env['CI'] ? 1 : 0,
        },
      },
    ],
  },
});
