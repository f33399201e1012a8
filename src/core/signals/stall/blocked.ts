import type { Facts } from '../../facts/facts';
import type { ItemHistory } from '../../facts/item/item-history';
import { type BlockedPeriod, blockedPeriods } from '../../facts/item/blocked-periods';
import { type BlockCause, knownBlockers, presentBlockage, unreadBlockers } from '../../facts/item/blockage';
import { isCommitted } from '../../facts/item/commitment';
import { normQuery } from '../../norms/query';
import { MAX_EVIDENCE, staysInPresentStatus } from '../evidence';
import { isOpen } from '../../facts/item/present-state';
import type { Evidence, Reading } from '../reading';
import { roundedDays } from '../../model/rounding';
import { blockersStep, keyOf, ownersStep } from '../step';
import type { ItemSignal } from '../signal';
import type { Section, Values } from '../../settings/threshold';
import type { Sight } from '../sight';

export interface BlockedFigures {
  readonly cause: BlockCause;
  /** Working days of the present standstill; null when the source does not say since when. */
  readonly days: number | null;
  /** Working days over all standstills. */
  readonly totalDays: number | null;
  readonly spans: number;
}

const thresholds = {
  severeAtPercentile: {
    default: 85,
    unit: 'percentile',
    source: 'Held up for longer than 85 % of own whole stays in the status: the block alone costs an unusual stay',
  },
} satisfies Section;

export type BlockedSettings = Values<typeof thresholds>;

/** Raised when an open item is flagged, is in a blocked status or waits for an unfinished blocker. */
export function readBlocked(
  item: ItemHistory,
  { facts, norms }: Sight,
  settings: BlockedSettings,
): Reading<'blocked', BlockedFigures> {
  const signal = 'blocked';
  if (!isOpen(item)) return { signal, status: 'quiet', figures: null, basis: null };
  const cause = presentBlockage(item, facts);
  if (cause === null) {
    const because = unreadBlockers(item, facts);
    return because === null
      ? { signal, status: 'quiet', figures: null, basis: null }
      : { signal, status: 'unknown', because };
  }

  const datesKnown = cause === 'link' ? isDated(item, facts) : item.item.historyKnown;
  const figures = datesKnown ? figuresOf(cause, item, facts) : { cause, days: null, totalDays: null, spans: 1 };
  const limit = norms.stay(normQuery(item), item.state.statusId, settings.severeAtPercentile);
  const isSevere =
    limit !== null && figures.days !== null && figures.days > roundedDays(limit.days) && isCommitted(item, facts);
  return {
    signal,
    status: 'raised',
    severity: isSevere ? 'severe' : 'notable',
    figures,
    evidence: [...causes(item, facts), ...(item.item.historyKnown ? staysInPresentStatus(item, facts) : [])].slice(
      0,
      MAX_EVIDENCE,
    ),
    basis: limit?.basis ?? null,
    priceDays: null,
  };
}

/** Whether any of the open blockers was linked on a known day. */
const isDated = (item: ItemHistory, facts: Facts): boolean =>
  knownBlockers(item, facts).some(({ since }) => since !== null);

function figuresOf(cause: BlockCause, item: ItemHistory, facts: Facts): BlockedFigures {
  const { calendar, takenAt } = facts.snapshot;
  const lengthOf = ({ from, to }: BlockedPeriod): number => calendar.workingDays(from, to ?? takenAt);
  const spans = blockedPeriods(item, facts);
  const present = spans.find((span) => span.to === null);
  return {
    cause,
    days: present === undefined ? null : roundedDays(lengthOf(present)),
    totalDays: roundedDays(spans.reduce((sum, span) => sum + lengthOf(span), 0)),
    spans: spans.length,
  };
}

/** The open blockers, then flags set and removed, latest first. */
function causes(item: ItemHistory, facts: Facts): readonly Evidence[] {
  const itemKey = item.state.key;
  const flags = item.blocked
    .filter((span) => span.cause === 'flag' && item.item.historyKnown)
    .flatMap((span): Evidence[] => [
      { kind: 'flagged', itemKey, at: span.from, by: span.by, days: roundedDays(span.workingDays) },
      ...(span.to === null ? [] : [{ kind: 'unflagged' as const, itemKey, at: span.to }]),
    ])
    .slice(-10)
    .reverse();
  const blockers = knownBlockers(item, facts)
    .slice(0, 10)
    .map((step): Evidence => ({ kind: 'waits-for', itemKey: step.itemKey, at: step.since }));
  return item.state.flagged ? [...flags, ...blockers] : [...blockers, ...flags];
}

export const blocked: ItemSignal<'blocked', BlockedFigures, typeof thresholds> = {
  id: 'blocked',
  family: 'stall',
  subject: 'item',
  thresholds,
  deniesOnTrack: true,
  // A block by a link is the wait for that link.
  impliedBy: ({ cause }) => (cause === 'link' ? ['waiting', 'deadlock'] : []),
  priced: 'as-block',
  read: readBlocked,
  magnitude: ({ days }) => days ?? 0,
  nextStep: ({ figures: { cause }, evidence }, about) =>
    cause === 'link'
      ? blockersStep(keyOf(evidence, 'waits-for'), about)
      : ownersStep(cause === 'flag' ? 'unblock' : 'ask-owner', about),
};
