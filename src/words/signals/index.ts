// Written by `npm run docs` from the list of signals.
import * as discovery from './clarity/discovery';
import * as returned from './clarity/returned';
import * as unclear from './clarity/unclear';
import * as unseen from './clarity/unseen';
import * as unanswered from './communication/unanswered';
import * as dateAtRisk from './dates/date-at-risk';
import * as dateMoved from './dates/date-moved';
import * as overdue from './dates/overdue';
import * as bottleneck from './dependency/bottleneck';
import * as deadlock from './dependency/deadlock';
import * as dependencyConflict from './dependency/dependency-conflict';
import * as hiddenDependency from './dependency/hidden-dependency';
import * as unscheduledBlocker from './dependency/unscheduled-blocker';
import * as waiting from './dependency/waiting';
import * as noOwner from './people/no-owner';
import * as overloaded from './people/overloaded';
import * as ownerLeft from './people/owner-left';
import * as singlePoint from './people/single-point';
import * as priorityChurn from './priorities/priority-churn';
import * as carryOver from './scope/carry-over';
import * as goalDrift from './scope/goal-drift';
import * as growingWork from './scope/growing-work';
import * as overCommitment from './scope/over-commitment';
import * as reEstimation from './scope/re-estimation';
import * as scopeChurn from './scope/scope-churn';
import * as scopeCreep from './scope/scope-creep';
import * as abandoned from './stall/abandoned';
import * as ageing from './stall/ageing';
import * as blocked from './stall/blocked';
import * as bouncing from './stall/bouncing';
import * as silent from './stall/silent';
import * as stalled from './stall/stalled';
import * as stalledContainer from './stall/stalled-container';
import * as stuckInStage from './stall/stuck-in-stage';
import * as zombie from './stall/zombie';
import type { SignalId } from '../../core/signals';

/** The words of each signal. */
export const SIGNAL_WORDS = {
  deadlock: deadlock.words,
  overdue: overdue.words,
  waiting: waiting.words,
  'dependency-conflict': dependencyConflict.words,
  blocked: blocked.words,
  stalled: stalled.words,
  ageing: ageing.words,
  silent: silent.words,
  'carry-over': carryOver.words,
  'date-moved': dateMoved.words,
  'owner-left': ownerLeft.words,
  'no-owner': noOwner.words,
  'unscheduled-blocker': unscheduledBlocker.words,
  bottleneck: bottleneck.words,
  bouncing: bouncing.words,
  zombie: zombie.words,
  'goal-drift': goalDrift.words,
  'hidden-dependency': hiddenDependency.words,
  unanswered: unanswered.words,
  unclear: unclear.words,
  'scope-creep': scopeCreep.words,
  'growing-work': growingWork.words,
  'over-commitment': overCommitment.words,
  'date-at-risk': dateAtRisk.words,
  'single-point': singlePoint.words,
  overloaded: overloaded.words,
  returned: returned.words,
  'priority-churn': priorityChurn.words,
  discovery: discovery.words,
  unseen: unseen.words,
  abandoned: abandoned.words,
  'scope-churn': scopeChurn.words,
  're-estimation': reEstimation.words,
  'stalled-container': stalledContainer.words,
  'stuck-in-stage': stuckInStage.words,
} satisfies Readonly<Record<SignalId, unknown>>;

/** Its sentences in each language; a screen gets those of one (.config/compiled-words.mjs). */
export const SIGNAL_SENTENCES = {
  deadlock: deadlock.sentences,
  overdue: overdue.sentences,
  waiting: waiting.sentences,
  'dependency-conflict': dependencyConflict.sentences,
  blocked: blocked.sentences,
  stalled: stalled.sentences,
  ageing: ageing.sentences,
  silent: silent.sentences,
  'carry-over': carryOver.sentences,
  'date-moved': dateMoved.sentences,
  'owner-left': ownerLeft.sentences,
  'no-owner': noOwner.sentences,
  'unscheduled-blocker': unscheduledBlocker.sentences,
  bottleneck: bottleneck.sentences,
  bouncing: bouncing.sentences,
  zombie: zombie.sentences,
  'goal-drift': goalDrift.sentences,
  'hidden-dependency': hiddenDependency.sentences,
  unanswered: unanswered.sentences,
  unclear: unclear.sentences,
  'scope-creep': scopeCreep.sentences,
  'growing-work': growingWork.sentences,
  'over-commitment': overCommitment.sentences,
  'date-at-risk': dateAtRisk.sentences,
  'single-point': singlePoint.sentences,
  overloaded: overloaded.sentences,
  returned: returned.sentences,
  'priority-churn': priorityChurn.sentences,
  discovery: discovery.sentences,
  unseen: unseen.sentences,
  abandoned: abandoned.sentences,
  'scope-churn': scopeChurn.sentences,
  're-estimation': reEstimation.sentences,
  'stalled-container': stalledContainer.sentences,
  'stuck-in-stage': stuckInStage.sentences,
};

/** What its thresholds do, by the name of its settings section. */
export const SIGNAL_THRESHOLDS = {
  blocked: blocked.thresholds,
  stalled: stalled.thresholds,
  ageing: ageing.thresholds,
  silent: silent.thresholds,
  carryOver: carryOver.thresholds,
  dateMoved: dateMoved.thresholds,
  ownerLeft: ownerLeft.thresholds,
  noOwner: noOwner.thresholds,
  bottleneck: bottleneck.thresholds,
  bouncing: bouncing.thresholds,
  zombie: zombie.thresholds,
  goalDrift: goalDrift.thresholds,
  unanswered: unanswered.thresholds,
  unclear: unclear.thresholds,
  scopeCreep: scopeCreep.thresholds,
  growingWork: growingWork.thresholds,
  overCommitment: overCommitment.thresholds,
  dateAtRisk: dateAtRisk.thresholds,
  singlePoint: singlePoint.thresholds,
  overloaded: overloaded.thresholds,
  returned: returned.thresholds,
  priorityChurn: priorityChurn.thresholds,
  discovery: discovery.thresholds,
  unseen: unseen.thresholds,
  abandoned: abandoned.thresholds,
  scopeChurn: scopeChurn.thresholds,
  reEstimation: reEstimation.thresholds,
  stalledContainer: stalledContainer.thresholds,
  stuckInStage: stuckInStage.thresholds,
};
