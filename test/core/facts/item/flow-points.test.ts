import type { WorkItem } from '../../../../src/core/model/work-item';
import { UNRECORDED_STATUS } from '../../../../src/core/model/status';
import { historyOf } from '../../../builders/history';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';
import { statuses } from '../../../builders/statuses';
import { deriveFacts } from '../../../../src/core/facts/facts';

const at = (day: number): string => `2024-03-${String(day).padStart(2, '0')}T09:00Z`;
const days = (dates: readonly Date[]): readonly number[] => dates.map((date) => date.getUTCDate());
const day = (date: Date | null): number | null => date?.getUTCDate() ?? null;

describe('start', () => {
  it.each<[string, ItemBuilder, number | null]>([
    ['none before work begins', anItem('AB-1').movesTo('ready', at(5)), null],
    ['the first entry into in progress', anItem('AB-1').movesTo('ready', at(5)).movesTo('in-review', at(6)), 6],
    [
      'the first of several entries',
      anItem('AB-1').movesTo('in-progress', at(5)).movesTo('open', at(6)).movesTo('in-progress', at(7)),
      5,
    ],
    ['creation, when created in progress', anItem('AB-1', { status: 'in-progress' }), 4],
    ['leaving to do, when in progress is skipped', anItem('AB-1').movesTo('ready', at(5)).movesTo('done', at(6)), 6],
    ['leaving to do, also when it came back there', anItem('AB-1').movesTo('done', at(6)).movesTo('open', at(7)), 6],
    [
      'entry into in progress, when that was skipped only the first time',
      anItem('AB-1').movesTo('done', at(6)).movesTo('in-progress', at(7)),
      7,
    ],
    ['none when created done', anItem('AB-1', { status: 'done' }), null],
    ['none when no history is known', anItem('AB-1', { status: 'in-progress', historyKnown: false }), null],
  ])('%s', (_rule, item, expected) => {
    expect(day(historyOf(item).startedAt)).toBe(expected);
  });

  it('is not told when the item comes out of an unrecorded status in progress', () => {
    const recorded = anItem('AB-1').movesTo('in-progress', at(5)).build();
    const item: WorkItem = { ...recorded, initial: { ...recorded.initial, statusId: UNRECORDED_STATUS.id } };
    const snapshot = aSnapshot({ takenAt: at(20), items: [item], statuses: [...statuses, UNRECORDED_STATUS] });
    expect(deriveFacts(snapshot).histories[0]).toMatchObject({ startedAt: null, finishedAt: null });
  });
});

describe('finish', () => {
  it.each<[string, ItemBuilder, number | null]>([
    ['entry into done', anItem('AB-1').movesTo('done', at(6)), 6],
    ['the last entry', anItem('AB-1').movesTo('done', at(6)).movesTo('open', at(7)).movesTo('released', at(8)), 8],
    ['none after an exit', anItem('AB-1').movesTo('done', at(6)).movesTo('open', at(7)), null],
    [
      'entry into the category, not into the last of its statuses',
      anItem('AB-1').movesTo('done', at(6)).movesTo('released', at(9)),
      6,
    ],
    ['creation, when created done', anItem('AB-1', { status: 'done' }), 4],
  ])('%s', (_rule, item, expected) => {
    expect(day(historyOf(item).finishedAt)).toBe(expected);
  });
});

describe('cancelled work', () => {
  const ends = (item: ItemBuilder) => {
    const { startedAt, finishedAt, cancelledAt, category } = historyOf(item);
    return { started: day(startedAt), finished: day(finishedAt), cancelled: day(cancelledAt), category };
  };

  it('is done, was not finished, and was begun only where somebody began it', () => {
    expect(ends(anItem('AB-1').movesTo('rejected', at(6)))).toEqual({
      started: null,
      finished: null,
      cancelled: 6,
      category: 'done',
    });
    expect(ends(anItem('AB-1').movesTo('in-progress', at(5)).movesTo('rejected', at(6)))).toMatchObject({
      started: 5,
      cancelled: 6,
    });
  });

  it('may have been finished before, or be finished after it', () => {
    expect(ends(anItem('AB-1').movesTo('done', at(6)).movesTo('rejected', at(8)))).toMatchObject({
      finished: null,
      cancelled: 8,
    });
    expect(ends(anItem('AB-1').movesTo('rejected', at(6)).movesTo('done', at(8)))).toMatchObject({
      started: 8,
      finished: 8,
      cancelled: null,
    });
  });

  it('is open again like any other', () => {
    expect(ends(anItem('AB-1').movesTo('rejected', at(6)).movesTo('open', at(7)))).toEqual({
      started: null,
      finished: null,
      cancelled: null,
      category: 'to-do',
    });
  });
});

describe('re-opening', () => {
  it('is every exit from done, but not a move among done statuses', () => {
    const item = anItem('AB-1')
      .movesTo('done', at(5))
      .movesTo('released', at(6))
      .movesTo('open', at(7))
      .movesTo('done', at(8))
      .movesTo('in-progress', at(9));
    expect(days(historyOf(item).reopenedAt)).toEqual([7, 9]);
  });
});

describe('visits', () => {
  it('follow each other without gaps, in working days, the last until now', () => {
    const item = anItem('AB-1').movesTo('in-progress', '2024-03-05T13:00Z').movesTo('done', '2024-03-11T13:00Z');
    expect(historyOf(item, '2024-03-12T13:00Z').visits).toEqual([
      visit('open', 'to-do', '2024-03-04T09:00Z', '2024-03-05T13:00Z', 1.5),
      visit('in-progress', 'in-progress', '2024-03-05T13:00Z', '2024-03-11T13:00Z', 4),
      visit('done', 'done', '2024-03-11T13:00Z', null, 1),
    ]);
  });

  it('end in the removal of the item', () => {
    const item = anItem('AB-1').isRemoved('2024-03-05T09:00Z');
    expect(historyOf(item).visits).toEqual([visit('open', 'to-do', '2024-03-04T09:00Z', null, 1)]);
  });

  function visit(statusId: string, category: string, entered: string, left: string | null, workingDays: number) {
    const leftAt = left === null ? null : new Date(left);
    return { statusId, category, cancelled: false, enteredAt: new Date(entered), leftAt, workingDays };
  }
});
