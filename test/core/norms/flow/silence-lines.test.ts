import { deriveFacts } from '../../../../src/core/facts/facts';
import { normsOf } from '../../../../src/core/norms/norms-of';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';

const DAY_MS = 86_400_000;
/** Mondays, a week apart. */
const monday = (week: number) => new Date(Date.parse('2024-01-01T09:00Z') + week * 7 * DAY_MS).toISOString();

/** `count` items, each so many weeks in review without an act, one after the other. */
function reviewed(count: number, weeks: number, first = 1): readonly ItemBuilder[] {
  return Array.from({ length: count }, (_, index) =>
    anItem(`PAY-${String(first + index)}`, { at: monday(0) })
      .movesTo('in-review', monday(1))
      .movesTo('done', monday(1 + weeks)),
  );
}

const line = (items: readonly ItemBuilder[], statusId = 'in-review', percentile = 85) =>
  normsOf(deriveFacts(aSnapshot({ takenAt: monday(20), items }))).silence(
    { projectKey: 'PAY', type: 'Story' },
    { statusId, category: 'in-progress' },
    percentile,
  );

const lack = (items: readonly ItemBuilder[]) =>
  normsOf(deriveFacts(aSnapshot({ takenAt: monday(20), items }))).silenceLack(
    { projectKey: 'PAY', type: 'Story' },
    { statusId: 'in-review', category: 'in-progress' },
  );

describe('the lines of silence', () => {
  it('say what they lack', () => {
    expect(lack(reviewed(9, 1))).toEqual({ have: 9, need: 20 });
    expect(lack([...reviewed(18, 1), ...reviewed(2, 8, 100)])).toBeNull();
    // Enough pauses, but of five items only.
    const byFew = Array.from({ length: 5 }, (_, index) =>
      Array.from({ length: 9 }, (_, week) => week).reduce(
        (item, week) => item.isRemarked('comment', monday(2 + week), 'ana'),
        anItem(`PAY-${String(index + 1)}`, { at: monday(0) }).movesTo('in-review', monday(1)),
      ),
    );
    expect(lack(byFew)).toEqual({ have: 5, need: 10 });
  });

  it('are a percentile of the pauses and one of the time of items; the larger holds', () => {
    // 18 pauses of a week and 2 of eight: 90 + 80 item-days in the window.
    const found = line([...reviewed(18, 1), ...reviewed(2, 8, 100)]);
    expect(found?.pauseDays).toBe(5);
    // 144.5 of 170 days: 100 up to day 5, and 44.5 more of the two long ones.
    expect(found?.itemTimeDays).toBeCloseTo(27.25, 4);
    expect(found?.days).toBe(found?.itemTimeDays);
    expect(found?.basis).toEqual({ level: 'status', sample: 20 });
  });

  it('hold pauses that last as not ended, instead of leaving them out', () => {
    const lasting = Array.from({ length: 5 }, (_, index) =>
      anItem(`PAY-${String(200 + index)}`, { at: monday(0) }).movesTo('in-review', monday(10)),
    );
    const found = line([...reviewed(18, 1), ...lasting]);
    // 18 of 23 ended: the 85th percentile was never reached, and the time of items answers alone.
    expect(found?.pauseDays).toBeNull();
    expect(found?.days).toBe(found?.itemTimeDays);
  });

  it('are those of the project where the status has too few, and none where that has too few', () => {
    expect(line(reviewed(20, 2), 'in-progress')?.basis).toEqual({ level: 'project', sample: 20 });
    expect(line(reviewed(19, 2))).toBeNull();
  });
});
