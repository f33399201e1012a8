import type { Facts } from '../../facts/facts';
import type { ItemHistory } from '../../facts/item/item-history';
import { isCommitted } from '../../facts/item/commitment';
import { enteredStatus, MAX_EVIDENCE } from '../evidence';
import { movesBack, type MoveBack } from '../../facts/item/moves-back';
import { simpleStep } from '../step';
import { isOpen, statusName } from '../../facts/item/present-state';
import type { Evidence, Reading } from '../reading';
import type { ItemSignal } from '../signal';
import type { Section, Values } from '../../settings/threshold';
import type { Sight } from '../sight';

export interface BouncingFigures {
  /** Moves backwards in the workflow, re-openings included. */
  readonly times: number;
  /** How many of them left done. */
  readonly reopened: number;
}

const thresholds = {
  raiseAtTimes: { default: 2, unit: 'times', source: 'Definition of bouncing: moved backwards or re-opened twice' },
  severeAtTimes: { default: 4, unit: 'times', source: 'Twice sent back again after it was first raised' },
} satisfies Section;

export type BouncingSettings = Values<typeof thresholds>;

/**
 * Raised for an open item that was sent back repeatedly: to an earlier category, or to an earlier stage of the work.
 * Severe only where it is committed.
 */
export function readBouncing(
  item: ItemHistory,
  { facts }: Sight,
  settings: BouncingSettings,
): Reading<'bouncing', BouncingFigures> {
  const signal = 'bouncing';
  if (!isOpen(item)) return { signal, status: 'unknown', because: { reason: 'finished' } };
  if (!item.item.historyKnown) return { signal, status: 'unknown', because: { reason: 'no-history' } };
  const moves = movesBack(item, facts.context);
  const figures = { times: moves.length, reopened: moves.filter(({ fromDone }) => fromDone).length };
  if (figures.times < settings.raiseAtTimes) {
    return { signal, status: 'quiet', figures: figures.times === 0 ? null : figures, basis: null };
  }
  return {
    signal,
    status: 'raised',
    severity: figures.times >= settings.severeAtTimes && isCommitted(item, facts) ? 'severe' : 'notable',
    figures,
    evidence: returns(item, moves, facts),
    basis: null,
    priceDays: null,
  };
}

/** The statuses that it was sent back to, latest first. */
function returns(item: ItemHistory, moves: readonly MoveBack[], facts: Facts): readonly Evidence[] {
  return moves
    .toReversed()
    .slice(0, MAX_EVIDENCE)
    .map(({ fromStatusId, into }) => ({ ...enteredStatus(item, into, facts), from: statusName(fromStatusId, facts) }));
}

export const bouncing: ItemSignal<'bouncing', BouncingFigures, typeof thresholds> = {
  id: 'bouncing',
  family: 'stall',
  subject: 'item',
  thresholds,
  deniesOnTrack: true,
  priced: 'as-hold',
  read: readBouncing,
  magnitude: ({ times }) => times,
  nextStep: (_, { key }) => simpleStep('agree-done', 'team', key),
};
