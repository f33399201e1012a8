import { dataQuality, type DataFlaw } from '../../../src/core/facts/data-quality';
import { deriveFacts } from '../../../src/core/facts/facts';
import { defaultSettings } from '../../../src/core/signals/settings';
import { anItem, type ItemBuilder } from '../../builders/item';
import { anIteration, aSnapshot } from '../../builders/snapshot';

const flawOf = (flaw: DataFlaw, items: readonly ItemBuilder[], more: object = {}) => {
  const facts = deriveFacts(aSnapshot({ takenAt: '2024-06-03T09:00Z', items, ...more }));
  return dataQuality(facts, defaultSettings).find((entry) => entry.flaw === flaw);
};
const times = <Made>(count: number, make: (index: number) => Made): readonly Made[] =>
  Array.from({ length: count }, (_, index) => make(index));
const key = (index: number, from = 1): string => `AB-${String(from + index)}`;
const worked = (name: string) =>
  anItem(name).movesTo('in-progress', '2024-03-05T09:00Z').movesTo('done', '2024-03-07T09:00Z');

describe('data quality', () => {
  it('tells every flaw, also those of which there is none', () => {
    const facts = deriveFacts(aSnapshot({ takenAt: '2024-06-03T09:00Z', items: [worked('AB-1')] }));
    expect(dataQuality(facts, defaultSettings)).toEqual([
      { flaw: 'without-history', count: 0, of: 1 },
      { flaw: 'imported', count: 0, of: 1 },
      { flaw: 'bulk-closed', count: 0, of: 1 },
      { flaw: 'finished-outside', count: 0, of: 1 },
      { flaw: 'unestimated', count: 0, of: 1 },
      { flaw: 'uncategorised-statuses', count: 0, of: 3 },
      { flaw: 'unclosed-iterations', count: 0, of: 0 },
    ]);
  });

  it('counts items without history', () => {
    expect(flawOf('without-history', [worked('AB-1'), anItem('AB-2', { historyKnown: false })])).toMatchObject({
      count: 1,
      of: 2,
    });
  });

  it('counts what one account made twenty of within a minute, each once', () => {
    const made = (count: number, seconds: number) =>
      times(count, (index) =>
        anItem(key(index), { at: new Date(Date.UTC(2024, 2, 4, 9, 0, index * seconds)).toISOString() }),
      );
    expect(flawOf('imported', made(20, 3))).toMatchObject({ count: 20, of: 20 });
    expect(flawOf('imported', made(25, 3))).toMatchObject({ count: 25, of: 25 });
    expect(flawOf('imported', made(19, 3))).toMatchObject({ count: 0 });
    expect(flawOf('imported', made(20, 4))).toMatchObject({ count: 0 });
  });

  it('counts what a bulk edit closed', () => {
    const closed = (count: number) =>
      times(count, (index) => anItem(key(index)).movesTo('done', '2024-03-07T09:00Z', { by: 'ben' }));
    expect(flawOf('bulk-closed', closed(20))).toMatchObject({ count: 20, of: 20 });
    expect(flawOf('bulk-closed', closed(19))).toMatchObject({ count: 0, of: 19 });
  });

  it('counts what went straight to done, or was finished within an hour of its creation', () => {
    const atOnce = anItem('AB-2').movesTo('in-progress', '2024-03-04T09:30Z').movesTo('done', '2024-03-04T10:00Z');
    const soon = anItem('AB-3').movesTo('in-progress', '2024-03-04T09:30Z').movesTo('done', '2024-03-04T10:01Z');
    const skipped = anItem('AB-4').movesTo('done', '2024-03-07T09:00Z');
    expect(flawOf('finished-outside', [worked('AB-1'), atOnce, soon, skipped])).toMatchObject({ count: 2, of: 4 });
  });

  it('counts missing estimates only where half of the finished items have one', () => {
    const items = (estimated: number, all: number) =>
      times(all, (index) => {
        const item = worked(key(index));
        return index < estimated ? item.isEstimated(3, '2024-03-08T09:00Z') : item;
      });
    expect(flawOf('unestimated', items(2, 4))).toMatchObject({ count: 2, of: 4 });
    expect(flawOf('unestimated', items(1, 4))).toMatchObject({ count: 0, of: 4 });
  });

  it('counts statuses that nobody lists any more, of those that anything was in', () => {
    const statuses = [
      { id: 'open', name: 'Open', category: 'to-do' as const },
      { id: 'in-progress', name: 'Old', category: 'unknown' as const },
      { id: 'done', name: 'Done', category: 'done' as const },
    ];
    expect(flawOf('uncategorised-statuses', [worked('AB-1')], { statuses })).toMatchObject({ count: 1, of: 3 });
  });

  it('counts iterations that run two weeks after their end', () => {
    const iterations = [
      anIteration('1', { started: '2024-05-06T09:00Z', planned: '2024-05-20T08:59Z' }),
      anIteration('2', { started: '2024-05-06T09:00Z', planned: '2024-05-20T09:00Z' }),
      anIteration('3', { started: '2024-05-01T09:00Z', planned: '2024-05-05T09:00Z', closed: '2024-05-06T09:00Z' }),
      anIteration('4', {}),
    ];
    expect(flawOf('unclosed-iterations', [], { iterations })).toMatchObject({ count: 1, of: 3 });
  });
});
