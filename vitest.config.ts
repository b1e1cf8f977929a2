import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 20_000,
    // Of two cores vitest would use one, and many tests wait for other processes.
    maxWorkers: '100%',
    // Each file would load all modules anew: a third of the time.
    isolate: false,
  },
});
