import type { Lever } from '../forecast/slip/levers';
import { abandoned } from './stall/abandoned';
import { ageing } from './stall/ageing';
import { blocked } from './stall/blocked';
import { bottleneck } from './dependency/bottleneck';
import { bouncing } from './stall/bouncing';
import { carryOver } from './scope/carry-over';
import { dateAtRisk } from './dates/date-at-risk';
import { dateMoved } from './dates/date-moved';
import { dateMovedInside } from './dates/dates-moving';
import { deadlock } from './dependency/deadlock';
import { deadlockInside } from './dependency/container-deadlock';
import { dependencyConflict } from './dependency/dependency-conflict';
import { discovery } from './clarity/discovery';
import { growingWork } from './scope/growing-work';
import { goalDrift } from './scope/goal-drift';
import { hiddenDependency } from './dependency/hidden-dependency';
import { reEstimation } from './scope/re-estimation';
import { scopeChurn } from './scope/scope-churn';
import { scopeCreep } from './scope/scope-creep';
import { noOwner } from './people/no-owner';
import { noOwnerInside } from './people/parent-without-driver';
import { overdue } from './dates/overdue';
import { overCommitment } from './scope/over-commitment';
import { overloaded } from './people/overloaded';
import { ownerLeft } from './people/owner-left';
import { ownerLeftInside } from './people/container-owner-left';
import { priorityChurn } from './priorities/priority-churn';
import { returned } from './clarity/returned';
import type { ContainerSignal, ItemSignal } from './signal';
import { silent } from './stall/silent';
import { singlePoint } from './people/single-point';
import { stalled } from './stall/stalled';
import { stalledContainer } from './stall/stalled-container';
import { stuckInStage } from './stall/stuck-in-stage';
import { unscheduledBlocker } from './dependency/unscheduled-blocker';
import { unanswered } from './communication/unanswered';
import { unclear } from './clarity/unclear';
import { unseen } from './clarity/unseen';
import { waiting } from './dependency/waiting';
import { zombie } from './stall/zombie';

/** What runs for every open item, in the order in which readings are shown. A new signal is a new line. */
export const itemSignals = [
  deadlock,
  overdue,
  waiting,
  dependencyConflict,
  blocked,
  stalled,
  ageing,
  silent,
  carryOver,
  dateMoved,
  ownerLeft,
  noOwner,
  unscheduledBlocker,
  bottleneck,
  bouncing,
  zombie,
  goalDrift,
  hiddenDependency,
  unanswered,
  unclear,
] as const;

/** What runs for every container. */
export const containerSignals = [
  deadlockInside,
  scopeCreep,
  growingWork,
  overCommitment,
  dateAtRisk,
  dateMovedInside,
  ownerLeftInside,
  singlePoint,
  noOwnerInside,
  overloaded,
  returned,
  priorityChurn,
  discovery,
  unseen,
  abandoned,
  scopeChurn,
  reEstimation,
  stalledContainer,
  stuckInStage,
] as const;

export type AnItemSignal = (typeof itemSignals)[number];
export type AContainerSignal = (typeof containerSignals)[number];
export type AnySignal = AnItemSignal | AContainerSignal;

export type SignalId = AnySignal['id'];

/** A reading of any signal, discriminated by `signal`. */
export type SignalReading = ReturnType<AnySignal['read']>;

/** A reading that is raised. */
export type RaisedReading = Extract<SignalReading, { readonly status: 'raised' }>;

/** The numbers that belong to each signal; JSON-safe, and never a key: items are named in evidence only. */
export type SignalFigures = { readonly [Of in RaisedReading as Of['signal']]: Of['figures'] };

const itemSignalsById = new Map<string, ItemSignal>(itemSignals.map((signal) => [signal.id, signal]));
const containerSignalsById = new Map<string, ContainerSignal>(containerSignals.map((signal) => [signal.id, signal]));

/** The signal of that id that judges items; undefined where there is none. */
export function itemSignal(signal: SignalId): ItemSignal | undefined {
  return itemSignalsById.get(signal);
}

/** The signal of that id that judges containers; undefined where there is none. */
export function containerSignal(signal: SignalId): ContainerSignal | undefined {
  return containerSignalsById.get(signal);
}

const signalByRemedy = new Map<string, SignalId>(
  [...itemSignals, ...containerSignals].flatMap((signal: AnySignal & Pick<ItemSignal, 'remedies'>) =>
    (signal.remedies ?? []).map((act): [string, SignalId] => [act, signal.id]),
  ),
);

/** The signal whose problem an act is a remedy for. */
export function remediedBy(act: Lever['act']): SignalId {
  const found = signalByRemedy.get(act);
  if (found === undefined) throw new Error(`No signal is remedied by ${act}`);
  return found;
}

/** The definition of a signal, for items or for containers. */
export function signalOf(signal: SignalId): ItemSignal | ContainerSignal {
  const found = itemSignal(signal) ?? containerSignal(signal);
  if (found === undefined) throw new Error(`No list of signals holds ${signal}`);
  return found;
}
