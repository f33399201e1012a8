import type { Change } from '../../../core/model/change';
import { UNRECORDED_STATUS } from '../../../core/model/status';
import type { ItemState } from '../../../core/model/work-item';
import type { ChangesReading } from './changes';
import { pastInstant, type TranslationContext } from './context';
import type { HistoryEntry } from './histories';
import type { Json } from './json';
import { type PresentState, projectKeyOf } from './present';
import { inferred, settle } from './track';

/** How an item began, and what changed since, oldest first: replayed, they end at Jira's present truth. */
export interface SettledState {
  readonly initial: ItemState;
  readonly changes: readonly Change[];
}

interface Source {
  readonly fields: Json;
  readonly createdAt: Date;
  readonly entries: readonly HistoryEntry[];
  readonly present: PresentState;
  readonly reading: ChangesReading;
  /** True when the record does not reach back to the creation, or there is none. */
  readonly beginningUnknown: boolean;
}

/** Closes each property's record against the present fields; where they contradict each other, the fields win. */
export function settledState(source: Source, context: TranslationContext): SettledState {
  const { present, reading } = source;
  const { tracks } = reading;
  const closing = closingMoment(source, context);
  const added: Change[] = [];
  const close = <Value>(settled: { readonly initial: Value | undefined; readonly change: Change | null }) => {
    if (settled.change !== null) added.push(settled.change);
    return settled.initial;
  };
  const closingAs = (name: string) => ({ id: `present.${name}`, at: closing });
  const statusClosing = { id: 'present.status', at: statusMoment(source, { closing, context }) };

  const initial: ItemState = {
    key: close(settle(tracks.key, present.key, closingAs('key'))) ?? '',
    projectKey:
      close(settle(tracks.projectKey, present.projectKey, closingAs('project'))) ?? projectKeyOf(present.key ?? ''),
    type: close(settle(tracks.type, present.type, closingAs('type'))) ?? '',
    statusId: close(settle(tracks.status, present.statusId, statusClosing)) ?? UNRECORDED_STATUS.id,
    ownerId: close(settle(tracks.owner, present.ownerId, closingAs('owner'))) ?? null,
    parentId: close(settle(tracks.parent, present.parentId, closingAs('parent'))) ?? null,
    iterationIds: close(settle(tracks.iterations, present.iterationIds, closingAs('iterations'))) ?? [],
    versionIds: close(settle(tracks.versions, present.versionIds, closingAs('versions'))) ?? [],
    estimate: close(settle(tracks.estimate, present.estimate, closingAs('estimate'))) ?? null,
    priority: close(settle(tracks.priority, present.priority, closingAs('priority'))) ?? null,
    startOn: close(settle(tracks.startOn, present.startOn, closingAs('start-date'))) ?? null,
    dueOn: close(settle(tracks.dueOn, present.dueOn, closingAs('due-date'))) ?? null,
    flagged: close(settle(tracks.flagged, present.flagged, closingAs('flag'))) ?? false,
  };
  const beginning = source.beginningUnknown ? unrecordedBeginning(initial, source, { closing, context }) : null;
  if (initial.statusId === UNRECORDED_STATUS.id || beginning !== null) {
    context.seen.statuses.set(UNRECORDED_STATUS.id, UNRECORDED_STATUS);
  }
  const changes = [...(beginning === null ? [] : [beginning]), ...reading.changes, ...added];
  return {
    initial: beginning === null ? initial : { ...initial, statusId: UNRECORDED_STATUS.id },
    changes: inOrder(changes),
  };
}

/** No entry says when the fields became what they are: the last time that anything is known to have happened. */
function closingMoment({ fields, createdAt, entries }: Source, { takenAt }: TranslationContext): Date {
  const lastAt = entries.at(-1)?.at ?? createdAt;
  const updatedAt = pastInstant(fields['updated'], takenAt);
  return updatedAt !== null && updatedAt > lastAt ? updatedAt : lastAt;
}

/** A status changes without an entry when workflows are migrated; a finished one was last set when it was resolved. */
function statusMoment(
  { fields, createdAt, present, reading }: Source,
  { closing, context }: { readonly closing: Date; readonly context: TranslationContext },
): Date {
  const lastAt = reading.tracks.status.lastAt ?? createdAt;
  if (reading.migratedAt !== null && reading.migratedAt > lastAt) return reading.migratedAt;
  const resolvedAt = pastInstant(fields['resolutiondate'], context.takenAt);
  const isDone = context.seen.statuses.get(present.statusId ?? '')?.category === 'done';
  return isDone && resolvedAt !== null && resolvedAt >= lastAt ? resolvedAt : closing;
}

/**
 * Where the record begins later than the item, the status before it is unrecorded. Without any record, an item that
 * waits to be begun is taken to have waited since its creation.
 */
function unrecordedBeginning(
  initial: ItemState,
  source: Source,
  { closing, context }: { readonly closing: Date; readonly context: TranslationContext },
): Change | null {
  const { createdAt, entries, present } = source;
  const [first] = entries;
  const category = context.seen.statuses.get(present.statusId ?? '')?.category;
  if (first === undefined && (category === 'to-do' || present.statusId === undefined)) return null;
  const at = first?.at ?? statusMoment(source, { closing, context });
  const stamp = inferred('beginning.status', at > createdAt ? at : createdAt);
  return { ...stamp, kind: 'status', from: UNRECORDED_STATUS.id, to: initial.statusId };
}

/** Only inferred changes can stand in the wrong place; of one moment, the order stays. */
function inOrder(changes: readonly Change[]): readonly Change[] {
  const ordered = changes.every((change, index) => index === 0 || change.at >= (changes[index - 1]?.at ?? change.at));
  return ordered ? changes : [...changes].sort((left, right) => left.at.getTime() - right.at.getTime());
}
