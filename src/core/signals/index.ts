import type { ScopeCreepFigures } from './scope-creep';
import type { CarryOverFigures } from './carry-over';
import type { StalledFigures } from './stalled';
import type { AgeingFigures } from './ageing';
import type { SilentFigures } from './silent';
import type { BlockedFigures } from './blocked';
import type { WaitingFigures } from './waiting';
import type { DeadlockFigures } from './deadlock';
import type { DependencyConflictFigures } from './dependency-conflict';
import type { Reading } from './reading';

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
