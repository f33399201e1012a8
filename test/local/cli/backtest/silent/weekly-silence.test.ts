import { silentWeeks } from '../../../../../local/cli/backtest/silent/weekly-silence';
import { anItem } from '../../../../builders/item';
import { aSnapshot } from '../../../../builders/snapshot';

const DAY_MS = 86_400_000;
const monday = (week: number) => new Date(Date.parse('2024-01-01T09:00Z') + week * 7 * DAY_MS);
const at = (week: number) => monday(week).toISOString();

describe('silence week by week', () => {
  const past = Array.from({ length: 20 }, (_, index) =>
    anItem(`PAY-${String(index + 1)}`, { at: at(0) })
      .movesTo('in-review', at(1))
      .movesTo('done', at(2)),
  );
  const forgotten = anItem('PAY-99', { at: at(0) }).movesTo('in-review', at(2));

  it('asks of what was in progress then, by what was known then', () => {
    const whole = aSnapshot({ takenAt: at(20), items: [...past, forgotten.movesTo('done', at(12))] });
    expect(silentWeeks(whole, [monday(3), monday(10), monday(15)])).toEqual([
      { raised: 0, answered: 1, unknown: 0, falseSince: 0 },
      { raised: 1, answered: 1, unknown: 0, falseSince: 0 },
      { raised: 0, answered: 0, unknown: 0, falseSince: 0 },
    ]);
  });
});
