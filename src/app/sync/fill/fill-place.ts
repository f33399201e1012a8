import * as z from 'zod';
import { keptPlace } from './kept-place';

/** The passes in which a project is filled: what is open, what was finished lately, the rest, and then what was missed. */
const PASSES = ['open', 'recent', 'rest', 'compare'] as const;

const placeSchema = z.object({
  pass: z.enum(PASSES),
  /** Where the next page of the pass begins; null for the first. */
  pageToken: z.string().nullable(),
  /** The ISO date that divides what was finished lately from the rest. */
  since: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  startedAt: z.iso.datetime(),
  /** How many items there were at the start, about; null where it was not told. */
  expected: z.number().nullable(),
});

/** How far the filling of a project has come. */
export type FillPlace = z.infer<typeof placeSchema>;

const RECENT_DAYS = 90;
const DAY_MS = 86_400_000;

/** Where the filling of a project begins; `expected` as it is told, null where it is not. */
export function firstPlace(now: Date, expected: number | null): FillPlace {
  const since = new Date(now.getTime() - RECENT_DAYS * DAY_MS).toISOString().slice(0, 10);
  return { pass: 'open', pageToken: null, since, startedAt: now.toISOString(), expected };
}

/** The place after a page; null after the last one. */
export function placeAfter(place: FillPlace, nextPageToken: string | null): FillPlace | null {
  if (nextPageToken !== null) return { ...place, pageToken: nextPageToken };
  const pass = PASSES[PASSES.indexOf(place.pass) + 1];
  return pass === undefined ? null : { ...place, pass, pageToken: null };
}

export const placeText = (place: FillPlace): string => JSON.stringify(place);

/** Null for what no version of the app wrote. */
export function placeFrom(text: string | null): FillPlace | null {
  return keptPlace(text, placeSchema);
}
