import { deriveFacts } from '../../../../src/core/facts/facts';
import { pausesOf } from '../../../../src/core/norms/flow/pauses';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';

/** A Monday. */
const takenAt = '2024-03-18T09:00Z';

function pauses(...items: readonly ItemBuilder[]) {
  const { histories, snapshot } = deriveFacts(aSnapshot({ takenAt, items }));
  return pausesOf(histories, snapshot, defaultSettings.flow).map(({ statusId, days, ended }) => [
    statusId,
    days,
    ended,
  ]);
}

const started = () => anItem('PAY-1', { at: '2024-03-04T09:00Z' }).movesTo('in-progress', '2024-03-05T09:00Z');

describe('pauses', () => {
  it('go from one act to the next within one status; the last of them lasts', () => {
    expect(pauses(started().isRemarked('comment', '2024-03-07T09:00Z', 'cy'))).toEqual([
      ['open', 1, true],
      ['in-progress', 2, true],
      ['in-progress', 7, false],
    ]);
  });

  it('are a working day or more: what is done within a day is one session', () => {
    const busy = started()
      .isRemarked('comment', '2024-03-05T10:00Z', 'cy')
      .isRemarked('comment', '2024-03-06T09:59Z', 'cy')
      .movesTo('done', '2024-03-07T09:59Z');
    expect(pauses(busy)).toEqual([
      ['open', 1, true],
      ['in-progress', 1, true],
    ]);
  });

  it('end unseen where the item was removed', () => {
    expect(pauses(started().isRemoved('2024-03-08T09:00Z')).at(-1)).toEqual(['in-progress', 3, false]);
  });

  it('are of no status where no history is known', () => {
    const unknown = anItem('PAY-1', { at: '2024-03-04T09:00Z', status: 'in-progress', historyKnown: false });
    expect(pauses(unknown.isRemarked('comment', '2024-03-06T09:00Z', 'cy'))).toEqual([
      ['unrecorded', 2, true],
      ['unrecorded', 8, false],
    ]);
  });

  it('are not those of parents, which follow their children', () => {
    const parent = anItem('PAY-1', { level: 'parent', at: '2024-03-04T09:00Z' });
    expect(pauses(parent.movesTo('in-progress', '2024-03-06T09:00Z'))).toEqual([]);
  });

  it('take no longer than its acts for an item with tens of thousands of them', () => {
    let item = started();
    const from = Date.parse('2024-03-05T09:00Z');
    for (let move = 1; move <= 20_000; move += 1) {
      item = item.movesTo(move % 2 === 0 ? 'in-progress' : 'in-review', new Date(from + move * 1000).toISOString());
    }
    const { histories, snapshot } = deriveFacts(aSnapshot({ takenAt, items: [item] }));
    const before = process.cpuUsage();
    expect(pausesOf(histories, snapshot, defaultSettings.flow)).toHaveLength(2);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
  });
});
