import { deriveFacts } from '../../../../src/core/facts/facts';
import { teamWeeks } from '../../../../src/core/facts/team/team-weeks';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';
import { inWeek } from '../../../builders/weeks';

const weeksOf = (items: readonly ItemBuilder[], takenAt: string, more: object = {}) =>
  teamWeeks(deriveFacts(aSnapshot({ takenAt, items, ...more }))).get('AB');

describe('the weeks of a team', () => {
  it('tell what was there at their ends and what happened within them, the latest first', () => {
    const items = [
      anItem('AB-1', { at: inWeek(0) })
        .movesTo('in-progress', inWeek(0, 2), { by: 'ben' })
        .getsPriority('High', inWeek(0, 3))
        .movesTo('done', inWeek(1, 2), { by: 'cy' })
        .movesTo('in-progress', inWeek(2, 1), { by: 'cy' }),
      anItem('AB-2', { at: inWeek(1, 0, 1), state: { dueOn: '2025-02-01' } })
        .isDue('2025-02-03', inWeek(1, 1))
        .isDue('2025-02-05', inWeek(1, 2))
        .isEdited('noise', inWeek(2, 1), { field: 'Global Rank' })
        .isEdited('noise', inWeek(2, 2), { field: 'Rank' })
        .isEdited('noise', inWeek(2, 3), { field: 'Watcher' }),
    ];
    expect(weeksOf(items, inWeek(3))).toEqual([
      { inProgress: 1, open: 2, movers: 1, finished: 0, finishes: 0, reopened: 1, reprioritised: 1, postponed: 0 },
      { inProgress: 0, open: 1, movers: 1, finished: 0, finishes: 1, reopened: 0, reprioritised: 0, postponed: 1 },
      { inProgress: 1, open: 1, movers: 1, finished: 0, finishes: 0, reopened: 0, reprioritised: 1, postponed: 0 },
    ]);
  });

  it('count who logs time, and what was finished for good', () => {
    const item = anItem('AB-1', { at: inWeek(0) })
      .movesTo('in-progress', inWeek(0, 1), { by: 'ben' })
      .isRemarked('worklog', inWeek(0, 2), 'cy')
      .isRemarked('comment', inWeek(0, 2), 'dan')
      .movesTo('done', inWeek(0, 3), { by: 'ben' });
    expect(weeksOf([item], inWeek(1))).toMatchObject([{ movers: 2, finished: 1, open: 0 }]);
  });

  it('count nobody who only cancelled work: that is no work on it', () => {
    const dropped = anItem('AB-1', { at: inWeek(0) }).movesTo('rejected', inWeek(0, 1), { by: 'ben' });
    expect(weeksOf([dropped], inWeek(1))).toMatchObject([{ movers: 0, finished: 0, open: 0 }]);
    const begun = anItem('AB-1', { at: inWeek(0) })
      .movesTo('in-progress', inWeek(0, 1), { by: 'ana' })
      .movesTo('rejected', inWeek(0, 2), { by: 'ben' });
    expect(weeksOf([begun], inWeek(1))).toMatchObject([{ movers: 1 }]);
  });

  it('count no return that was put right within minutes, nor a finish that the workflow led through', () => {
    const reopenedAfter = (minutes: number) =>
      anItem('AB-1', { at: inWeek(0) })
        .movesTo('done', inWeek(0, 1))
        .movesTo('open', inWeek(0, 2))
        .movesTo('done', inWeek(0, 2, minutes / 60));
    expect(weeksOf([reopenedAfter(4)], inWeek(1))).toMatchObject([{ reopened: 0 }]);
    expect(weeksOf([reopenedAfter(5)], inWeek(1))).toMatchObject([{ reopened: 1 }]);
    const ledThrough = anItem('AB-1', { at: inWeek(0) })
      .movesTo('in-progress', inWeek(0, 1))
      .movesTo('done', inWeek(0, 2))
      .movesTo('in-review', inWeek(0, 2, 1 / 60));
    expect(weeksOf([ledThrough], inWeek(1))).toMatchObject([{ reopened: 0 }]);
  });

  it('leave out what apps and bulk edits did, parents and parts', () => {
    const bulk = Array.from({ length: 20 }, (_, index) =>
      anItem(`AB-${String(index + 10)}`, { at: inWeek(0) }).getsPriority('High', inWeek(0, 1)),
    );
    const items = [
      anItem('AB-1', { at: inWeek(0), level: 'parent' }).movesTo('done', inWeek(0, 2)),
      anItem('AB-2', { at: inWeek(0), level: 'part' }).movesTo('done', inWeek(0, 2)),
      anItem('AB-3', { at: inWeek(0) }).getsPriority('High', inWeek(0, 2), { byApp: true }),
      ...bulk,
    ];
    expect(weeksOf(items, inWeek(1))).toEqual([
      { inProgress: 0, open: 21, movers: 0, finished: 0, finishes: 0, reopened: 0, reprioritised: 0, postponed: 0 },
    ]);
  });

  it('take a date that comes nearer, and a first one, for no postponement', () => {
    const item = anItem('AB-1', { at: inWeek(0) })
      .isDue('2025-02-03', inWeek(0, 1))
      .isDue('2025-02-01', inWeek(0, 2));
    expect(weeksOf([item], inWeek(1))).toMatchObject([{ postponed: 0 }]);
  });

  it('are whole: the first begins after the first item was made', () => {
    expect(weeksOf([anItem('AB-1', { at: inWeek(0, 1) })], inWeek(2))).toHaveLength(1);
  });
});
