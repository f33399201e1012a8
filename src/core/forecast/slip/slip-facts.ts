import type { Facts } from '../../facts/facts';
import { firstStartIn } from '../../facts/scope/first-start';
import { isInProgress, presentVisit } from '../../facts/item/present-state';
import type { ScopeChange } from '../../facts/scope/ledger';
import type { ContainerRef } from '../../model/containers';
import { workDayNumbers } from '../team/work-day-numbers';
import type { SlipCause } from './slip-cause';
import type { SlipGiven } from './slip-given';

/** A fact behind a part of a slip: an item or, for days off, a date; and when it happened. */
export interface SlipFact {
  /** Null for a day off. */
  readonly itemId: string | null;
  readonly at: Date | null;
  /** What the item waits for. */
  readonly waitsFor?: readonly string[];
}

/** By cause; a missing cause has no facts to show. */
export type SlipFacts = Readonly<Partial<Record<SlipCause, readonly SlipFact[]>>>;

/** The items and changes behind each cause, the latest or the longest first. Calendar days follow from the slip itself. */
export function slipFacts(container: ContainerRef, given: SlipGiven & { readonly begunOn: number }): SlipFacts {
  const { ledger, outlook, facts } = given;
  const latestFirst = [...ledger.changes].reverse();
  const changed = (isWanted: (change: ScopeChange) => boolean): readonly SlipFact[] =>
    latestFirst.filter(isWanted).map(({ itemId, at }) => ({ itemId, at }));
  return {
    scope: changed(({ kind }) => kind !== 're-estimated'),
    're-estimates': changed(isRaisedEstimate),
    pace: finishedOrBegun(container, given),
    stalled: outlook.stalled.map(({ itemId }) => ({ itemId, at: inStatusSince(itemId, facts) })),
    waiting: outlook.waiting.map(({ itemId }) => ({ itemId, at: null, waitsFor: blockersOf(itemId, facts) })),
    'late-start': startedFirst(container, facts),
  };
}

/** A first estimate is no raise: it only shows how much was committed. */
export function isRaisedEstimate({ kind, estimated }: ScopeChange): boolean {
  return kind === 're-estimated' && estimated === 0;
}

/** The facts behind its pace: items finished in it since it began; where there are none, items in progress. */
function finishedOrBegun(
  container: ContainerRef,
  { facts, outlook, begunOn }: SlipGiven & { readonly begunOn: number },
): readonly SlipFact[] {
  const numbers = workDayNumbers(facts.snapshot.calendar);
  const finished = facts
    .everIn(container)
    .flatMap(({ item, finishedAt }) =>
      finishedAt !== null && item.level === 'standard' && numbers.numberOf(finishedAt) >= begunOn
        ? [{ itemId: item.id, at: finishedAt }]
        : [],
    )
    .sort((one, other) => other.at.getTime() - one.at.getTime());
  if (finished.length > 0) return finished;
  return outlook.flow.work.filter(isInProgress).map(({ item, startedAt }) => ({ itemId: item.id, at: startedAt }));
}

function inStatusSince(itemId: string, facts: Facts): Date | null {
  const history = facts.byId.get(itemId);
  return history === undefined ? null : (presentVisit(history)?.enteredAt ?? null);
}

function blockersOf(itemId: string, { dependencies }: Facts): readonly string[] {
  return dependencies.openBlockersOf(itemId).flatMap((blocker) => blocker.itemId ?? []);
}

function startedFirst(container: ContainerRef, facts: Facts): readonly SlipFact[] {
  const at = firstStartIn(container, facts);
  if (!(at instanceof Date)) return [];
  const [first] = facts
    .everIn(container)
    .flatMap(({ item, startedAt }) => (startedAt !== null && startedAt <= at ? [{ itemId: item.id, startedAt }] : []))
    .sort((one, other) => other.startedAt.getTime() - one.startedAt.getTime());
  return first === undefined ? [] : [{ itemId: first.itemId, at }];
}
