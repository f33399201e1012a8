import type { ChainStep } from '../../facts/dependencies/graph';
import type { Facts } from '../../facts/facts';
import type { ItemHistory } from '../../facts/item/item-history';
import { judgedChain } from '../../facts/item/blockage';
import { MAX_EVIDENCE } from '../evidence';
import { isOpen } from '../../facts/item/present-state';
import { type DateSource, type PromisedDate, promisedFinish, promisedStart } from '../../facts/item/promised-dates';
import type { Evidence, Reading } from '../reading';
import { roundedDays } from '../../model/rounding';
import { blockersStep } from '../step';
import type { ItemSignal } from '../signal';
import type { Sight } from '../sight';

export interface DependencyConflictFigures {
  /** ISO calendar dates: when the blocker is due, and when the waiting item must start or finish. */
  readonly blockerDueOn: string;
  readonly blockerDateFrom: DateSource;
  /** True when the blocker's own due date has passed: then it is finished today at the earliest. */
  readonly blockerOverdue: boolean;
  /** Null when the item has no date of its own, and the blocker has missed its own due date. */
  readonly neededOn: string | null;
  readonly neededFor: 'start' | 'finish' | null;
  /** Working days by which the blocker comes too late. */
  readonly gapDays: number;
}

interface Conflict {
  readonly step: ChainStep;
  readonly blocker: ItemHistory;
  readonly figures: DependencyConflictFigures;
}

/**
 * Raised when a blocker at any depth is due after the item must start or finish, or has missed its own due date. Severe
 * when the item's finish is missed. Two equal dates are no conflict. The worst blocker gives the figures and comes
 * first in the evidence.
 */
export function readDependencyConflict(
  item: ItemHistory,
  { facts }: Sight,
): Reading<'dependency-conflict', DependencyConflictFigures> {
  const signal = 'dependency-conflict';
  const chain = isOpen(item) ? judgedChain(item, facts) : [];
  if (chain.length === 0) return { signal, status: 'quiet', figures: null, basis: null };

  const dated = chain.map((step) => judge(step, item, facts)).filter((outcome) => outcome !== null);
  const conflicts = dated.filter((outcome) => outcome !== 'no-conflict').sort(worstFirst);
  const [worst] = conflicts;
  if (worst !== undefined) {
    return {
      signal,
      status: 'raised',
      severity: worst.figures.neededFor === 'finish' ? 'severe' : 'notable',
      figures: worst.figures,
      evidence: evidenceOf(conflicts, item).slice(0, MAX_EVIDENCE),
      basis: null,
      priceDays: null,
    };
  }
  if (dated.length === chain.length) return { signal, status: 'quiet', figures: null, basis: null };
  return { signal, status: 'unknown', because: { reason: 'no-dates', have: dated.length, need: chain.length } };
}

/** Null when one of the two has no date that could be compared. */
function judge(step: ChainStep, item: ItemHistory, facts: Facts): Conflict | 'no-conflict' | null {
  const blocker = step.itemId === null ? undefined : facts.byId.get(step.itemId);
  const promised = blocker === undefined ? null : promisedFinish(blocker, facts);
  if (blocker === undefined || promised === null) return null;

  const { calendar, takenAt } = facts.snapshot;
  const today = calendar.dateOf(takenAt);
  const earliest = promised.on < today ? today : promised.on;
  const needs = [
    { date: promisedFinish(item, facts), neededFor: 'finish' as const },
    { date: promisedStart(item, facts), neededFor: 'start' as const },
  ];
  const figuresFor = (neededOn: PromisedDate | null, neededFor: 'start' | 'finish' | null): Conflict => ({
    step,
    blocker,
    figures: {
      blockerDueOn: promised.on,
      blockerDateFrom: promised.source,
      blockerOverdue: promised.on < today,
      neededOn: neededOn?.on ?? null,
      neededFor,
      gapDays: gapDays(neededOn?.on ?? promised.on, earliest, facts),
    },
  });
  for (const { date, neededFor } of needs) {
    if (date !== null && date.on < earliest) return figuresFor(date, neededFor);
  }
  if (promised.on < today) return figuresFor(null, null);
  return needs.every(({ date }) => date === null) ? null : 'no-conflict';
}

function gapDays(from: string, to: string, facts: Facts): number {
  const { calendar } = facts.snapshot;
  return roundedDays(calendar.workingDays(calendar.endOfDate(from), calendar.endOfDate(to)));
}

function worstFirst(left: Conflict, right: Conflict): number {
  return (
    weight(right.figures.neededFor) - weight(left.figures.neededFor) ||
    right.figures.gapDays - left.figures.gapDays ||
    left.step.depth - right.step.depth
  );
}

function weight(neededFor: 'start' | 'finish' | null): number {
  return neededFor === 'finish' ? 2 : neededFor === 'start' ? 1 : 0;
}

/**
 * For each conflict, the link and the blocker's date with its last move. The item's own date follows the first
 * conflict.
 */
function evidenceOf(conflicts: readonly Conflict[], item: ItemHistory): readonly Evidence[] {
  const facts = conflicts.map(({ step, blocker, figures }): readonly Evidence[] => [
    { kind: 'waits-for', itemKey: step.itemKey, at: step.since, days: figures.gapDays },
    due(blocker, figures.blockerDueOn),
  ]);
  const neededOn = conflicts[0]?.figures.neededOn ?? null;
  const [first = [], ...rest] = facts;
  return [...first, ...(neededOn === null ? [] : [due(item, neededOn)]), ...rest.flat()];
}

/** `to` is the date in force. Where it is the item's own, `at`, `by` and `from` describe its last move. */
function due(item: ItemHistory, on: string): Evidence {
  const move = item.dates.findLast((candidate) => candidate.to === on);
  return {
    kind: 'due',
    itemKey: item.state.key,
    at: move?.at ?? null,
    by: move?.by ?? null,
    from: move?.from ?? null,
    to: on,
  };
}

export const dependencyConflict: ItemSignal<'dependency-conflict', DependencyConflictFigures> = {
  id: 'dependency-conflict',
  family: 'dependency',
  subject: 'item',
  thresholds: {},
  deniesOnTrack: true,
  priced: 'as-wait',
  read: readDependencyConflict,
  namesLateBlocker: true,
  magnitude: ({ gapDays }) => gapDays,
  nextStep({ figures, evidence }, about) {
    const blocker = evidence[0]?.itemKey;
    if (blocker === undefined) return null;
    // A missed date needs a new date first; a date that is only too late can be discussed.
    return figures.blockerOverdue
      ? blockersStep(blocker, about)
      : { act: 'reschedule', role: 'project-lead', itemKey: blocker, otherItemKey: about.key };
  },
};
