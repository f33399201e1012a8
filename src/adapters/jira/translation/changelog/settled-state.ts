import type { Change } from '../../../../core/model/change';
import { UNRECORDED_STATUS } from '../../../../core/model/status';
import type { ItemState } from '../../../../core/model/work-item';
import type { ChangesReading } from './changes';
import { pastInstant, type TranslationContext } from '../site/context';
import type { HistoryEntry } from './histories';
import type { Json } from '../fields/json';
import type { PresentState } from '../issue/present';
import { inferred, settle } from './track';

/** How an item began, and its changes since, oldest first: replayed, they end in Jira's present state. */
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
  /** `cut-off`: the record does not reach back to the creation. `unrecorded`: it contains no status. */
  readonly beginning: 'known' | 'cut-off' | 'unrecorded';
}

/** Compares each property's record with the present fields; if they contradict each other, the fields win. */
export function settledState(source: Source, context: TranslationContext): SettledState {
  const { present, reading } = source;
  const { tracks } = reading;
  const into: Change[] = [];
  const closing = { at: () => closingMoment(source, context), into };

  const initial: ItemState = {
    key: settle(tracks.key, present.key, closing) ?? '',
    projectKey: settle(tracks.projectKey, present.projectKey, closing) ?? '',
    type: settle(tracks.type, present.type, closing) ?? '',
    statusId:
      settle(tracks.status, present.statusId, { at: () => statusMoment(source, context), into }) ??
      UNRECORDED_STATUS.id,
    ownerId: settle(tracks.owner, present.ownerId, closing) ?? null,
    parentId: settle(tracks.parent, present.parentId, closing) ?? null,
    iterationIds: settle(tracks.iterations, present.iterationIds, closing) ?? [],
    versionIds: settle(tracks.versions, present.versionIds, closing) ?? [],
    estimate: settle(tracks.estimate, present.estimate, closing) ?? null,
    priority: settle(tracks.priority, present.priority, closing) ?? null,
    startOn: settle(tracks.startOn, present.startOn, closing) ?? null,
    dueOn: settle(tracks.dueOn, present.dueOn, closing) ?? null,
    flagged: settle(tracks.flagged, present.flagged, closing) ?? false,
  };
  const beginning = source.beginning === 'known' ? null : unrecordedBeginning(initial, source, context);
  if (initial.statusId === UNRECORDED_STATUS.id || beginning !== null) {
    context.seen.statuses.set(UNRECORDED_STATUS.id, UNRECORDED_STATUS);
  }
  return {
    initial: beginning === null ? initial : { ...initial, statusId: UNRECORDED_STATUS.id },
    changes: withInferred(reading, { beginning, into }),
  };
}

/** Only inferred changes can be in the wrong place; changes of one moment keep their order. */
function withInferred(
  { changes, inOrder }: ChangesReading,
  { beginning, into }: { readonly beginning: Change | null; readonly into: readonly Change[] },
): readonly Change[] {
  if (beginning === null && into.length === 0 && inOrder) return changes;
  const all = [...(beginning === null ? [] : [beginning]), ...changes, ...into];
  return all.sort((left, right) => left.at.getTime() - right.at.getTime());
}

/**
 * No entry says when the fields got their values, so this is the last moment at which anything is known to have
 * happened.
 */
function closingMoment({ fields, createdAt, entries }: Source, context: TranslationContext): Date {
  const lastAt = entries.at(-1)?.at ?? createdAt;
  const updatedAt = pastInstant(fields['updated'], context);
  return updatedAt !== null && updatedAt.getTime() > lastAt.getTime() ? updatedAt : lastAt;
}

/**
 * A status changes without an entry when workflows are migrated. The status of a finished item was last set when it was
 * resolved, or when it became done.
 */
function statusMoment(source: Source, context: TranslationContext): Date {
  const { fields, createdAt, present, reading } = source;
  const lastAt = reading.tracks.status.lastAt ?? createdAt;
  if (reading.migratedAt !== null && reading.migratedAt > lastAt) return reading.migratedAt;
  const resolvedAt =
    pastInstant(fields['resolutiondate'], context) ?? pastInstant(fields['statuscategorychangedate'], context);
  const isDone = context.seen.statuses.get(present.statusId ?? '')?.category === 'done';
  return isDone && resolvedAt !== null && resolvedAt >= lastAt ? resolvedAt : closingMoment(source, context);
}

/** The id of the change from an unrecorded status. */
export const BEGINNING_ID = 'beginning.status';

/**
 * If the record begins later than the item, the status before it is unrecorded. Without any record, an item in a to-do
 * status is assumed to have been in it since its creation.
 */
function unrecordedBeginning(initial: ItemState, source: Source, context: TranslationContext): Change | null {
  const { entries, present, reading, beginning } = source;
  const [first] = entries;
  const { property, last } = reading.tracks.status;
  const category = context.seen.statuses.get(present.statusId ?? '')?.category;
  const isWaiting = category === 'to-do' || present.statusId === undefined;
  if (isWaiting && (beginning === 'unrecorded' || first === undefined)) return null;
  // Entries of other fields do not show when the status got its value.
  const isRecorded = last !== undefined || (beginning === 'cut-off' && category !== 'done');
  return inferred(property, {
    id: BEGINNING_ID,
    at: isRecorded && first !== undefined ? first.at : statusMoment(source, context),
    from: UNRECORDED_STATUS.id,
    to: initial.statusId,
  });
}
