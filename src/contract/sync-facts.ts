/** How far a project is kept. Instants are ISO strings. */
export interface ProjectSyncFacts {
  readonly projectKey: string;
  readonly state: 'waiting' | 'filling' | 'filled' | 'failed' | 'archived';
  /** Which pass of the filling runs; null when none does. */
  readonly pass: 'open' | 'recent' | 'rest' | 'compare' | null;
  readonly itemsRead: number;
  /** About how many there were when the filling began; null where Jira did not tell. */
  readonly itemsExpected: number | null;
  readonly items: number;
  readonly bytes: number;
  /** When anything happened last that is kept: what the last event told. */
  readonly lastChangeAt: string | null;
  readonly lastRepairAt: string | null;
  /** When the job that fills it said last that it lives. */
  readonly filledAt: string | null;
  /** When the project was judged last from what is kept; null when it never was. */
  readonly judgedAt: string | null;
}

/** What stood in the way of keeping facts. Each is made up for by itself, unless it lasts. */
export type Problem =
  | 'jira-busy'
  | 'jira-failing'
  | 'jira-refused'
  /** Where facts are kept, or settings. */
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

/** What an administrator sees of the upkeep of the facts. */
export interface SyncFacts {
  readonly takenAt: string;
  /** Those that are not filled first. */
  readonly projects: readonly ProjectSyncFacts[];
  readonly points: {
    readonly budgetAnHour: number;
    readonly spentThisHour: number;
    readonly by: readonly { readonly purpose: string; readonly points: number; readonly calls: number }[];
    /** Until when Jira asked to be left alone; null when it did not. */
    readonly blockedUntil: string | null;
  };
  /** When everything is filled, if nothing else is read; null when it is. */
  readonly filledBy: string | null;
  /** What waits: items to be read again, scopes to be judged again. */
  readonly waiting: { readonly rereads: number; readonly scopes: number };
  /**
   * Items that a function was ended over, or that could not be read, three times: they are left out, and tried once a day.
   * `named` are those that the administrator may see, the first fifty of them.
   */
  readonly setAside: {
    readonly items: number;
    readonly named: readonly { readonly id: string; readonly triedAt: string }[];
  };
  /** What went wrong in the last 24 hours, latest first: for which work, and how often. */
  readonly troubles: readonly {
    readonly purpose: string;
    readonly problem: Problem;
    readonly times: number;
    readonly lastAt: string;
  }[];
  readonly storage: { readonly items: number; readonly bytes: number; readonly roomBytes: number };
  /** From the last 30 days, in US dollars, beyond what is free; `amount` in the unit that is paid for. */
  readonly costPerMonth: {
    readonly dollars: number;
    readonly parts: readonly { readonly part: CostPart; readonly amount: number; readonly dollars: number }[];
  };
}
