import type { Change, StateChange } from '../../../core/model/change';
import { orderedChanges } from '../../../core/model/change-order';
import type { ItemUpdate } from '../../../core/model/happening';
import { stateAfterChanges } from '../../../core/model/replay';
import type { WorkItem } from '../../../core/model/work-item';
import { readFurtherChanges } from '../translation/changelog/changes';
import type { TranslationContext } from '../translation/site/context';
import type { HistoryEntry } from '../translation/changelog/histories';
import { isFromPresent } from '../translation/changelog/track';
import { type Json, textAt } from '../translation/fields/json';
import { presentReading } from './present-reading';
import { standingOf } from './standing';
import { restOfStep } from './step-facts';

/**
 * The item after one more step of its changelog, with the same result as reading it again. A known step changes
 * nothing. A late step is placed by its time and id. If the step does not fit the stored changes (another step is still
 * to come, or never will), the item is to be read again.
 */
export function afterStep(
  kept: WorkItem,
  step: { readonly entry: HistoryEntry; readonly fields: Json; readonly key: string },
  context: TranslationContext,
): ItemUpdate {
  const { entry } = step;
  if (kept.changes.some(({ id }) => stepOf(id) === entry.id)) return { itemId: kept.id, item: kept, reread: false };

  const ordered = orderedChanges(kept);
  const place = placeOf(entry, ordered);
  const [before, after] = [ordered.slice(0, place), ordered.slice(place)];
  const state = stateAfterChanges({ ...kept, changes: before }, before.length);
  const { present, doubtful } = presentReading({ ...step, state }, context);
  const source = { itemId: kept.id, entries: [entry], present, report: () => undefined };
  const { changes } = readFurtherChanges(source, standingOf(state), context);

  const isLatest = after.length === 0;
  const rest = restOfStep(kept, { ...step, isLatest, changes: before }, context);
  const fits =
    kept.historyKnown &&
    !doubtful &&
    rest.complete &&
    !kept.changes.some(isFromPresent) &&
    changes.every((change) => meets(change, { before, after })) &&
    !addsNoise(changes, entry, context);
  return { itemId: kept.id, item: { ...rest.item, changes: [...before, ...changes, ...after] }, reread: !fits };
}

/** "501" in "501.2": the step that a change belongs to. */
function stepOf(changeId: string): string {
  const end = changeId.indexOf('.');
  return end < 0 ? changeId : changeId.slice(0, end);
}

/** After everything older; at the same moment, after lower ids. */
function placeOf({ id, at }: HistoryEntry, ordered: readonly Change[]): number {
  let place = ordered.length;
  for (; place > 0; place -= 1) {
    const previous = ordered[place - 1];
    if (previous === undefined || previous.at < at) break;
    if (previous.at.getTime() === at.getTime() && !(Number(stepOf(previous.id)) > Number(id))) break;
  }
  return place;
}

/** Whether a change fits the changes directly before and after it. */
function meets(
  change: Change,
  { before, after }: { readonly before: readonly Change[]; readonly after: readonly Change[] },
): boolean {
  if (change.inferred === true) return false;
  if (!isStateChange(change)) return true;
  const previous = before.findLast(({ kind }) => kind === change.kind);
  // A change inferred from present fields would be recorded differently if an entry followed it.
  if (previous?.inferred === true) return false;
  const next = after.find(({ kind }) => kind === change.kind);
  if (next === undefined) return true;
  return next.inferred !== true && isStateChange(next) && sameValue(change.to, next.from);
}

function isStateChange(change: Change): change is StateChange {
  return 'from' in change;
}

function sameValue(left: unknown, right: unknown): boolean {
  if (!Array.isArray(left) || !Array.isArray(right)) return left === right;
  return left.length === right.length && left.every((value) => right.includes(value));
}

/** True if an entry was recorded as noise because it repeats the present value or cannot be read. */
function addsNoise(changes: readonly Change[], { items }: HistoryEntry, { roleOf }: TranslationContext): boolean {
  const roles = items.map((item) => roleOf(textAt(item, 'field') ?? '', textAt(item, 'fieldId')).role);
  const expected = roles.filter((role) => role === 'noise').length;
  return changes.filter(({ kind }) => kind === 'noise').length > expected;
}
