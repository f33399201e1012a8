import type { Change } from '../../../src/core/model/change';
import { orderedChanges } from '../../../src/core/model/change-order';
import type { WorkItem } from '../../../src/core/model/work-item';
import { anItem } from '../../builders/item';

function withChanges(...entries: readonly (readonly [id: string, at: string])[]): WorkItem {
  const changes = entries.map(([id, at]): Change => ({
    id,
    at: new Date(at),
    by: 'ana',
    byApp: false,
    kind: 'other',
    field: 'Labels',
  }));
  return { ...anItem('AB-1').build(), changes };
}

const ids = (item: WorkItem): readonly string[] => orderedChanges(item).map((change) => change.id);

describe('orderedChanges', () => {
  it('answers the very list when its instants are in order', () => {
    const item = withChanges(['9', '2024-03-05T09:00Z'], ['3', '2024-03-05T09:00Z'], ['4', '2024-03-06T09:00Z']);
    expect(orderedChanges(item)).toBe(item.changes);
  });

  it('sorts by instant, then by the numbers in the ids', () => {
    const item = withChanges(
      ['12:10', '2024-03-07T09:00Z'],
      ['12:9', '2024-03-07T09:00Z'],
      ['100:0', '2024-03-07T09:00Z'],
      ['99', '2024-03-05T09:00Z'],
      ['present', '2024-03-07T09:00Z'],
      ['12', '2024-03-07T09:00Z'],
    );
    expect(ids(item)).toEqual(['99', '12', '12:9', '12:10', '100:0', 'present']);
  });

  it('leaves the item as it was', () => {
    const item = withChanges(['2', '2024-03-06T09:00Z'], ['1', '2024-03-05T09:00Z']);
    expect(ids(item)).toEqual(['1', '2']);
    expect(item.changes.map((change) => change.id)).toEqual(['2', '1']);
  });
});
