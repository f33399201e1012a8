import type { HistoryEntry } from '../store/journal';

/** The state of an issue when a sprint began and when it ended. */
export interface SprintPlaces {
  readonly atStart: boolean;
  readonly atEnd: boolean;
  readonly endStatusId: string;
}

interface Placed {
  readonly sprintId: number;
  /** The sprints that it is in now. */
  readonly sprintIds: readonly number[];
  readonly statusId: string;
  /** ms */
  readonly created: number;
  /** Oldest first. */
  readonly histories: readonly HistoryEntry[];
}

/**
 * An issue's states in a sprint, derived from the present through its history; null if it was not in it at any moment
 * between start and end. An issue that is moved on in the moment of completing the sprint was in it at its end.
 */
export function placesIn(
  { from, to }: { readonly from: number; readonly to: number },
  { sprintId, sprintIds, statusId, created, histories }: Placed,
): SprintPlaces | null {
  let isIn = sprintIds.includes(sprintId);
  let status = statusId;
  let atEnd: boolean | null = null;
  let endStatusId = statusId;
  let wasIn = false;
  const passEnd = (): void => {
    atEnd ??= isIn;
    wasIn ||= isIn;
  };
  for (const entry of histories.toReversed()) {
    if (entry.created < to) {
      if (atEnd === null) endStatusId = status;
      passEnd();
    }
    if (entry.created <= from) break;
    for (const { field, from: before } of entry.items.toReversed()) {
      if (field.toLowerCase() === 'sprint') isIn = idsIn(before).includes(sprintId);
      if (field.toLowerCase() === 'status' && before !== null) status = before;
    }
    if (entry.created < to) wasIn ||= isIn;
  }
  if (atEnd === null) endStatusId = status;
  passEnd();
  const atStart = isIn && created <= from;
  return wasIn ? { atStart, atEnd: atEnd === true, endStatusId } : null;
}

const idsIn = (text: string | null): readonly number[] =>
  (text ?? '')
    .split(',')
    .map((id) => Number(id.trim()))
    .filter((id) => id > 0);
