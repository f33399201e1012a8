import type { ChainStep } from '../../facts/dependencies/graph';
import type { Facts } from '../../facts/facts';
import type { ItemHistory } from '../../facts/item/item-history';
import { UNRECORDED_STATUS } from '../../model/status';
import { isCommitted, isPlanned, plansInIterations } from '../../facts/item/commitment';
import { MAX_EVIDENCE } from '../evidence';
import { knownBlockers, unreadBlockers } from '../../facts/item/blockage';
import { blockersStep, keyOf } from '../step';
import { isInProgress, isOpen, statusName } from '../../facts/item/present-state';
import type { Evidence, Reading } from '../reading';
import type { ItemSignal } from '../signal';
import { roundedDays } from '../../model/rounding';
import type { Sight } from '../sight';

/** Why nobody will start a blocker without being asked. */
export type UnscheduledReason = 'nobody-and-no-iteration' | 'no-owner' | 'no-iteration' | 'project-not-read';

export interface UnscheduledBlockerFigures {
  /** How many direct blockers are not scheduled, and how many are open. */
  readonly unscheduled: number;
  readonly blockers: number;
  /** The reason of the worst one, which comes first in the evidence. */
  readonly why: UnscheduledReason;
  /** Working days since the worst was linked; null where links carry no dates. */
  readonly days: number | null;
}

interface Unscheduled {
  readonly step: ChainStep;
  readonly why: UnscheduledReason;
}

const REASONS: readonly UnscheduledReason[] = [
  'nobody-and-no-iteration',
  'no-owner',
  'no-iteration',
  'project-not-read',
];

/**
 * Raised when a committed item waits for a blocker that nobody plans: one that is not started and has no owner, or is
 * in no iteration although its project plans in iterations, or is in a project that is not read. Severe when it has
 * neither owner nor iteration.
 */
export function readUnscheduledBlocker(
  item: ItemHistory,
  { facts }: Sight,
): Reading<'unscheduled-blocker', UnscheduledBlockerFigures> {
  const signal = 'unscheduled-blocker';
  const blockers = isOpen(item) ? facts.dependencies.openBlockersOf(item.item.id) : [];
  if (blockers.length === 0) return { signal, status: 'quiet', figures: null, basis: null };
  if (!isCommitted(item, facts) && !isPlanned(item, facts)) {
    return { signal, status: 'unknown', because: { reason: 'not-committed' } };
  }
  const unscheduled = blockers.flatMap((step) => unscheduledStep(step, facts) ?? []).sort(worstFirst);
  const [worst] = unscheduled;
  if (worst === undefined) {
    if (blockers.some((step) => isStartUnknown(step, facts))) {
      return { signal, status: 'unknown', because: { reason: 'no-history' } };
    }
    const because = knownBlockers(item, facts).length === 0 ? unreadBlockers(item, facts) : null;
    return because === null
      ? { signal, status: 'quiet', figures: null, basis: null }
      : { signal, status: 'unknown', because };
  }
  const { calendar, takenAt } = facts.snapshot;
  const { since } = worst.step;
  return {
    signal,
    status: 'raised',
    severity: worst.why === 'nobody-and-no-iteration' ? 'severe' : 'notable',
    figures: {
      unscheduled: unscheduled.length,
      blockers: blockers.length,
      why: worst.why,
      days: since === null ? null : roundedDays(calendar.workingDays(since, takenAt)),
    },
    evidence: unscheduled.slice(0, MAX_EVIDENCE).map(({ step }) => asEvidence(step, facts)),
    basis: null,
    priceDays: null,
  };
}

function unscheduledStep(step: ChainStep, facts: Facts): Unscheduled | null {
  const blocker = step.itemId === null ? undefined : facts.byId.get(step.itemId);
  // Of an unread item in a read project it is not known whether it is finished. In other projects it is never read.
  if (blocker === undefined) return isOfReadProject(step.itemKey, facts) ? null : { step, why: 'project-not-read' };
  if (isInProgress(blocker) || isStartUnknown(step, facts)) return null;
  const hasOwner = blocker.state.ownerId !== null;
  const isOffPlan = plansInIterations(facts).has(blocker.state.projectKey) && !isPlanned(blocker, facts);
  if (!hasOwner) return { step, why: isOffPlan ? 'nobody-and-no-iteration' : 'no-owner' };
  return isOffPlan ? { step, why: 'no-iteration' } : null;
}

/** Whether it is unknown if the item was started: its status was not recorded. */
function isStartUnknown({ itemId }: ChainStep, facts: Facts): boolean {
  return itemId !== null && facts.byId.get(itemId)?.state.statusId === UNRECORDED_STATUS.id;
}

function isOfReadProject(itemKey: string, { snapshot }: Facts): boolean {
  const projectKey = itemKey.slice(0, itemKey.lastIndexOf('-'));
  return snapshot.projects.some(({ key }) => key === projectKey);
}

function worstFirst(one: Unscheduled, other: Unscheduled): number {
  return (
    REASONS.indexOf(one.why) - REASONS.indexOf(other.why) ||
    (one.step.since?.getTime() ?? Infinity) - (other.step.since?.getTime() ?? Infinity) ||
    (one.step.itemKey < other.step.itemKey ? -1 : 1)
  );
}

function asEvidence(step: ChainStep, facts: Facts): Evidence {
  const blocker = step.itemId === null ? undefined : facts.byId.get(step.itemId);
  return {
    kind: 'waits-for',
    itemKey: step.itemKey,
    at: step.since,
    to: blocker === undefined ? null : statusName(blocker.state.statusId, facts),
  };
}

export const unscheduledBlocker: ItemSignal<'unscheduled-blocker', UnscheduledBlockerFigures> = {
  id: 'unscheduled-blocker',
  family: 'dependency',
  subject: 'item',
  thresholds: {},
  deniesOnTrack: true,
  impliedBy: () => ['waiting', 'deadlock'],
  priced: 'as-wait',
  read: readUnscheduledBlocker,
  magnitude: ({ days }) => days ?? 0,
  nextStep({ figures, evidence }, about) {
    const blocker = keyOf(evidence, 'waits-for');
    if (blocker === undefined) return null;
    return figures.why === 'no-iteration'
      ? { act: 'schedule', role: 'project-lead', itemKey: blocker, otherItemKey: about.key }
      : blockersStep(blocker, about);
  },
};
