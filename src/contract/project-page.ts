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

/** One view of a scope (a project by its key), now or at the end of a past day (an ISO calendar date). */
export interface ProjectPagePayload {
  readonly scope: ContainerRef;
  readonly view: PageView;
  readonly asOf: string | null;
  /** Also the same view now, beside a past day; for the overview only. */
  readonly withToday?: boolean | undefined;
}

/** What is shown above every view. */
export interface PageHead {
  readonly scope: ContainerRef;
  /** The key of an epic; null for other scopes. */
  readonly key: string | null;
  readonly projectKey: string | null;
  readonly level: Level;
  readonly levelReason: string;
  /** True if it was finished or removed since its project was judged last. */
  readonly over: boolean;
  readonly chance: number | null;
  readonly targetOn: string | null;
  readonly takenAt: string;
  /** The ISO calendar date of the reading. */
  readonly on: string;
  /** True if nothing is stored for the chosen day: the reading is of the last stored day before it. */
  readonly isEarlier: boolean;
  /** The last sixteen weeks, oldest first, the week of the reading last; null if nothing was stored. */
  readonly weeks: readonly (PortfolioWeek | null)[];
  /** True if items that the viewer may not see could change a number. */
  readonly someHidden: boolean;
}

/** A view that can be shown: its head, and its part. */
export type KnownPage = {
  readonly [View in PageView]: {
    readonly status: 'known';
    readonly head: PageHead;
    readonly view: View;
    readonly part: PageParts[View];
    /** The same scope a week before, if it is stored and the viewer may read it. */
    readonly weekBefore: PastFigures | null;
    /**
     * The frozen forecasts of the scope; only for the view `proof`, and null if forecasts cannot be frozen for other
     * people.
     */
    readonly log: View extends 'proof' ? ForecastLog | null : null;
    /** The frozen forecasts of epics and versions that have ended since; only for the view `proof` of a project. */
    readonly frozenInside: readonly FrozenDates[];
    /** The same view now, where it was asked for beside a past day. */
    readonly today?: ProjectPage;
  };
}[PageView];

/** A few figures of a past reading. */
export interface PastFigures {
  readonly on: string;
  readonly level: Level;
  readonly chance: number | null;
  readonly expectedOn: string | null;
  readonly slipDays: number | null;
  readonly stalled: number;
  readonly waiting: number;
}

/** The scope exists, but nothing can be shown of it yet. */
export type UnreadPage =
  | StillReading
  | { readonly status: 'failed' }
  | { readonly status: 'not-judged' }
  /** It rests on projects that the viewer may not browse. */
  | { readonly status: 'cannot-tell' }
  /** A past day without a stored reading, which takes longer to compute than there is time. */
  | { readonly status: 'no-record' };

export type ProjectPage = KnownPage | UnreadPage;
