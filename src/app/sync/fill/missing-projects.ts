import * as z from 'zod';
import { keptJson } from '../kept-json';
import { SITE } from './looks';
import { noState, type SyncStore } from '../sync-state';

const MISSING = 'missing';
const DAY_MS = 86_400_000;
/** Two looks within minutes of midnight do not count as two days. */
const MIN_APART_MS = DAY_MS / 2;
const SETTINGS_KEPT_MS = 30 * DAY_MS;

const missingSchema = z.array(z.object({ id: z.string(), key: z.string(), since: z.iso.datetime() }));

/** A project that has been missing from the tracker's answers since an instant. */
export type Missing = z.infer<typeof missingSchema>[number];

type MissingStore = Pick<SyncStore, 'readSync' | 'saveSync'>;

export async function readMissing({ readSync }: MissingStore): Promise<readonly Missing[]> {
  return keptJson((await readSync(SITE, MISSING))?.notes ?? null, missingSchema) ?? [];
}

export async function saveMissing(
  { readSync, saveSync }: MissingStore,
  missing: readonly Missing[],
  now: Date,
): Promise<void> {
  const state = (await readSync(SITE, MISSING)) ?? noState(SITE, MISSING, now);
  const notes = missing.length === 0 ? null : JSON.stringify(missing);
  if (state.notes === notes) return;
  await saveSync({
    ...state,
    state: notes === null ? 'done' : 'running',
    notes,
    items: missing.length,
    changedAt: now,
  });
}

/** Whether it was missing on two days: one answer without it may be a mistake, or a permission that comes back. */
export function isMissingLong({ since }: Missing, now: Date): boolean {
  const first = new Date(since);
  const apart = now.getTime() - first.getTime();
  return apart >= MIN_APART_MS && dayOf(first) !== dayOf(now);
}

/** Whether its settings from administrators are to be deleted too. */
export const isMissingForGood = ({ since }: Missing, now: Date): boolean =>
  now.getTime() - Date.parse(since) >= SETTINGS_KEPT_MS;

const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);
