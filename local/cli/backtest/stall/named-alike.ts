import type { Snapshot } from '../../../../src/core/model/snapshot';
import type { ItemState, WorkItem } from '../../../../src/core/model/work-item';

/**
 * The learning data, with the ids that the tested export gives to statuses of the same names: exports of two sites, or
 * of one site read twice, number their statuses differently. A status that the tested export does not have keeps its
 * meaning under an id that no other status has.
 */
export function namedAlike(learnt: Snapshot, tested: Pick<Snapshot, 'statuses'>): Snapshot {
  const byName = new Map(tested.statuses.map(({ id, name }) => [name.toLowerCase(), id]));
  const ids = new Map(learnt.statuses.map(({ id, name }) => [id, byName.get(name.toLowerCase()) ?? `learnt ${id}`]));
  const idOf = (id: string): string => ids.get(id) ?? id;
  return {
    ...learnt,
    statuses: learnt.statuses.map((status) => ({ ...status, id: idOf(status.id) })),
    items: learnt.items.map((item) => withStatuses(item, idOf)),
  };
}

function withStatuses(item: WorkItem, idOf: (id: string) => string): WorkItem {
  const initial: ItemState = { ...item.initial, statusId: idOf(item.initial.statusId) };
  const changes = item.changes.map((change) =>
    change.kind === 'status' ? { ...change, from: idOf(change.from), to: idOf(change.to) } : change,
  );
  return { ...item, initial, changes };
}
