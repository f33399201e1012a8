/** How far one job of a project has come, e.g. filling it, or repairing it. */
export interface SyncState {
  readonly projectKey: string;
  /** The job's name, unique within the project. */
  readonly job: string;
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
  /** Where the job goes on: its own text, which nothing else reads. */
  readonly place: string | null;
  /** How many items it has handled. */
  readonly items: number;
  readonly changedAt: Date;
  /** 0 while nothing is stored; every save makes it one more. */
  readonly revision: number;
}
