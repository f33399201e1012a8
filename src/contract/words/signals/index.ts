import type { SignalId } from '../../../core/signals';
import type { Finding } from '../../item-health';
import type { SignalWords, WordsFor } from '../finding-words';
import { abandoned } from './abandoned';
import { ageing } from './ageing';
import { blocked } from './blocked';
import { bottleneck } from './bottleneck';
import { bouncing } from './bouncing';
import { carryOver } from './carry-over';
import { dateAtRisk } from './date-at-risk';
import { dateMoved } from './date-moved';
import { deadlock } from './deadlock';
import { dependencyConflict } from './dependency-conflict';
import { noOwner } from './no-owner';
import { overCommitment } from './over-commitment';
import { overloaded } from './overloaded';
import { ownerLeft } from './owner-left';
import { priorityChurn } from './priority-churn';
import { returned } from './returned';
import { discovery } from './discovery';
import { goalDrift } from './goal-drift';
import { hiddenDependency } from './hidden-dependency';
import { reEstimation } from './re-estimation';
import { scopeChurn } from './scope-churn';
import { scopeCreep } from './scope-creep';
import { silent } from './silent';
import { singlePoint } from './single-point';
import { stalled } from './stalled';
import { stalledContainer } from './stalled-container';
import { stuckInStage } from './stuck-in-stage';
import { unscheduledBlocker } from './unscheduled-blocker';
import { unanswered } from './unanswered';
import { unclear } from './unclear';
import { unseen } from './unseen';
import { waiting } from './waiting';
import { zombie } from './zombie';

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
