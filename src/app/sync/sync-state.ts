/** How far one job of a project has come. */
export interface SyncState {
  readonly projectKey: string;
  readonly job: string;
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
  /** Where the job goes on: its own text. */
  readonly place: string | null;
  /** How many items it has handled. */
  readonly items: number;
  readonly changedAt: Date;
  /** 0 while nothing is stored; every save makes it one more. */
  readonly revision: number;
}

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
/** What the fields of a project mean; its place is what the adapter wrote down. */
export const FIELDS = 'fields';

export function noState(projectKey: string, job: string, now: Date): SyncState {
  return { projectKey, job, state: 'waiting', place: null, items: 0, changedAt: now, revision: 0 };
}
