const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * What takes long, although its files are small. Until jest knows how long each took, it begins with the largest: one of
 * these at the end would keep one core busy while the other has nothing to do. And code that is run late in a process is
 * optimised less: judging took three times as long after five hundred files.
 */
const FIRST = [
  'test/e2e/public-data',
  'test/e2e/portfolio-form',
  'test/entrypoints/wiring/keeping/convergence',
  'test/entrypoints/wiring/judging/usual',
  'test/local/app/database-faults',
  'test/local/cli/report/levels',
  'test/local/app/jira-faults',
  'test/local/cli/report.',
  'test/local/cli/',
  'test/entrypoints/wiring/',
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
