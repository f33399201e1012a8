import type { Facts } from '../../facts/facts';
import type { EstimateMove, ItemHistory } from '../../facts/item/item-history';
import type { ContainerRef } from '../../model/containers';
import { MAX_EVIDENCE } from '../evidence';
import { keyOf, simpleStep } from '../step';
import { openItemsOf, wasIn } from '../../facts/container/open-items';
import { staysIn } from '../../facts/container/stays';
import { learntOfPast } from '../../facts/scope/learnt-of-past';
import { numbersOf, numberText } from '../../math/number-text';
import { type PastMoment, pastMoments } from '../../norms/scope/past-moments';
import type { Reading } from '../reading';
import type { ContainerSignal } from '../signal';
import { roundedShare } from '../../model/rounding';
import { ledgerUnderWay } from '../../facts/scope/known-ledger';
import { usualAmong } from '../../norms/scope/usual-among';
import type { Section, Values } from '../../settings/threshold';
import type { Sight } from '../sight';

export interface UnseenFigures {
  /** How many open items nobody has looked at, and how many are open. */
  readonly unseen: number;
  readonly open: number;
  readonly share: number;
  /** 85 % of comparable scopes had at most this share by now. */
  readonly usualShare: number;
}

const thresholds = {
  raiseAtPercentile: {
    default: 85,
    unit: 'percentile',
    source: 'Own comparable scopes at the same share of their time',
  },
  severeAtPercentile: { default: 95, unit: 'percentile', source: 'One comparable scope in twenty has more' },
  minItems: { default: 3, unit: 'items', source: 'One or two notes lie in every scope' },
  minShare: { default: 0.2, unit: 'share', source: 'A fifth of the work is more than estimates are off by' },
  severeShare: { default: 0.5, unit: 'share', source: 'More than half of what is left is guesswork' },
  maxComparables: {
    default: 12,
    unit: 'cases',
    source: 'Half a year of two-week iterations: the team as it is now',
  },
  comparablesNeeded: { default: 5, unit: 'cases', source: 'Fewer do not tell a high percentile from chance' },
} satisfies Section;

export type UnseenSettings = Values<typeof thresholds>;

/**
 * Raised when many open items of a started container were created and never looked at again: no owner, no estimate, no
 * link, no act. To that extent every forecast for it is a guess.
 */
export function readUnseen(
  container: ContainerRef,
  { facts }: Sight,
  own: UnseenSettings,
): Reading<'unseen', UnseenFigures> {
  const signal = 'unseen';
  const ledger = ledgerUnderWay(container, facts);
  if ('reason' in ledger) return { signal, status: 'unknown', because: ledger };
  const open = openItemsOf(container, facts).filter(({ item }) => item.level === 'standard');
  const { takenAt } = facts.snapshot;
  const unseenItems = open.filter((item) => isUnseenAt(item, takenAt));
  if (unseenItems.length < own.minItems || unseenItems.length < own.minShare * open.length) {
    return { signal, status: 'quiet', figures: null, basis: null };
  }
  const past = pastMoments(ledger, facts, { most: own.maxComparables, scope: facts.settings.scope });
  const shares = past.flatMap((moment) => unseenShare(moment, facts, own) ?? []);
  const norm = usualAmong(shares, own);
  if ('reason' in norm) return { signal, status: 'unknown', because: norm };
  const figures: UnseenFigures = {
    unseen: unseenItems.length,
    open: open.length,
    share: roundedShare(unseenItems.length / open.length),
    usualShare: roundedShare(norm.usual),
  };
  const { basis } = norm;
  if (figures.share <= figures.usualShare) return { signal, status: 'quiet', figures, basis };
  return {
    signal,
    status: 'raised',
    severity: figures.share > roundedShare(norm.severe) && figures.share >= own.severeShare ? 'severe' : 'notable',
    figures,
    evidence: unseenItems
      .slice(0, MAX_EVIDENCE)
      .map(({ state, item }) => ({ kind: 'unseen', itemKey: state.key, at: item.createdAt, by: item.createdBy })),
    basis,
    priceDays: null,
  };
}

/** The unseen share of the open items in a past scope at that moment; null where nothing was open. */
function unseenShare({ scope, at }: PastMoment, facts: Facts, own: UnseenSettings): number | null {
  const { container } = scope.ledger;
  if (unseenLesson.isKnown(container, facts, own)) return shareInRows(unseenLesson.of(scope, facts, own), at);
  const open = facts
    .everIn(container)
    .filter((item) => item.item.level === 'standard' && wasIn(container, item, at) && wasOpen(item, at));
  return open.length === 0 ? null : open.filter((item) => isUnseenAt(item, at)).length / open.length;
}

