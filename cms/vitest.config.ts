import path from 'node:path';
import { defineConfig } from 'vitest/config';

const resolve = { alias: { '@payload-config': path.resolve(import.meta.dirname, 'src/payload.config.ts') } };

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: { name: 'unit', include: ['src/**/*.test.{ts,tsx}'] },
      },
      {
        resolve,
        test: {
          name: 'int',
          include: ['tests/int/**/*.test.ts'],
          globalSetup: ['tests/int/saySkippedDatabases.ts'],
          // Each file starts the CMS on each database.
          hookTimeout: 120_000,
          testTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
