import type { Facts } from '../facts/facts';
import type { ItemHistory } from '../facts/item/item-history';
import type { ContainerRef } from '../model/containers';
import type { Settings } from '../settings/settings';
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
import { goalDrift } from './scope/goal-drift';
import { hiddenDependency } from './dependency/hidden-dependency';
import { reEstimation } from './scope/re-estimation';
import { scopeChurn } from './scope/scope-churn';
import { scopeCreep } from './scope/scope-creep';
import { noOwner } from './people/no-owner';
import { noOwnerInside } from './people/parent-without-driver';
import { overCommitment } from './scope/over-commitment';
import { overloaded } from './people/overloaded';
import { ownerLeft } from './people/owner-left';
import { ownerLeftInside } from './people/container-owner-left';
import { priorityChurn } from './priorities/priority-churn';
import { returned } from './clarity/returned';
import type { Reading } from './reading';
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

/** What runs for every open item, in the order in which readings are told. A new signal is a new line. */
export const itemSignals = [
  deadlock,
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

type AnItemSignal = (typeof itemSignals)[number];
type AContainerSignal = (typeof containerSignals)[number];
type AnySignal = AnItemSignal | AContainerSignal;

export type SignalId = AnySignal['id'];

/** A reading of any signal, told apart by `signal`. */
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

/** What a signal tells of itself, whatever it judges. */
export function signalOf(signal: SignalId): ItemSignal | ContainerSignal {
  const found = itemSignal(signal) ?? containerSignal(signal);
  if (found === undefined) throw new Error(`No list of signals holds ${signal}`);
  return found;
}

/** All readings of one item. A signal that throws is told as broken, and the others run on. */
export function readItem(
  item: ItemHistory,
  facts: Facts,
  { settings, signals = itemSignals }: { readonly settings: Settings; readonly signals?: readonly AnItemSignal[] },
): readonly SignalReading[] {
  return signals.map((signal) => orBroken(signal.id, () => signal.read(item, facts, settings)));
}

/** All readings of one container, of those signals that judge its kind, in the same way. */
export function readContainer(
  container: ContainerRef,
  facts: Facts,
  {
    settings,
    signals = containerSignals,
  }: { readonly settings: Settings; readonly signals?: readonly AContainerSignal[] },
): readonly SignalReading[] {
  return signals
    .filter((signal: ContainerSignal<SignalId>) => signal.kinds?.includes(container.kind) ?? true)
    .map((signal) => orBroken(signal.id, () => signal.read(container, facts, settings)));
}

/** Signals are too many for the compiler to match one of any id with the union of all; the overload does. */
function orBroken(signal: SignalId, read: () => SignalReading): SignalReading;
function orBroken(signal: SignalId, read: () => Reading): Reading {
  try {
    return read();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { signal, status: 'unknown', because: { reason: 'broken', detail } };
  }
}
