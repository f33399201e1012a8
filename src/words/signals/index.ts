import type { SignalId } from '../../core/signals';
import type { Finding } from '../../contract/item-health';
import type { HealthSay, SignalWords, WordsFor } from '../finding/finding-words';
import { abandoned } from './stall/abandoned';
import { ageing } from './stall/ageing';
import { blocked } from './stall/blocked';
import { bottleneck } from './dependency/bottleneck';
import { bouncing } from './stall/bouncing';
import { carryOver } from './scope/carry-over';
import { dateAtRisk } from './dates/date-at-risk';
import { dateMoved } from './dates/date-moved';
import { deadlock } from './dependency/deadlock';
import { dependencyConflict } from './dependency/dependency-conflict';
import { noOwner } from './people/no-owner';
import { overCommitment } from './scope/over-commitment';
import { overloaded } from './people/overloaded';
import { overdue } from './dates/overdue';
import { ownerLeft } from './people/owner-left';
import { priorityChurn } from './priorities/priority-churn';
import { returned } from './clarity/returned';
import { discovery } from './clarity/discovery';
import { growingWork } from './scope/growing-work';
import { goalDrift } from './scope/goal-drift';
import { hiddenDependency } from './dependency/hidden-dependency';
import { reEstimation } from './scope/re-estimation';
import { scopeChurn } from './scope/scope-churn';
import { scopeCreep } from './scope/scope-creep';
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

/** What is said of each signal. */
export const SIGNAL_WORDS: { readonly [Id in SignalId]: SignalWords<Id> } = {
  deadlock,
  overdue,
  waiting,
  'dependency-conflict': dependencyConflict,
  blocked,
  stalled,
  ageing,
  silent,
  'carry-over': carryOver,
  'scope-creep': scopeCreep,
  'growing-work': growingWork,
  'over-commitment': overCommitment,
  'date-at-risk': dateAtRisk,
  'date-moved': dateMoved,
  'owner-left': ownerLeft,
  'single-point': singlePoint,
  'no-owner': noOwner,
  unanswered,
  unclear,
  overloaded,
  returned,
  'priority-churn': priorityChurn,
  discovery,
  unseen,
  abandoned,
  bottleneck,
  bouncing,
  'goal-drift': goalDrift,
  'hidden-dependency': hiddenDependency,
  'unscheduled-blocker': unscheduledBlocker,
  zombie,
  'scope-churn': scopeChurn,
  're-estimation': reEstimation,
  'stalled-container': stalledContainer,
  'stuck-in-stage': stuckInStage,
};

/** The words of any signal. */
export function signalWords(signal: SignalId): WordsFor<Finding> {
  return SIGNAL_WORDS[signal];
}

/** The signal in a table or a list. */
export function signalLabel(signal: SignalId, say: HealthSay): string {
  return say(`signal.${signal}`);
}

/** Help: what the signal means, in two sentences, and how it is judged. */
export function signalHelp(signal: SignalId, say: HealthSay): { readonly meaning: string; readonly computed: string } {
  return { meaning: say(`signal.${signal}.meaning`), computed: say(`signal.${signal}.computed`) };
}
