import type { ForecastSummary } from './forecast';
import type { NamedItem } from './named-item';
import type { IgnoredLayer } from './settings';
import type { SlipSummary } from './slip';
import type { Level } from '../core/model/level';
import type { Progress } from '../core/facts/item/present-state';
import type { SignalFigures, SignalId } from '../core/signals';
import type { Unknown } from '../core/model/unknown';
import type { EvidenceKind, FindingPrice } from '../core/signals/reading';
import type { Act, Role } from '../core/signals/step';
import type { DecidingReason, Family } from '../core/signals/signal';
import type { LevelReason } from '../core/report/level';

export type { Family, Level, LevelReason };

export interface EvidenceFact {
  readonly kind: EvidenceKind;
  readonly item: NamedItem;
  readonly at: string | null;
  readonly by: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly days: number | null;
  readonly points: number | null;
  readonly cause: string | null;
}

export interface BasisFact {
  readonly level: 'type-and-status' | 'status' | 'type' | 'project' | 'everything' | 'published';
  readonly sample: number;
}

export type Subject = 'item' | 'epic' | 'sprint' | 'version' | 'project';

/** One raised signal. `subject` tells what it is about: the item itself, or what holds it. */
export type Finding = {
  readonly [Signal in SignalId]: {
    readonly signal: Signal;
    readonly family: Family;
    /** The rule by which it alone decides the level; null where it does not. */
    readonly decides: DecidingReason | null;
    /** Whether it is what comes of all the trouble, and no reason for it. */
    readonly isOutcome: boolean;
    readonly subject: Subject;
    readonly severity: 'notable' | 'severe';
    readonly priceDays: number | null;
    readonly price?: FindingPrice;
    readonly figures: SignalFigures[Signal];
    readonly evidence: readonly EvidenceFact[];
    /** How many facts there are in all, when `evidence` holds only the first. */
    readonly evidenceCount: number;
    readonly basis: BasisFact | null;
    readonly nextStep: NextStep | null;
  };
}[SignalId];

export interface CannotTell {
  readonly signal: SignalId;
  readonly reason: Unknown['reason'];
  readonly have: number | null;
  readonly need: number | null;
}

/** One stretch of the time-in-status strip, oldest first; several visits of one status are added up. */
export interface StatusStretch {
  readonly statusName: string;
  readonly category: 'to-do' | 'in-progress' | 'done' | 'unknown';
  readonly days: number;
  /** The 85th percentile of the team's own stays in this status; null when it cannot be told. */
  readonly usualDays: number | null;
  /** Days of the present stay beyond `usualDays`; 0 for past stays. */
  readonly beyondDays: number;
  readonly current: boolean;
}

/** One link in the chain of blockers: the item itself first, the root last. `category` is null when it was not read. */
export interface ChainLink {
  readonly item: NamedItem;
  readonly depth: number;
  readonly statusName: string | null;
  readonly category: 'to-do' | 'in-progress' | 'done' | 'unknown' | null;
  readonly ownerId: string | null;
  readonly hasOwner: boolean | null;
  readonly inIteration: boolean | null;
  readonly dueOn: string | null;
  /** True when it waits for an item that this viewer may not see as well. */
  readonly waitsForUnseen: boolean;
}

export interface NextStep {
  readonly signal: SignalId;
  readonly act: Act;
  readonly role: Role;
  readonly item: NamedItem;
  readonly otherItem: NamedItem | null;
  /** How many open items wait for what it gets done; null where that is not told. */
  readonly freesItems: number | null;
  /** The most that it brings the end of its sprint or epic nearer, at 85 %; null where that cannot be told. */
  readonly daysEarlier: number | null;
  /** The account whose move it is, shown as the viewer’s Jira tells it; null where only the role is known. */
  readonly person?: string | null;
  /** Of an act on several items: how many; `item` is the first. */
  readonly count?: number;
  /** The name of the status in which a second person is to help. */
  readonly stage?: string | null;
  /** ISO calendar date to which a target is to be moved. */
  readonly on?: string | null;
}

export interface AmountFact {
  readonly count: number;
  readonly points: number;
}

