import { deriveFacts } from '../../../src/core/facts/facts';
import { judge } from '../../../src/core/report/judge';
import { defaultSettings } from '../../../src/core/signals/settings';
import { anItem, type ItemBuilder } from '../../builders/item';
import { factsWith } from '../../builders/norms';
import { aSnapshot } from '../../builders/snapshot';

const first = (item: ItemBuilder, takenAt = '2024-03-13T13:00Z', others: readonly ItemBuilder[] = []) => {
  const facts = deriveFacts(aSnapshot({ takenAt, items: [item, ...others] }));
  return { facts, item: facts.histories[0]! };
};
const report = (item: ItemBuilder, others: readonly ItemBuilder[] = []) => {
  const { facts, item: history } = first(item, undefined, others);
  return judge(facts, defaultSettings).item(history);
};

describe('the report of an item', () => {
  it('tells its age since its start and its idle time, in working days with one decimal', () => {
    const item = anItem('PAY-1').movesTo('in-progress', '2024-03-05T09:00Z').isRemarked('comment', '2024-03-12T09:00Z');
    expect(report(item)).toMatchObject({ itemId: 'id-PAY-1', key: 'PAY-1', ageDays: 6.5, idleDays: 1.5 });
  });

  it('is not on track after a quarter without activity, where years of it are usual', () => {
    const levelAt = (takenAt: string) => {
      const item = anItem('PAY-1').movesTo('in-review', '2024-03-04T09:00Z', { by: 'ben' });
      const facts = factsWith(aSnapshot({ takenAt, items: [item] }), { gap: { 85: 2000, 95: 2500 } });
      return judge(facts, defaultSettings).item(facts.histories[0]!).level;
    };
    expect(levelAt('2024-06-03T09:00Z')).toBe('on-track');
    expect(levelAt('2024-06-03T09:48Z')).toBe('unknown');
  });

  it('has no age before its start, and one that stands still after its finish', () => {
    expect(report(anItem('PAY-1')).ageDays).toBeNull();
    const done = anItem('PAY-1').movesTo('in-progress', '2024-03-05T09:00Z').movesTo('done', '2024-03-06T17:00Z');
    expect(report(done).ageDays).toBe(2);
  });

  it('says of what holds others that it was started where one of these was, whatever its own status says', () => {
    const epic = anItem('PAY-1', { level: 'parent' });
    const inside = { state: { parentId: 'id-PAY-1' } };
    const done = anItem('PAY-2', inside).movesTo('done', '2024-03-06T09:00Z');
    const begun = anItem('PAY-2', inside).movesTo('in-progress', '2024-03-06T09:00Z');
    const cancelled = anItem('PAY-2', inside).movesTo('rejected', '2024-03-06T09:00Z');
    expect([done, begun, cancelled, anItem('PAY-2', inside)].map((child) => report(epic, [child]).progress)).toEqual([
      'in-progress',
      'in-progress',
      'not-started',
      'not-started',
    ]);
  });

  it('cannot tell a chance where nothing was finished yet', () => {
    expect(report(anItem('PAY-1').movesTo('in-progress', '2024-03-05T09:00Z')).chanceInTime).toBeNull();
  });

  it('tells the chance that ageing tells', () => {
    const finished = Array.from({ length: 10 }, (_, index) =>
      anItem(`PAY-${String(index + 10)}`)
        .movesTo('in-progress', '2024-03-05T09:00Z')
        .movesTo('done', '2024-03-07T17:00Z'),
    );
    // All ten took three days; this one has taken longer.
    expect(report(anItem('PAY-1').movesTo('in-progress', '2024-03-05T09:00Z'), finished).chanceInTime).toBe(0);
  });
});
