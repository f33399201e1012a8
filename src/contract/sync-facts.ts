/** How far a project is stored. Instants are ISO strings. */
export interface ProjectSyncFacts {
  readonly projectKey: string;
  readonly state: 'waiting' | 'filling' | 'filled' | 'failed' | 'archived';
  /** The pass of the import that runs now; null if none does. */
  readonly pass: 'open' | 'recent' | 'rest' | 'compare' | null;
  readonly itemsRead: number;
  /** About how many items there were when the import began; null if Jira did not report it. */
  readonly itemsExpected: number | null;
  readonly items: number;
  readonly bytes: number;
  /** The time of the last change that is stored, as reported by the last event. */
  readonly lastChangeAt: string | null;
  readonly lastRepairAt: string | null;
  /** When the import job last reported that it runs. */
  readonly filledAt: string | null;
  /** When the project was last judged from stored facts; null if it never was. */
  readonly judgedAt: string | null;
}

/** Problems while storing facts. Each is repaired automatically, unless it lasts. */
export type Problem =
  | 'jira-busy'
  | 'jira-failing'
  | 'jira-refused'
  /** The store of facts, or the store of settings. */
  | 'database-busy'
  | 'database-slow'
  | 'database-full'
  | 'database-failing'
  | 'database-refused'
  | 'queue-refused'
  /** A function was ended before it was done. */
  | 'lost'
  | 'unexpected';

export type CostPart = 'functions' | 'sql-requests' | 'sql-compute' | 'sql-storage';

/** What an administrator sees of the background work. */
export interface SyncFacts {
  readonly takenAt: string;
  /** Projects that are not fully imported come first. */
  readonly projects: readonly ProjectSyncFacts[];
  readonly points: {
    readonly budgetAnHour: number;
    readonly spentThisHour: number;
    readonly by: readonly { readonly purpose: string; readonly points: number; readonly calls: number }[];
    /** Until when Jira asked for no requests; null if it did not. */
    readonly blockedUntil: string | null;
  };
  /** When all projects will be imported, if nothing else is read; null if they are. */
  readonly filledBy: string | null;
  /** Waiting work: items to be read again, scopes to be judged again. */
  readonly waiting: { readonly rereads: number; readonly scopes: number };
  /**
   * Items that could not be read, or caused a function to end, three times: they are left out, and tried once a day.
   * `named` are those that the administrator may see, the first fifty of them.
   */
  readonly setAside: {
    readonly items: number;
    readonly named: readonly { readonly id: string; readonly triedAt: string }[];
  };
  /** Problems in the last 24 hours, latest first: in which work, and how often. */
  readonly troubles: readonly {
    readonly purpose: string;
    readonly problem: Problem;
    readonly times: number;
    readonly lastAt: string;
  }[];
  readonly storage: { readonly items: number; readonly bytes: number; readonly roomBytes: number };
  /** From the last 30 days, in US dollars, beyond the free amounts; `amount` is in the unit that is charged. */
  readonly costPerMonth: {
    readonly dollars: number;
    readonly parts: readonly { readonly part: CostPart; readonly amount: number; readonly dollars: number }[];
  };
}
