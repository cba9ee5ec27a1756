import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,publisher,bench}/**/*.test.ts', 'tests/{fixtures,support}/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'int',
          include: ['tests/int/**/*.test.ts'],
          globalSetup: ['tests/int/bundle.ts'],
          testTimeout: 300_000,
        },
      },
    ],
  },
});
