import type { Facts } from '../facts/facts';
import type { ContainerRef } from '../model/containers';
import { type RaisedReading, type SignalId, signalOf } from '../signals';
import { openItemsOf } from '../facts/container/open-items';
import type { Severity } from '../signals/reading';
import { compareFindings, isClose, isRaised } from './reading-order';
import type { Report } from './report';

/** One kind of trouble in a project, wherever in it that was found. */
export interface Reason {
  readonly signal: SignalId;
  readonly severity: Severity;
  /** Working days that it costs; null until a forecast has priced it. */
  readonly priceDays: number | null;
  /** Open items of the project that its findings of this severity are about, or that are in what those are about. */
  readonly items: number;
  /** The same of its findings of any severity. */
  readonly itemsInAll: number;
}

/** More than five reasons are no reason. */
const MOST_REASONS = 5;

/** What follows from waiting: whoever waits ages and falls silent, cannot be finished. */
const FOLLOWS_FROM_WAITING: ReadonlySet<SignalId> = new Set<SignalId>([
  'ageing',
  'carry-over',
  'over-commitment',
  'overloaded',
  'silent',
  'stalled',
  'stalled-container',
  'zombie',
]);

interface Summed {
  readonly reason: Reason;
  readonly worst: RaisedReading;
  /** The items that count for its place: without those whose trouble is told by another reason. */
  readonly reach: number;
}

interface Found {
  readonly finding: RaisedReading;
  readonly itemIds: readonly string[];
}

/**
 * Why a project is in trouble: the findings about itself, its parents, iterations, versions and items, by signal. The
 * severe come first, then what concerns more of its open items, then what is dearer: most troubles have no price, and are
 * not smaller for that. An item that waits is counted for its waiting, and not again for what follows from that. That
 * dates will be missed comes last.
 */
export function projectReasons(projectKey: string, report: Report, facts: Facts): readonly Reason[] {
  const bySignal = new Map<SignalId, Found[]>();
  for (const found of foundIn(projectKey, report, facts)) {
    const known = bySignal.get(found.finding.signal);
    if (known === undefined) bySignal.set(found.finding.signal, [found]);
    else known.push(found);
  }
  const waiting = bySignal.has('waiting') ? waitingIds(report) : new Set<string>();
  return [...bySignal.values()]
    .map((found) => summed(found, waiting))
    .sort(
      (one, other) =>
        Number(isOutcome(one.reason)) - Number(isOutcome(other.reason)) ||
        Number(one.reason.severity !== 'severe') - Number(other.reason.severity !== 'severe') ||
        other.reach - one.reach ||
        (other.reason.priceDays ?? 0) - (one.reason.priceDays ?? 0) ||
        compareFindings(one.worst, other.worst),
    )
    .slice(0, MOST_REASONS)
    .map(({ reason }) => reason);
}

/** That a date will be missed is what comes of the trouble, and no reason for it. */
function isOutcome({ signal }: Reason): boolean {
  return signal === 'date-at-risk';
}

function foundIn(projectKey: string, { containers, items }: Report, facts: Facts): readonly Found[] {
  const isOwn = (itemId: string): boolean => facts.byId.get(itemId)?.state.projectKey === projectKey;
  const inContainers = containers.flatMap(({ container, readings }) => {
    const itemIds = openIdsOf(container, facts).filter(isOwn);
    if (itemIds.length === 0) return [];
    return readings.filter(isRaised).map((finding) => ({ finding, itemIds: concerned(finding, itemIds, facts) }));
  });
  const ofItems = items
    .filter(({ itemId }) => isOwn(itemId))
    .flatMap(({ itemId, readings }) =>
      onceEach(readings.filter(isRaised)).map((finding) => ({ finding, itemIds: [itemId] })),
    );
  return [...inContainers, ...ofItems];
}

/** Items that wait for others, also those of which the budget of alarms leaves no room to tell. */
function waitingIds({ items }: Report): ReadonlySet<string> {
  const waits = items.filter(({ readings }) =>
    readings.some((reading) => reading.signal === 'waiting' && (isRaised(reading) || isClose(reading))),
  );
  return new Set(waits.map(({ itemId }) => itemId));
}

/** A block by a link is the wait for that link. */
function onceEach(findings: readonly RaisedReading[]): readonly RaisedReading[] {
  const waits = findings.some(({ signal }) => signal === 'waiting');
  return findings.filter((finding) => !(waits && finding.signal === 'blocked' && finding.figures.cause === 'link'));
}

/** Who waits for whom is told of the items that are named; any other finding about a container is about all of it. */
function concerned(finding: RaisedReading, itemIds: readonly string[], facts: Facts): readonly string[] {
  if (signalOf(finding.signal).family !== 'dependency') return itemIds;
  const named = new Set(finding.evidence.flatMap(({ itemKey }) => facts.byKey.get(itemKey)?.item.id ?? []));
  return itemIds.filter((id) => named.has(id));
}

function openIdsOf(container: ContainerRef, facts: Facts): readonly string[] {
  return openItemsOf(container, facts).map(({ item }) => item.id);
}

function summed(all: readonly Found[], waiting: ReadonlySet<string>): Summed {
  const severe = all.filter(({ finding }) => finding.severity === 'severe');
  const counted = severe.length > 0 ? severe : all;
  const [worst] = counted.map(({ finding }) => finding).sort(compareFindings);
  if (worst === undefined) throw new Error('A reason without a finding');
  const prices = counted.flatMap(({ finding }) => finding.priceDays ?? []);
  const concernedIds = new Set(counted.flatMap(({ itemIds }) => itemIds));
  const isOnlyEffect = (id: string): boolean => FOLLOWS_FROM_WAITING.has(worst.signal) && waiting.has(id);
  return {
    worst,
    reach: [...concernedIds].filter((id) => !isOnlyEffect(id)).length,
    reason: {
      signal: worst.signal,
      severity: worst.severity,
      priceDays: prices.length === 0 ? null : Math.max(...prices),
      items: concernedIds.size,
      itemsInAll: new Set(all.flatMap(({ itemIds }) => itemIds)).size,
    },
  };
}
