import { defineConfig } from 'vitest/config';

const FAST = ['unit', 'emails', 'architecture', 'integration'];

export default defineConfig({
  test: {
    // Left alone, one core of two would stand idle: most of a test's time is its own process's.
    maxWorkers: '100%',
    reporters: process.env.CI
      ? ['default', ['json', { outputFile: 'node_modules/.cache/test-results.json' }]]
      : ['default'],
    projects: [
      ...FAST.map((name) => ({
        extends: true as const,
        test: {
          name,
          include: [`tests/${name}/**/*.test.{ts,tsx}`],
          // Every test makes its own office, so files share one process and read the program once.
          isolate: false,
          setupFiles: ['tests/support/setup.ts'],
          // The pages are those of the build; no test waits for it to be made.
          ...(name === 'integration' && {
            globalSetup: ['tests/support/global-setup.ts'],
          }),
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      })),
      {
        extends: true as const,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.{ts,tsx}'],
          // Files share one browser, and what axe has looked at.
          isolate: false,
          setupFiles: ['tests/support/setup.ts'],
          globalSetup: ['tests/e2e/support/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
