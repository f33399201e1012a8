const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * Files that take long although they are small. Until jest knows how long each took, it begins with the largest: one of
 * these at the end would keep one core busy while the other has nothing to do.
 */
const FIRST = [
  'test/e2e/public-data',
  'test/e2e/portfolio-form',
  'test/entrypoints/wiring/keeping/convergence',
  'test/entrypoints/wiring/judging/usual',
  'test/local/app/database-faults',
  'test/local/cli/report/levels',
  'test/local/app/jira-faults',
  'test/local/cli/backtest',
  'test/local/cli/report.',
];

module.exports = class extends Sequencer {
  async sort(tests) {
    const placeOf = ({ path }) => {
      const place = FIRST.findIndex((name) => path.replaceAll('\\', '/').includes(name));
      return place === -1 ? FIRST.length : place;
    };
    const sorted = await super.sort(tests);
    return sorted.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
};
