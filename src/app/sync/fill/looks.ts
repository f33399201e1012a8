import type { SyncState } from '../../../core/model/sync-state';
import { noState, type SyncStore } from '../sync-state';

/** No project has this key. */
export const SITE = '*';
/** When the app last looked for projects; its place holds the time of installation. */
export const LOOKS = 'looks';

const MINUTE_MS = 60_000;
/** Right after an installation, permissions arrive late and not all at once: the app looks again after these minutes. */
export const LOOKS_AFTER_MINUTES: readonly number[] = [1, 5, 15, 60];
/** While no project was found, looking never stops. */
const EMPTY_MS = 60 * MINUTE_MS;
/** A panel that finds nothing stored has the app look again, but not more often than this. */
const ASKED_MS = 5 * MINUTE_MS;

/** Notes that the app was installed: the looks begin again. */
export async function beginLooks({ readSync, saveSync }: LooksStore, now: Date): Promise<void> {
  const state = (await readSync(SITE, LOOKS)) ?? noState(SITE, LOOKS, now);
  await saveSync({ ...state, state: 'running', startedAt: now, items: 0, changedAt: now });
}

type LooksStore = Pick<SyncStore, 'readSync' | 'saveSync'>;

/** Notes a look, and how many projects it found. */
export async function noteLook({ readSync, saveSync }: LooksStore, found: number, now: Date): Promise<void> {
  const state = (await readSync(SITE, LOOKS)) ?? noState(SITE, LOOKS, now);
  await saveSync({ ...state, state: found === 0 ? 'waiting' : 'done', items: found, changedAt: now });
}

/** Whether the app has to look for projects again. */
export function isLookDue(states: readonly SyncState[], now: Date): boolean {
  const state = states.find(({ projectKey, job }) => projectKey === SITE && job === LOOKS);
  if (state === undefined) return false;
  const [lookedAt, time] = [state.changedAt.getTime(), now.getTime()];
  const installedAt = state.startedAt?.getTime() ?? null;
  const isDueSince = (minutes: number): boolean => {
    const dueAt = (installedAt ?? time) + minutes * MINUTE_MS;
    return dueAt <= time && lookedAt < dueAt;
  };
  if (installedAt !== null && LOOKS_AFTER_MINUTES.some(isDueSince)) return true;
  return state.items === 0 && time - lookedAt >= EMPTY_MS;
}

/**
 * Somebody looks at a project that is not stored: whether the app may look for it now. At most once in five minutes for
 * all viewers together.
 */
export async function mayLookNow({ readSync, saveSync }: LooksStore, now: Date): Promise<boolean> {
  const state = await readSync(SITE, LOOKS);
  if (state !== null && now.getTime() - state.changedAt.getTime() < ASKED_MS) return false;
  return saveSync({ ...(state ?? noState(SITE, LOOKS, now)), changedAt: now });
}
