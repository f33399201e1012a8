import { deriveFacts } from '../../../../src/core/facts/facts';
import { agesAtLeaving } from '../../../../src/core/norms/flow/ages-at-leaving';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';

const DAY_MS = 86_400_000;
/** Mondays, a week apart: five working days. */
const monday = (week: number) => new Date(Date.parse('2024-01-01T09:00Z') + week * 7 * DAY_MS).toISOString();

/** In progress for so many weeks, then in review for one. */
const finished = (number: number, weeks: number): ItemBuilder =>
  anItem(`PAY-${String(number)}`, { at: monday(0) })
    .movesTo('in-progress', monday(1))
    .movesTo('in-review', monday(1 + weeks))
    .movesTo('done', monday(2 + weeks));

const ages = (items: readonly ItemBuilder[]) =>
  agesAtLeaving('PAY', deriveFacts(aSnapshot({ takenAt: monday(40), items })));

it('says by which age half, 85 and 95 % of the finished items had left a status', () => {
  // Eleven items: 1 to 11 weeks in progress, so 5 to 55 working days.
  const found = ages(Array.from({ length: 11 }, (_, index) => finished(index + 1, index + 1)));
  expect(found.get('in-progress')).toEqual({ half: 30, most: 47.5, nearlyAll: 52.5, sample: 11 });
  // Counted from the start of the item, not of the stay: a week later.
  expect(found.get('in-review')).toEqual({ half: 35, most: 52.5, nearlyAll: 57.5, sample: 11 });
});

it('says nothing of a status that fewer than ten finished items went through', () => {
  expect([...ages(Array.from({ length: 9 }, (_, index) => finished(index + 1, 1))).keys()]).toEqual([]);
});

it('leaves out what is not finished', () => {
  const open = Array.from({ length: 12 }, (_, index) =>
    anItem(`PAY-${String(index + 1)}`, { at: monday(0) })
      .movesTo('in-progress', monday(1))
      .movesTo('in-review', monday(2)),
  );
  expect([...ages(open).keys()]).toEqual([]);
});
