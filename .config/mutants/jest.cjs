const { transform, ...suite } = require('../jest.cjs');

/** The suite's own configuration, compiled by way of ./transform.cjs. */
module.exports = {
  ...suite,
  rootDir: '../..',
  transform: Object.fromEntries(
    Object.entries(transform).map(([pattern, [, options]]) => [pattern, [require.resolve('./transform.cjs'), options]]),
  ),
};
