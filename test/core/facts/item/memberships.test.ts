import { deriveFacts } from '../../../../src/core/facts/facts';
import type { Membership } from '../../../../src/core/facts/item/item-history';
import { historyOf } from '../../../builders/history';
import { anItem } from '../../../builders/item';
import { anIteration, aSnapshot } from '../../../builders/snapshot';

const at = (day: number): string => `2024-03-${String(day).padStart(2, '0')}T09:00Z`;
const brief = (memberships: readonly Membership[]) =>
  memberships.map(({ containerId, from, to }) => [containerId, from.getUTCDate(), to?.getUTCDate() ?? null]);

describe('memberships', () => {
  it('run side by side', () => {
    const item = anItem('AB-1').joinsIteration('1', at(5)).joinsIteration('2', at(6)).leavesIteration('1', at(7));
    expect(brief(historyOf(item).iterations)).toEqual([
      ['1', 5, 7],
      ['2', 6, null],
    ]);
  });

  it('begin anew when an item comes back', () => {
    const item = anItem('AB-1').joinsIteration('1', at(5)).leavesIteration('1', at(6)).joinsIteration('1', at(8));
    expect(brief(historyOf(item).iterations)).toEqual([
      ['1', 5, 6],
      ['1', 8, null],
    ]);
  });

  it('tell who began them, and which there were from creation on', () => {
    const item = anItem('AB-1', { by: 'ana', state: { iterationIds: ['1'] } }).joinsIteration('2', at(5), {
      by: 'ben',
    });
    expect(historyOf(item).iterations).toEqual([
      { containerId: '1', from: new Date(at(4)), to: null, sinceCreation: true, by: 'ana' },
      { containerId: '2', from: new Date(at(5)), to: null, sinceCreation: false, by: 'ben' },
    ]);
  });

  it('are those in versions, parents and projects too', () => {
    const item = anItem('AB-1', { state: { parentId: 'id-AB-8' } })
      .joinsVersion('v1', at(5))
      .comesUnder('id-AB-9', at(6))
      .leavesVersion('v1', at(7))
      .comesUnder(null, at(8))
      .movesToProject('CD-1', at(9));
    const history = historyOf(item);
    expect(brief(history.versions)).toEqual([['v1', 5, 7]]);
    expect(brief(history.parents)).toEqual([
      ['id-AB-8', 4, 6],
      ['id-AB-9', 6, 8],
    ]);
    expect(brief(history.projects)).toEqual([
      ['AB', 4, 9],
      ['CD', 9, null],
    ]);
  });

  it('end when the item is removed, but keep an earlier end', () => {
    const item = anItem('AB-1')
      .joinsIteration('1', at(5))
      .leavesIteration('1', at(6))
      .joinsIteration('2', at(7))
      .isRemoved(at(8));
    expect(brief(historyOf(item).iterations)).toEqual([
      ['1', 5, 6],
      ['2', 7, 8],
    ]);
    expect(brief(historyOf(item).projects)).toEqual([['AB', 4, 8]]);
  });

  it('follow where changes lead when they contradict each other', () => {
    const item = anItem('AB-1').joinsIteration('1', at(5)).joinsIteration('2', at(6)).build();
    const [first, second] = item.changes;
    const contradicting = { ...second!, kind: 'iterations' as const, from: ['3'], to: ['2', '2'] };
    const snapshot = aSnapshot({
      takenAt: at(20),
      items: [{ ...item, changes: [first!, contradicting] }],
      iterations: [anIteration('1', {}), anIteration('2', {})],
    });
    expect(brief(deriveFacts(snapshot).histories[0]!.iterations)).toEqual([
      ['1', 5, 6],
      ['2', 6, null],
    ]);
  });
});
