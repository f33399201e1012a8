import type { Facts } from '../history/facts';
import type { ItemHistory } from '../history/item-history';
import type { ContainerRef } from '../model/containers';
import type { Settings } from '../settings';
import { readAgeing, type AgeingFigures } from './ageing';
import { readBlocked, type BlockedFigures } from './blocked';
import { readCarryOver, type CarryOverFigures } from './carry-over';
import { readDeadlock, type DeadlockFigures } from './deadlock';
import { readDeadlockInside } from './deadlock-inside';
import { readDependencyConflict, type DependencyConflictFigures } from './dependency-conflict';
import type { Reading } from './reading';
import { readScopeCreep, type ScopeCreepFigures } from './scope-creep';
import type { ContainerSignal, Family, ItemSignal } from './signal';
import { readSilent, type SilentFigures } from './silent';
import { readStalled, type StalledFigures } from './stalled';
import { readWaiting, type WaitingFigures } from './waiting';

/** The numbers that belong to each signal; JSON-safe, and never a key: items are named in evidence only. */
export interface SignalFigures {
  'scope-creep': ScopeCreepFigures;
  'carry-over': CarryOverFigures;
  stalled: StalledFigures;
  ageing: AgeingFigures;
  silent: SilentFigures;
  blocked: BlockedFigures;
  waiting: WaitingFigures;
  deadlock: DeadlockFigures;
  'dependency-conflict': DependencyConflictFigures;
}

export type SignalId = keyof SignalFigures;

/** A reading of any signal, told apart by `signal`. */
export type SignalReading = { [Id in SignalId]: Reading<Id, SignalFigures[Id]> }[SignalId];

type AnItemSignal = { [Id in SignalId]: ItemSignal<Id, SignalFigures[Id], Settings> }[SignalId];
type AContainerSignal = { [Id in SignalId]: ContainerSignal<Id, SignalFigures[Id], Settings> }[SignalId];

/** What runs for every open item, in the order in which readings are told. A new signal is a new line. */
export const itemSignals: readonly AnItemSignal[] = [
  { id: 'deadlock', family: 'dependency', subject: 'item', read: readDeadlock },
  {
    id: 'waiting',
    family: 'dependency',
    subject: 'item',
    read: (item, facts, { stalled }) => readWaiting(item, facts, stalled),
  },
  { id: 'dependency-conflict', family: 'dependency', subject: 'item', read: readDependencyConflict },
  {
    id: 'blocked',
    family: 'stall',
    subject: 'item',
    read: (item, facts, { blocked }) => readBlocked(item, facts, blocked),
  },
  {
    id: 'stalled',
    family: 'stall',
    subject: 'item',
    read: (item, facts, { stalled }) => readStalled(item, facts, stalled),
  },
  {
    id: 'ageing',
    family: 'stall',
    subject: 'item',
    read: (item, facts, { ageing }) => readAgeing(item, facts, ageing),
  },
  {
    id: 'silent',
    family: 'stall',
    subject: 'item',
    read: (item, facts, { silent }) => readSilent(item, facts, silent),
  },
  {
    id: 'carry-over',
    family: 'scope',
    subject: 'item',
    read: (item, facts, { carryOver }) => readCarryOver(item, facts, carryOver),
  },
];

/** What runs for every container. */
export const containerSignals: readonly AContainerSignal[] = [
  { id: 'deadlock', family: 'dependency', subject: 'container', read: readDeadlockInside },
  { id: 'scope-creep', family: 'scope', subject: 'container', read: readScopeCreep },
];

const families = new Map<SignalId, Family>([...itemSignals, ...containerSignals].map(({ id, family }) => [id, family]));

/** The family that a signal of the lists above belongs to. */
export function familyOf(signal: SignalId): Family {
  const family = families.get(signal);
  if (family === undefined) throw new Error(`No list of signals holds ${signal}`);
  return family;
}

/** All readings of one item. A signal that throws is told as broken, and the others run on. */
export function readItem(
  item: ItemHistory,
  facts: Facts,
  { settings, signals = itemSignals }: { readonly settings: Settings; readonly signals?: readonly AnItemSignal[] },
): readonly SignalReading[] {
  return signals.map((signal) => orBroken(signal.id, () => signal.read(item, facts, settings)));
}

/** All readings of one container, in the same way. */
export function readContainer(
  container: ContainerRef,
  facts: Facts,
  {
    settings,
    signals = containerSignals,
  }: { readonly settings: Settings; readonly signals?: readonly AContainerSignal[] },
): readonly SignalReading[] {
  return signals.map((signal) => orBroken(signal.id, () => signal.read(container, facts, settings)));
}

function orBroken(signal: SignalId, read: () => SignalReading): SignalReading {
  try {
    return read();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { signal, status: 'unknown', because: { reason: 'broken', detail } };
  }
}
