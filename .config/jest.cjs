const { join } = require('node:path');

// Commands cache data in this folder, not in the user's own.
process.env['XDG_CACHE_HOME'] = join(__dirname, '..', '.build', 'test-cache');

/** Tests mirror the source tree. `test/e2e` needs a browser; it and `*.long.test.ts` run by `npm test` only. */
module.exports = {
  // Generous: a test that builds the whole demo company shares the machine with others.
  testTimeout: 240_000,
  rootDir: '..',
  roots: ['<rootDir>/test'],
  testEnvironment: 'node',
  // Files run in a context of their own, where each read of a global takes as long as a hundred additions: these are read
  // in the innermost loops. Not `Date`, which tests of timers replace.
  sandboxInjectedGlobals: [
    ...['Infinity', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Set', 'String', 'Array'],
    ...['Float64Array', 'Int32Array', 'Uint8Array', 'Uint16Array'],
  ],
  // The walk through every view takes most of an hour.
  testPathIgnorePatterns: ['/node_modules/', ...(process.env['EXHAUSTIVE'] === '1' ? [] : ['/test/e2e/every-view'])],
  testSequencer: join(__dirname, 'test-sequencer.cjs'),
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.(tsx?|m?js)$': [
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
  // Published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(icu-minify|@formatjs)/)'],
  // Published as modules, which jest cannot require; each brings a file that it can.
  moduleNameMapper: { '^(d3-[a-z-]+)$': '<rootDir>/node_modules/$1/dist/$1.js' },
  cacheDirectory: '<rootDir>/.build/jest',
};
