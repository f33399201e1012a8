import type { BlockedSpan } from '../../../../src/core/facts/item/item-history';
import { historyOf } from '../../../builders/history';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { namePattern } from '../../../../src/core/settings/name-pattern';
import { defaultSettings } from '../../../../src/core/signals/settings';
const at = (day: number): string => `2024-03-${String(day).padStart(2, '0')}T09:00Z`;

/** Cause, first day, last day and working days of each span. */
function spansOf(item: ItemBuilder, takenAt = '2024-03-29T17:00Z') {
  return historyOf(item, takenAt).blocked.map(({ cause, from, to, workingDays }: BlockedSpan) => [
    cause,
    from.getUTCDate(),
    to?.getUTCDate() ?? null,
    workingDays,
  ]);
}

describe('blocked spans', () => {
  it.each<[string, ItemBuilder, readonly unknown[]]>([
    ['none', anItem('AB-1').movesTo('in-progress', at(5)).movesTo('done', at(6)), []],
    ['from flag to flag off', anItem('AB-1').isFlagged(at(5)).isUnflagged(at(7)), [['flag', 5, 7, 2]]],
    ['a flag that is on', anItem('AB-1').isFlagged(at(28)), [['flag', 28, null, 2]]],
    ['a flag since creation', anItem('AB-1', { state: { flagged: true } }).isUnflagged(at(5)), [['flag', 4, 5, 1]]],
    [
      'each of several',
      anItem('AB-1').isFlagged(at(5)).isUnflagged(at(6)).isFlagged(at(7)).isUnflagged(at(8)),
      [
        ['flag', 5, 6, 1],
        ['flag', 7, 8, 1],
      ],
    ],
    ['a blocked status', anItem('AB-1').movesTo('blocked', at(5)).movesTo('open', at(7)), [['status', 5, 7, 2]]],
    [
      'one span over neighbouring blocked statuses',
      anItem('AB-1').movesTo('blocked', at(5)).movesTo('waiting-for-customer', at(6)).movesTo('done', at(8)),
      [['status', 5, 8, 3]],
    ],
    ['a status since creation', anItem('AB-1', { status: 'blocked' }).movesTo('open', at(5)), [['status', 4, 5, 1]]],
    [
      'both causes side by side',
      anItem('AB-1').movesTo('blocked', at(5)).isFlagged(at(6)).movesTo('in-progress', at(7)).isUnflagged(at(8)),
      [
        ['status', 5, 7, 2],
        ['flag', 6, 8, 2],
      ],
    ],
    [
      'not while the item is done, and again when it is re-opened with its flag on',
      anItem('AB-1').isFlagged(at(5)).movesTo('done', at(6)).movesTo('open', at(28)),
      [
        ['flag', 5, 6, 1],
        ['flag', 28, null, 2],
      ],
    ],
    ['until the item is removed', anItem('AB-1').isFlagged(at(5)).isRemoved(at(7)), [['flag', 5, 7, 2]]],
  ])('%s', (_what, item, expected) => {
    expect(spansOf(item)).toEqual(expected);
  });

  it('tell by whom', () => {
    const item = anItem('AB-1', { by: 'ana', state: { flagged: true } })
      .isUnflagged(at(5))
      .movesTo('blocked', at(6), { by: 'ben' });
    expect(historyOf(item).blocked.map((span) => span.by)).toEqual(['ana', 'ben']);
  });
});

describe('names of blocked statuses', () => {
  const isBlocked = namePattern(defaultSettings.blocked.statusPattern, 'part');

  it.each(['Blocked', 'BLOCKED by vendor', 'On Hold', 'Impeded', 'Waiting for support'])('%s', (name) => {
    expect(isBlocked(name)).toBe(true);
  });

  it.each(['In Progress', 'Waiting', 'To Do', 'Holding'])('not %s', (name) => {
    expect(isBlocked(name)).toBe(false);
  });
});
