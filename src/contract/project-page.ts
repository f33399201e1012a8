import type { ContainerRef } from '../core/model/containers';
import type { ForecastLog, FrozenDates } from './frozen';
import type { Level } from './item-health';
import type { PageDependencies } from './page/dependencies';
import type { PageFlow } from './page/flow';
import type { PageOverview } from './page/overview';
import type { PageOwnership } from './page/ownership';
import type { PageProof } from './page/proof';
import type { PageScope } from './page/scope';
import type { PageSprint } from './page/sprint';
import type { PortfolioWeek } from './portfolio';
import type { StillReading } from './still-reading';

/** What each view of the project page shows, by the name of the view. */
export interface PageParts {
  readonly overview: PageOverview;
  readonly scope: PageScope;
  readonly flow: PageFlow;
  readonly dependencies: PageDependencies;
  readonly sprint: PageSprint;
  readonly ownership: PageOwnership;
  readonly proof: PageProof;
}

export type PageView = keyof PageParts;

/** One view of a scope (a project by its key), now or as of the end of a past day (an ISO calendar date). */
export interface ProjectPagePayload {
  readonly scope: ContainerRef;
  readonly view: PageView;
  readonly asOf: string | null;
}

/** What stands above every view. */
export interface PageHead {
  readonly scope: ContainerRef;
  /** Of an epic: its key. */
  readonly key: string | null;
  readonly projectKey: string | null;
  readonly level: Level;
  readonly levelReason: string;
  /** True when it is finished, or was taken away, since its project was judged last. */
  readonly over: boolean;
  readonly chance: number | null;
  readonly targetOn: string | null;
  readonly takenAt: string;
  /** The ISO calendar date that the reading is of. */
  readonly on: string;
  /** True for a day that was asked for and not stored: the reading is of the last stored day before it. */
  readonly isEarlier: boolean;
  /** The last sixteen weeks, oldest first, that of the reading last; null where nothing was kept. */
  readonly weeks: readonly (PortfolioWeek | null)[];
  /** True when items that the viewer may not see could change a number. */
  readonly someHidden: boolean;
}

/** A view that is known: its head, and the part of its name. */
export type KnownPage = {
  readonly [View in PageView]: {
    readonly status: 'known';
    readonly head: PageHead;
    readonly view: View;
    readonly part: PageParts[View];
    /** The same scope a week before, where that is kept and may be told. */
    readonly weekBefore: PastFigures | null;
    /** What was frozen of the scope; for the view of the proof alone, and null where nothing can be kept for others. */
    readonly log: View extends 'proof' ? ForecastLog | null : null;
    /** What was frozen of epics and versions that have ended since; for the view of a project's proof alone. */
    readonly frozenInside: readonly FrozenDates[];
  };
}[PageView];

/** What a past reading says in a few figures. */
export interface PastFigures {
  readonly on: string;
  readonly level: Level;
  readonly chance: number | null;
  readonly expectedOn: string | null;
  readonly slipDays: number | null;
  readonly stalled: number;
  readonly waiting: number;
}

/** The scope is there, and nothing can be shown of it yet. */
export type UnreadPage =
  | StillReading
  | { readonly status: 'failed' }
  | { readonly status: 'not-judged' }
  /** It rests on projects that the viewer may not browse. */
  | { readonly status: 'cannot-tell' }
  /** A past day of which nothing is stored, and which takes longer to compute than there is time. */
  | { readonly status: 'no-record' };

export type ProjectPage = KnownPage | UnreadPage;
