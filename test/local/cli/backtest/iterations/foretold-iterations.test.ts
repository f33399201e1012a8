import { join } from 'node:path';
import { filesMatching } from '../../../../../local/cli/backtest/files-matching';
import {
  foretoldForward,
  iterationCases,
  learnt,
} from '../../../../../local/cli/backtest/iterations/foretold-iterations';
import { iterationFile } from '../../../../../local/cli/backtest/iterations/iteration-file';
import { iterationRows } from '../../../../../local/cli/backtest/iterations/iteration-row';
import { ENGLISH } from '../../../../../local/terminal-voice';
import { defaultSettings } from '../../../../../src/core/signals/settings';
import { DATA_FOLDER, describeRecorded } from '../../../../adapters/jira/recorded';

/** Twenty iterations of one board that falls short whenever it takes more than 20. */
const iterations = Array.from({ length: 20 }, (_, id) => {
  const committed = 10 + ((id * 7) % 20);
  return { board: '1', id, committed, left: committed, delivered: Math.min(20, committed) };
});
const file = { file: 'some_0.csv', elapsedPercent: 0, iterations, rejected: [] };

describe('iterations foretold forward in time', () => {
  it('are the later half, each but the first of its board with a past', () => {
    const { cases, untold, empty } = iterationCases([file]);
    expect(cases).toHaveLength(19);
    expect([...untold]).toEqual([[0, 1]]);
    expect([...empty]).toEqual([]);
    expect(foretoldForward(cases).map(({ position }) => position)).toEqual(
      [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95].map((share) => expect.closeTo(share, 10) as number),
    );
  });

  it('leave out what committed nothing, but count it', () => {
    const none = iterations.map((one) => (one.id === 5 ? { ...one, committed: 0, left: 0 } : one));
    const { cases, empty } = iterationCases([{ ...file, iterations: none }]);
    expect(cases).toHaveLength(18);
    expect([...empty]).toEqual([[0, 1]]);
  });

  it('know nothing of what comes later', () => {
    const chances = (changed: typeof iterations) =>
      foretoldForward(iterationCases([{ ...file, iterations: changed }]).cases)
        .slice(0, 6)
        .map(({ chance }) => chance);
    const later = iterations.map((one) => (one.id >= 16 ? { ...one, delivered: 0, committed: 99, left: 99 } : one));
    expect(chances(later)).toEqual(chances(iterations));
  });
});

const PATTERN = 'outcomes/iterations';
describeRecorded('public iterations', [PATTERN], () => {
  it('teach the coefficients that are set, and are foretold better than was published', async () => {
    const files = await Promise.all(
      filesMatching(join(DATA_FOLDER, PATTERN, '*_*.csv')).map((path) => iterationFile(path, ENGLISH)),
    );
    const all = iterationCases(files);
    const { intercept, habit, load, elapsed } = defaultSettings.iterationChance;
    const close = (value: number) => expect.closeTo(value, 3) as number;
    expect(learnt(all.cases)).toEqual({
      intercept: close(intercept),
      habit: close(habit),
      load: close(load),
      elapsed: close(elapsed),
    });
    const rows = iterationRows(foretoldForward(all.cases), all);
    expect(rows.map(({ elapsedPercent }) => elapsedPercent)).toEqual([0, 30, 50, 80]);
    expect(rows.filter(({ auc, aucPublished }) => (auc ?? 0) <= (aucPublished ?? 1))).toEqual([]);
    expect(rows[0]?.brier).toBeLessThan(0.198);
  });
});
