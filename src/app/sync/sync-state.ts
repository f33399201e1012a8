import type { SyncState } from '../../core/model/sync-state';

/** The store of job states. */
export interface SyncStore {
  readonly readSync: (projectKey: string, job: string) => Promise<SyncState | null>;
  readonly readSyncs: (projectKey?: string) => Promise<readonly SyncState[]>;
  /** Saves if `next` is based on the stored revision; returns false if another writer was first. */
  readonly saveSync: (next: SyncState) => Promise<boolean>;
}

/** The jobs whose state is stored. */
export const FILL = 'fill';
export const REPAIR = 'repair';
/** Where a repair continues that ran out of budget. */
export const REPAIR_PAGE = 'repair-page';
/** When a project was judged last, and with how many items. */
export const JUDGE = 'judge';
/** When only the touched scopes were judged last, and with how many items. */
export const JUDGE_TOUCHED = 'judge-touched';
/** Whether the configuration of its boards has to be read again. */
export const LOOK = 'look';
/** Reporting a project's events to rules; while something is left to send, it waits until `changedAt`. */
export const TELL = 'tell';
/** Letters for a rule; while something is left to send, it waits until `changedAt`. */
export const LETTERS = 'letters';
/** The meaning of a project's fields; its notes are written by the adapter. */
export const FIELDS = 'fields';

/** The state of a job that has not begun. */
export const NOT_BEGUN = { startedAt: null, pass: null, pageToken: null, expected: null, notes: null } as const;

export function noState(projectKey: string, job: string, now: Date): SyncState {
  return { projectKey, job, state: 'waiting', ...NOT_BEGUN, items: 0, changedAt: now, revision: 0 };
}