/**
 * How many items of each past scope were open, and how many of these unseen, after each moment at which that changed. As a text:
 * the milliseconds since the moment before, and by how much both changed.
 */
export const unseenLesson = learntOfPast('unseen work of past scopes', {
  learn: ({ ledger: { container } }, facts, _: UnseenSettings): string => {
    const changes = new Map<number, { open: number; unseen: number }>();
    for (const item of facts.everIn(container)) {
      if (item.item.level === 'standard') noteChanges(item, container, changes);
    }
    let before = 0;
    const rows = [...changes]
      .filter(([, { open, unseen }]) => open !== 0 || unseen !== 0)
      .sort(([one], [other]) => one - other)
      .flatMap(([time, { open, unseen }]) => {
        const since = time - before;
        before = time;
        return [since, open, unseen];
      });
    return numberText(rows);
  },
  most: ({ maxComparables }) => maxComparables,
});

/** Adds the moments at which an item came to be open in a container, or unseen there, or stopped. */
function noteChanges(
  item: ItemHistory,
  container: ContainerRef,
  changes: Map<number, { open: number; unseen: number }>,
): void {
  let [open, unseen] = [0, 0];
  for (const time of momentsOf(item, container)) {
    const at = new Date(time);
    const isOpenThen = wasIn(container, item, at) && wasOpen(item, at);
    const openThen = Number(isOpenThen);
    const unseenThen = Number(isOpenThen && isUnseenAt(item, at));
    if (openThen !== open || unseenThen !== unseen) {
      const known = changes.get(time) ?? { open: 0, unseen: 0 };
      changes.set(time, { open: known.open + openThen - open, unseen: known.unseen + unseenThen - unseen });
      [open, unseen] = [openThen, unseenThen];
    }
  }
}

/** Between two of these nothing changes that `unseenShare` asks of an item; in order. */
function momentsOf(history: ItemHistory, container: ContainerRef): readonly number[] {
  const { item, visits, owners, estimates, activityAt } = history;
  const moments = [
    ...staysIn(container, history).flatMap(({ from, to }) => [from, to]),
    ...visits.map(({ enteredAt }) => enteredAt),
    ...owners.map(({ from }) => from),
    ...estimates.map(({ at }) => at),
    ...item.links.map(({ since }) => since ?? item.createdAt),
    activityAt[1] ?? null,
  ];
  const times = moments.flatMap((at) => at?.getTime() ?? []);
  return [...new Set(times)].sort((one, other) => one - other);
}

function shareInRows(text: string, at: Date): number | null {
  const rows = numbersOf(text);
  let [time, open, unseen] = [0, 0, 0];
  for (let from = 0; from < rows.length; from += 3) {
    time += rows[from] ?? 0;
    if (time > at.getTime()) break;
    open += rows[from + 1] ?? 0;
    unseen += rows[from + 2] ?? 0;
  }
  return open === 0 ? null : unseen / open;
}

function wasOpen({ visits }: ItemHistory, at: Date): boolean {
  const visit = visits.findLast(({ enteredAt }) => enteredAt <= at);
  return visit !== undefined && visit.category !== 'done';
}

/** Whether it had no owner, no estimate, no link and no act by then. */
function isUnseenAt({ item, state, owners, estimates, activityAt }: ItemHistory, at: Date): boolean {
  const estimate = estimateAt(estimates, at) ?? (estimates.length === 0 ? state.estimate : null);
  const owner = owners.findLast(({ from }) => from <= at)?.ownerId ?? null;
  const acted = (activityAt[1]?.getTime() ?? Infinity) <= at.getTime();
  const linked = item.links.some(({ since }) => (since ?? item.createdAt) <= at);
  return !acted && owner === null && estimate === null && !linked;
}

/** Before its first change an estimate was the value that this change started from. */
function estimateAt(estimates: readonly EstimateMove[], at: Date): number | null {
  const latest = estimates.findLast((move) => move.at <= at);
  return latest === undefined ? (estimates[0]?.from ?? null) : latest.to;
}

export const unseen: ContainerSignal<'unseen', UnseenFigures, typeof thresholds> = {
  id: 'unseen',
  family: 'clarity',
  subject: 'container',
  thresholds,
  kinds: ['parent', 'iteration', 'version'],
  read: readUnseen,
  magnitude: ({ share, usualShare }) => share - usualShare,
  nextStep({ evidence }) {
    const first = keyOf(evidence, 'unseen');
    return first === undefined ? null : simpleStep('look-closer', 'team', first);
  },
};
