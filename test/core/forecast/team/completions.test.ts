import { completionsOf, isWork } from '../../../../src/core/forecast/team/completions';
import { workDayNumbers } from '../../../../src/core/forecast/team/work-day-numbers';
import { deriveFacts } from '../../../../src/core/facts/facts';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';

const factsOf = (...items: readonly ItemBuilder[]) => deriveFacts(aSnapshot({ takenAt: '2024-03-29T18:00Z', items }));

const done = (key: string, at: string, estimate: number | null = null) =>
  anItem(key, { state: { estimate } }).movesTo('in-progress', '2024-03-05T09:00Z').movesTo('done', at);

describe('a piece of work', () => {
  const isCounted = (item: ItemBuilder, minutes = 60): boolean => {
    const [history] = factsOf(item).histories;
    if (history === undefined) throw new Error('no history');
    return isWork(history, minutes);
  };

  it('neither holds others nor is a part of one', () => {
    expect(isCounted(anItem('AB-1'))).toBe(true);
    expect(isCounted(anItem('AB-1', { level: 'parent' }))).toBe(false);
    expect(isCounted(anItem('AB-1', { level: 'part' }))).toBe(false);
  });

  it('took longer than the minutes in which work done elsewhere is recorded', () => {
    // Made at nine in the morning of 4 March.
    expect(isCounted(anItem('AB-1').movesTo('done', '2024-03-04T10:00Z'))).toBe(false);
    expect(isCounted(anItem('AB-1').movesTo('done', '2024-03-04T10:01Z'))).toBe(true);
    expect(isCounted(anItem('AB-1').movesTo('done', '2024-03-04T10:00Z'), 59)).toBe(true);
  });
});

describe('completions', () => {
  it('are counted on the working day on which, or after which, work was finished', () => {
    // Monday, Friday, Saturday.
    const facts = factsOf(done('AB-1', '2024-03-11T12:00Z', 3), done('AB-2', '2024-03-15T12:00Z'));
    const monday = workDayNumbers(facts.snapshot.calendar).numberOf(new Date('2024-03-11T12:00Z'));
    expect(completionsOf(facts.histories, facts, { instantFinishMinutes: 60 })).toEqual([
      { day: monday, points: 3 },
      { day: monday + 4, points: null },
    ]);
  });

  it('leave out what is open, opened again, no work, or not wanted', () => {
    const facts = factsOf(
      anItem('AB-1').movesTo('in-progress', '2024-03-05T09:00Z'),
      done('AB-2', '2024-03-11T12:00Z').movesTo('in-progress', '2024-03-12T09:00Z'),
      anItem('AB-3', { level: 'parent' }).movesTo('done', '2024-03-11T12:00Z'),
      done('AB-4', '2024-03-11T12:00Z', 4),
      done('AB-5', '2024-03-14T12:00Z', 5),
    );
    const since = new Date('2024-03-12T00:00Z');
    const told = (wanted?: Parameters<typeof completionsOf>[2]['wanted']) =>
      completionsOf(facts.histories, facts, {
        instantFinishMinutes: 60,
        ...(wanted === undefined ? {} : { wanted }),
      }).map(({ points }) => points);
    expect(told()).toEqual([4, 5]);
    expect(told((_, finishedAt) => finishedAt > since)).toEqual([5]);
    expect(told(({ state }) => state.key === 'AB-4')).toEqual([4]);
  });
});