/** What the ledger of an epic or sprint adds up to; start + added − removed + re-estimated = now. */
export interface ScopeSummary {
  readonly baselineAt: string;
  readonly baselineRule: string;
  readonly start: AmountFact;
  readonly added: AmountFact;
  readonly removed: AmountFact;
  readonly reEstimatedPoints: number;
  readonly now: AmountFact;
  readonly byCause: readonly { readonly cause: string; readonly count: number; readonly points: number }[];
  readonly latest: readonly EvidenceFact[];
}

export interface ContainerSummary {
  readonly kind: 'epic' | 'sprint';
  /** The epic as an item; a sprint's id and name, which is shown as the viewer's Jira tells it. */
  readonly item: NamedItem | null;
  readonly sprintId: string | null;
  readonly level: Level;
  /** The rule that gave the level: what is said beside it must not name another. */
  readonly levelReason: LevelReason;
  readonly endsAt: string | null;
  readonly open: number;
  readonly done: number;
  readonly scope: ScopeSummary | null;
  readonly scopeUnknownBecause: string | null;
  readonly forecast: ForecastSummary;
  /** Null where nothing can be said. */
  readonly slip: SlipSummary | null;
  readonly findings: readonly Finding[];
  /** What to do in it, best first (at most five): for its findings and those of its open items, and what else brings its end nearer. */
  readonly nextSteps: readonly NextStep[];
  /** For an epic: its open children that carry a finding, worst first (at most ten). */
  readonly children: readonly {
    readonly item: NamedItem;
    readonly level: Level;
    readonly signals: readonly SignalId[];
  }[];
}

/** What a screen tells of an item. Instants are ISO strings, days are working days with one decimal, shares are 0..1. */
export interface ItemHealth {
  readonly takenAt: string;
  readonly timeZone: string;
  readonly item: { readonly key: string; readonly id: string };
  readonly level: Level;
  readonly levelReason: LevelReason;
  /** Where the work on it stands: what is not started, or was put back, has no level but that of its troubles. */
  readonly progress: Progress;
  readonly finished: boolean;
  /** ISO calendar date on which it was finished; null while it is not. */
  readonly finishedOn: string | null;
  /** ISO calendar date on which it was cancelled; null unless it is. */
  readonly cancelledOn: string | null;
  readonly ageDays: number | null;
  /** Whether its activity says that it was started, and not its status. */
  readonly startedByActivity: boolean;
  /** Of what is not started: since its creation, and the days within which 85 % of such items start; null where that is not known. */
  readonly waitDays: number | null;
  readonly usualWaitDays: number | null;
  readonly idleDays: number;
  readonly chanceInTime: number | null;
  /** The service level expectation that the age is held against: 85 % of such items finish within so many days. */
  readonly expectedDays: number | null;
  readonly dueOn: string | null;
  /** Raised, worst first: about the item itself, then its sprint, then its epic. */
  readonly findings: readonly Finding[];
  /** Signals of the item itself that would be findings, were not enough others in its project worse. */
  readonly close: readonly SignalId[];
  readonly cannotTell: readonly CannotTell[];
  readonly timeInStatus: readonly StatusStretch[];
  readonly chain: readonly ChainLink[];
  /** True when it waits for an item that this viewer may not see: nothing else is told of that one, nor counts here. */
  readonly waitsForUnseen: boolean;
  /** The smallest win of all findings about the item; where it has none, of those around it. */
  readonly nextStep: NextStep | null;
  readonly epic: ContainerSummary | null;
  readonly sprint: ContainerSummary | null;
  /** True when something around was left out because this viewer may not see it. Never how much or what. */
  readonly someHidden: boolean;
  /** Layers of settings that could not be judged by; the site's, or the defaults, were used instead. */
  readonly ignoredSettings: readonly IgnoredLayer[];
  readonly read: { readonly items: number; readonly changes: number; readonly truncated: boolean };
  /**
   * While its project is read for the first time: this rests on a part of it, and says nothing good. How much of it is read
   * (0..1, in tenths), or null where nobody knows. Null once all of it is read.
   */
  readonly firstLook: { readonly share: number | null } | null;
}
