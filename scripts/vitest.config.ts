import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { testTimeout: 20_000, root: import.meta.dirname, include: ['**/*.test.ts'] } });
