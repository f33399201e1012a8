/** How far one job of a project has come, e.g. filling it, or repairing it. */
export interface SyncState {
  readonly projectKey: string;
  /** The job's name, unique within the project. */
  readonly job: string;
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
  /** When the present or last run began; null before the first. */
  readonly startedAt: Date | null;
  /** The present pass of a run with several passes. */
  readonly pass: string | null;
  /** Where the next page of the pass begins; null for the first. */
  readonly pageToken: string | null;
  /** About how many items there are to handle; null where that is not known. */
  readonly expected: number | null;
  /** The job's own notes, which nothing else reads. */
  readonly notes: string | null;
  /** How many items it has handled. */
  readonly items: number;
  readonly changedAt: Date;
  /** 0 while nothing is stored; every save makes it one more. */
  readonly revision: number;
}
