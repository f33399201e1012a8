import type { SyncState } from '../../../core/model/sync-state';

/** The passes in which a project is filled: what is open, what was finished lately, the rest, and then what was missed. */
const PASSES = ['open', 'recent', 'rest', 'compare'] as const;

/** How far the filling of a project has come, as columns of the state of its job. */
export interface FillPlace extends Pick<SyncState, 'pageToken' | 'expected'> {
  readonly pass: (typeof PASSES)[number];
  readonly startedAt: Date;
}

const RECENT_DAYS = 90;
const DAY_MS = 86_400_000;

/** Where the filling of a project begins; `expected` as it is told, null where it is not. */
export function firstPlace(now: Date, expected: number | null): FillPlace {
  return { pass: 'open', pageToken: null, startedAt: now, expected };
}

/** The ISO date that divides what was finished lately from the rest. */
export function recentSince({ startedAt }: FillPlace): string {
  return new Date(startedAt.getTime() - RECENT_DAYS * DAY_MS).toISOString().slice(0, 10);
}

/** The place after a page; null after the last one. */
export function placeAfter(place: FillPlace, nextPageToken: string | null): FillPlace | null {
  if (nextPageToken !== null) return { ...place, pageToken: nextPageToken };
  const pass = PASSES[PASSES.indexOf(place.pass) + 1];
  return pass === undefined ? null : { ...place, pass, pageToken: null };
}

/** Null before the filling has begun, and for a pass that this version of the app does not know. */
export function placeFrom(state: SyncState | null | undefined): FillPlace | null {
  const pass = PASSES.find((each) => each === state?.pass);
  if (!state?.startedAt || pass === undefined) return null;
  const { startedAt, pageToken, expected } = state;
  return { startedAt, pass, pageToken, expected };
}
