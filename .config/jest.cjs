/** Tests mirror the source tree. `test/e2e` needs a browser; it and `*.long.test.ts` run by `npm test` only. */
module.exports = {
  // Generous: a test that builds the whole demo company shares the machine with others.
  testTimeout: 240_000,
  rootDir: '..',
  roots: ['<rootDir>/test'],
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  cacheDirectory: '<rootDir>/.build/jest',
};
