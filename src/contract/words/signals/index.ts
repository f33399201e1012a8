import type { SignalId } from '../../../core/signals';
import type { Finding } from '../../item-health';
import type { SignalWords, WordsFor } from '../finding-words';
import { ageing } from './ageing';
import { blocked } from './blocked';
import { carryOver } from './carry-over';
import { deadlock } from './deadlock';
import { dependencyConflict } from './dependency-conflict';
import { noOwner } from './no-owner';
import { overloaded } from './overloaded';
import { ownerLeft } from './owner-left';
import { priorityChurn } from './priority-churn';
import { returned } from './returned';
import { scopeCreep } from './scope-creep';
import { silent } from './silent';
import { singlePoint } from './single-point';
import { stalled } from './stalled';
import { waiting } from './waiting';

/** What is said of each signal. */
export const SIGNAL_WORDS: { readonly [Id in SignalId]: SignalWords<Id> } = {
  deadlock,
  waiting,
  'dependency-conflict': dependencyConflict,
  blocked,
  stalled,
  ageing,
  silent,
  'carry-over': carryOver,
  'scope-creep': scopeCreep,
  'owner-left': ownerLeft,
  'single-point': singlePoint,
  'no-owner': noOwner,
  overloaded,
  returned,
  'priority-churn': priorityChurn,
};

/** The words of any signal. */
export function signalWords(signal: SignalId): WordsFor<Finding> {
  return SIGNAL_WORDS[signal];
}
