import { asCancelled } from '../../../../core/model/cancelled';
import { idAt, isObject, type Json, textAt } from '../fields/json';
import { isUndone } from '../fields/resolution-names';
import type { TranslationContext } from '../site/context';
import type { HistoryEntry } from './histories';

/** How an item was resolved, as its fields tell it now. */
export interface Resolution {
  readonly id: string | null;
  readonly name: string;
}

/** Null while an item has none. */
export function resolutionIn(fields: Json): Resolution | null {
  const value = fields['resolution'];
  if (typeof value === 'string' && value !== '') return { id: null, name: value };
  const name = isObject(value) ? textAt(value, 'name') : null;
  return isObject(value) && name !== null ? { id: idAt(value, 'id'), name } : null;
}

/** Whether a resolution says that the work was not done. */
export const isUndoneBy = (resolution: Resolution | null): boolean => resolution !== null && isUndone(resolution.name);

/** Before and after an entry of a history: whether the item has a resolution which says that it was not done. */
export interface UndoneAround {
  readonly before: boolean;
  readonly after: boolean;
}

/** By what the entries say of resolutions, oldest first; where they keep no names, by the present one. */
export function undoneAround(
  entries: readonly HistoryEntry[],
  present: Resolution | null,
  { roleOf }: TranslationContext,
): readonly UndoneAround[] {
  const isOfResolution = (item: Json): boolean =>
    roleOf(textAt(item, 'field') ?? '', textAt(item, 'fieldId')).role === 'resolution';
  const moves = entries.map(({ items }) => items.findLast(isOfResolution));
  const last = moves.findLastIndex((move) => move !== undefined);
  const first = moves.find((move) => move !== undefined);
  let now = first === undefined ? isUndoneBy(present) : says(textAt(first, 'fromString'));
  return moves.map((move, index) => {
    const before = now;
    if (move !== undefined) now = says((index === last && presentName(move, present)) || textAt(move, 'toString'));
    return { before, after: now };
  });
}

const says = (name: string | null | undefined): boolean => typeof name === 'string' && isUndone(name);

/** Where the last entry keeps no name, or another one for the same resolution. */
function presentName(move: Json, present: Resolution | null): string | null {
  if (present === null) return null;
  const [id, name] = [textAt(move, 'to'), textAt(move, 'toString')];
  return id !== null && (id === present.id || name === null) ? present.name : null;
}

/** The status as it counts: what came to be done with such a resolution ended without having been done. */
export function countedStatus(statusId: string, isUndoneThen: boolean, { seen }: TranslationContext): string {
  const status = isUndoneThen ? seen.statuses.get(statusId) : undefined;
  // Left on work that was opened again, a resolution says nothing.
  if (status === undefined || status.category === 'to-do' || status.category === 'in-progress') return statusId;
  const id = asCancelled(statusId);
  if (!seen.statuses.has(id)) seen.statuses.set(id, { ...status, id });
  return id;
}
