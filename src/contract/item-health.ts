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

/** One raised signal. `subject` is what it is about: the item itself, or a container of it. */
export type Finding = {
  readonly [Signal in SignalId]: {
    readonly signal: Signal;
    readonly family: Family;
    /** The rule by which this finding alone decides the level; null if it does not. */
    readonly decides: DecidingReason | null;
    /** Whether it is the result of the other problems, and not a cause. */
    readonly isOutcome: boolean;
    readonly subject: Subject;
    readonly severity: 'notable' | 'severe';
    readonly priceDays: number | null;
    readonly price?: FindingPrice;
    readonly figures: SignalFigures[Signal];
    readonly evidence: readonly EvidenceFact[];
    /** The total number of facts, if `evidence` holds only the first ones. */
    readonly evidenceCount: number;
    readonly basis: BasisFact | null;
    readonly nextStep: NextStep | null;
  };
}[SignalId];

export interface UnknownSignal {
  readonly signal: SignalId;
  readonly reason: Unknown['reason'];
  readonly have: number | null;
  readonly need: number | null;
}

/** The days in one status of the time-in-status strip, oldest first; several visits of one status are added up. */
export interface StatusStretch {
  readonly statusName: string;
  readonly category: 'to-do' | 'in-progress' | 'done' | 'unknown';
  readonly days: number;
  /** The 85th percentile of the team's own visits of this status; null if it is not known. */
  readonly usualDays: number | null;
  /** Days of the present visit beyond `usualDays`; 0 for past visits. */
  readonly beyondDays: number;
  readonly current: boolean;
}

/**
 * One link in the chain of blockers: the item itself first, the last blocker last. `category` is null if it was not
 * read.
 */
export interface ChainLink {
  readonly item: NamedItem;
  readonly depth: number;
  readonly statusName: string | null;
  readonly category: 'to-do' | 'in-progress' | 'done' | 'unknown' | null;
  readonly ownerId: string | null;
  readonly hasOwner: boolean | null;
  readonly inIteration: boolean | null;
  readonly dueOn: string | null;
  /** True if it also waits for an item that this viewer may not see. */
  readonly waitsForUnseen: boolean;
}

export interface NextStep {
  readonly signal: SignalId;
  readonly act: Act;
  readonly role: Role;
  readonly item: NamedItem;
  readonly otherItem: NamedItem | null;
  /** How many open items wait for what this step finishes; null if it is not counted. */
  readonly freesItems: number | null;
  /** By at most how many days it brings the end of its sprint or epic nearer, at 85 %; null if it is not known. */
  readonly daysEarlier: number | null;
  /** The account that has to act, shown with the viewer’s Jira name for it; null if only the role is known. */
  readonly person?: string | null;
  /** For an act on several items: how many; `item` is the first. */
  readonly count?: number;
  /** The name of the status in which a second person should help. */
  readonly stage?: string | null;
  /** ISO calendar date to which a target should be moved. */
  readonly on?: string | null;
}

export interface AmountFact {
  readonly count: number;
  readonly points: number;
}

/** The totals of the ledger of an epic or sprint; start + added − removed + re-estimated = now. */
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
  /** The epic as an item; for a sprint its id and name, shown with the name in the viewer's Jira. */
  readonly item: NamedItem | null;
  readonly sprintId: string | null;
  readonly level: Level;
  /** The rule that gave the level: a text beside the level must not name another rule. */
  readonly levelReason: LevelReason;
  readonly endsAt: string | null;
  readonly open: number;
  readonly done: number;
  readonly scope: ScopeSummary | null;
  readonly scopeUnknownBecause: string | null;
  readonly forecast: ForecastSummary;
  /** Null if it is not known. */
  readonly slip: SlipSummary | null;
  readonly findings: readonly Finding[];
  /**
   * Next steps, best first (at most five): for its findings and those of its open items, and others that bring its end
   * nearer.
   */
  readonly nextSteps: readonly NextStep[];
  /** For an epic: its open children that have a finding, worst first (at most ten). */
  readonly children: readonly {
    readonly item: NamedItem;
    readonly level: Level;
    readonly signals: readonly SignalId[];
  }[];
}

/** What a screen shows of an item. Instants are ISO strings, days are working days with one decimal, shares are 0..1. */
export interface ItemHealth {
  readonly takenAt: string;
  readonly timeZone: string;
  readonly item: { readonly key: string; readonly id: string };
  readonly level: Level;
  readonly levelReason: LevelReason;
  /** The state of its work. An item that is not started, or was put back, has only the level that its findings give. */
  readonly progress: Progress;
  readonly finished: boolean;
  /** ISO calendar date on which it was finished; null while it is not. */
  readonly finishedOn: string | null;
  /** ISO calendar date on which it was cancelled; null unless it is. */
  readonly cancelledOn: string | null;
  readonly ageDays: number | null;
  /** True if its activity shows that it was started, not its status. */
  readonly startedByActivity: boolean;
  /**
   * For an item that is not started: days since its creation, and the days within which 85 % of such items start; null
   * if unknown.
   */
  readonly waitDays: number | null;
  readonly usualWaitDays: number | null;
  readonly idleDays: number;
  readonly chanceInTime: number | null;
  /** The service level expectation for the age: 85 % of such items finish within this many days. */
  readonly expectedDays: number | null;
  readonly dueOn: string | null;
  /** Raised signals, worst first: of the item itself, then of its sprint, then of its epic. */
  readonly findings: readonly Finding[];
  /** Signals of the item itself that would be findings if there were not enough worse items in its project. */
  readonly close: readonly SignalId[];
  readonly cannotTell: readonly UnknownSignal[];
  readonly timeInStatus: readonly StatusStretch[];
  readonly chain: readonly ChainLink[];
  /**
   * True if it waits for an item that this viewer may not see: nothing else about that item is shown or counted here.
   */
  readonly waitsForUnseen: boolean;
  /** The smallest step of all findings about the item; without such a step, of what is around it. */
  readonly nextStep: NextStep | null;
  readonly epic: ContainerSummary | null;
  readonly sprint: ContainerSummary | null;
  /** True if something around it was left out because this viewer may not see it. Never how much or what. */
  readonly someHidden: boolean;
  /** Layers of settings that could not be used; the site's, or the defaults, were used instead. */
  readonly ignoredSettings: readonly IgnoredLayer[];
  readonly read: { readonly items: number; readonly changes: number; readonly truncated: boolean };
  /**
   * Set during the first import of its project: the judgement rests on a part of it, and no level is good. `share` is
   * how much is read (0..1, in tenths), null if unknown. Null once all of it is read.
   */
  readonly firstLook: { readonly share: number | null } | null;
}
