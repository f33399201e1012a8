import type { SyncState } from '../../core/model/sync-state';

/** Where the states of jobs are kept. */
export interface SyncStore {
  readonly readSync: (projectKey: string, job: string) => Promise<SyncState | null>;
  readonly readSyncs: (projectKey?: string) => Promise<readonly SyncState[]>;
  /** Saves over the revision that `next` names; false where another was first. */
  readonly saveSync: (next: SyncState) => Promise<boolean>;
}

/** The jobs of which the state is kept. */
export const FILL = 'fill';
export const REPAIR = 'repair';
/** Where a repair goes on that the budget did not last for. */
export const REPAIR_PAGE = 'repair-page';
/** When a project was judged last, and how many items that took in. */
export const JUDGE = 'judge';
/** When only what changes had touched was judged last, and how many items that took in. */
export const JUDGE_TOUCHED = 'judge-touched';
/** Whether what its boards are configured to has to be looked at again. */
export const LOOK = 'look';
/** What of a project is told to rules; while something is left to tell it waits until `changedAt`. */
export const TELL = 'tell';
/** What a rule is to be called with; while something is left to send it waits until `changedAt`. */
export const LETTERS = 'letters';
/** What the fields of a project mean; its notes are what the adapter wrote down. */
export const FIELDS = 'fields';

/** Where a job stands that has not begun. */
export const NOT_BEGUN = { startedAt: null, pass: null, pageToken: null, expected: null, notes: null } as const;

export function noState(projectKey: string, job: string, now: Date): SyncState {
  return { projectKey, job, state: 'waiting', ...NOT_BEGUN, items: 0, changedAt: now, revision: 0 };
}
