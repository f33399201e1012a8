import { rollingNorms } from '../../../../../local/cli/backtest/stall/learnt-norms';
import { deriveFacts } from '../../../../../src/core/facts/facts';
import { normsOf } from '../../../../../src/core/norms/norms-of';
import { anItem } from '../../../../builders/item';
import { aSnapshot } from '../../../../builders/snapshot';

const finished = (key: string, on: number) =>
  anItem(key, { at: `2024-03-0${String(on)}T09:00Z` })
    .movesTo('in-progress', `2024-03-0${String(on)}T10:00Z`)
    .movesTo('done', `2024-03-0${String(on)}T16:00Z`);

describe('norms that are learnt anew every week', () => {
  const now = deriveFacts(aSnapshot({ takenAt: '2024-04-01T09:00Z', items: [finished('PAY-1', 4)] }));

  it('are those of the own past', () => {
    expect(rollingNorms(null)(now)).toBe(normsOf(now));
  });

  it('hold what another export finished before', () => {
    const before = aSnapshot({ takenAt: '2024-03-10T09:00Z', items: [finished('PAY-2', 5), finished('PAY-3', 6)] });
    expect(rollingNorms(before)(now).finishedCount('PAY')).toBe(3);
  });
});
