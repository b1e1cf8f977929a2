import { defineConfig } from 'vitest/config';

/** Whose helpers keep bots, stores and databases for the tests of one file. */
const WITH_HELPERS = [
  'test/{discord,library,store}/**/*.test.ts',
  'test/readme.test.ts',
  'test/terminal/transfer.test.ts',
];

const common = {
  setupFiles: ['test/setup.ts'],
  testTimeout: 20_000,
};

export default defineConfig({
  test: {
    // Of two cores vitest would use one, and many tests wait for other processes.
    maxWorkers: '100%',
    projects: [
      { test: { ...common, name: 'with helpers', include: WITH_HELPERS } },
      {
        test: {
          ...common,
          name: 'shared',
          include: ['test/**/*.test.ts'],
          exclude: WITH_HELPERS,
          // Each file would load all modules anew: a third of the time.
          isolate: false,
        },
      },
    ],
  },
});
