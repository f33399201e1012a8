import type { Change } from './change';
import type { WorkItem } from './work-item';

/**
 * An item's changes, oldest first. A list whose instants are in order is kept as it is, also where several share an
 * instant. Any other list is sorted once, by instant and then by id.
 */
export function orderedChanges(item: WorkItem): readonly Change[] {
  const { changes } = item;
  let latest = -Infinity;
  for (const change of changes) {
    const time = change.at.getTime();
    if (time < latest) return [...changes].sort(byInstantThenId);
    latest = time;
  }
  return changes;
}

function byInstantThenId(first: Change, second: Change): number {
  return first.at.getTime() - second.at.getTime() || byNumberedId(first.id, second.id);
}

/** Ids hold numbers that grow (`10:9` before `10:10`): runs of digits compare as numbers, everything else as text. */
function byNumberedId(first: string, second: string): number {
  if (first === second) return 0;
  const firstParts = first.split(/(\d+)/);
  const secondParts = second.split(/(\d+)/);
  for (let index = 0; index < Math.min(firstParts.length, secondParts.length); index += 1) {
    const one = firstParts[index] ?? '';
    const other = secondParts[index] ?? '';
    if (one === other) continue;
    // Every second part is a run of digits.
    const difference = index % 2 === 1 ? Number(one) - Number(other) : 0;
    return difference || (one < other ? -1 : 1);
  }
  return firstParts.length - secondParts.length;
}
