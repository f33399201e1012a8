import type { SyncState } from '../../../core/model/sync-state';

/** The passes of importing a project: open items, recently finished ones, the rest, and then the missed ones. */
const PASSES = ['open', 'recent', 'rest', 'compare'] as const;

/** How far the import of a project has come, as columns of the state of its job. */
export interface FillPlace extends Pick<SyncState, 'pageToken' | 'expected'> {
  readonly pass: (typeof PASSES)[number];
  readonly startedAt: Date;
}

const RECENT_DAYS = 90;
const DAY_MS = 86_400_000;

/** Where the import of a project begins; `expected` is the number of items in the tracker, null if unknown. */
export function firstPlace(now: Date, expected: number | null): FillPlace {
  return { pass: 'open', pageToken: null, startedAt: now, expected };
}

/** The ISO date that separates recently finished items from the rest. */
export function recentSince({ startedAt }: FillPlace): string {
  return new Date(startedAt.getTime() - RECENT_DAYS * DAY_MS).toISOString().slice(0, 10);
}

/** The place after a page; null after the last one. */
export function placeAfter(place: FillPlace, nextPageToken: string | null): FillPlace | null {
  if (nextPageToken !== null) return { ...place, pageToken: nextPageToken };
  const pass = PASSES[PASSES.indexOf(place.pass) + 1];
  return pass === undefined ? null : { ...place, pass, pageToken: null };
}

/** Null before the import has begun, and for a pass that this version of the app does not know. */
export function placeFrom(state: SyncState | null | undefined): FillPlace | null {
  const pass = PASSES.find((each) => each === state?.pass);
  if (!state?.startedAt || pass === undefined) return null;
  const { startedAt, pageToken, expected } = state;
  return { startedAt, pass, pageToken, expected };
}
