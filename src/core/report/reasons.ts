import type { Facts } from '../facts/facts';
import type { ContainerRef } from '../model/containers';
import { groupedBy } from '../math/grouped';
import { oncePerKey } from '../math/once-per';
import { containerSignal, type RaisedReading, type SignalId, signalOf } from '../signals';
import { openWorkOf } from '../facts/container/open-items';
import type { Severity } from '../signals/reading';
import { withoutImplied } from './implied';
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

interface Summed {
  readonly reason: Reason;
  readonly worst: RaisedReading;
  /** The items that count for its place: without those whose trouble is told by another reason. */
  readonly reach: number;
}

interface Found {
  readonly finding: RaisedReading;
  readonly itemIds: readonly string[];
  /** How many items it is about at least: its evidence may be cut short. */
  readonly least: number;
  /** The items that count for its place: a finding about a container weighs as much as what is open in it. */
  readonly reachIds: readonly string[];
}

/**
 * Why a project is in trouble: the findings about itself, its parents, iterations, versions and items, by signal. The
 * severe come first, then what concerns more of its open items, then what is dearer: most troubles have no price, and are
 * not smaller for that. An item that waits is counted for its waiting, and not again for what follows from that. That
 * dates will be missed comes last.
 */
export function projectReasons(projectKey: string, report: Report, facts: Facts): readonly Reason[] {
  const bySignal = groupedBy(foundIn(projectKey, report, facts), ({ finding }) => finding.signal);
  const signals = new Set<string>(bySignal.keys());
  const causes = oncePerKey(
    (cause: string) => cause,
    (cause): ReadonlySet<string> => (signals.has(cause) ? idsWith(cause, report) : new Set()),
  );
  return [...bySignal.values()]
    .map((found) => summed(found, causes))
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

/** What comes of the trouble, and is no reason for it. */
function isOutcome({ signal }: Reason): boolean {
  return signalOf(signal).isOutcome === true;
}

function foundIn(projectKey: string, { containers, items }: Report, facts: Facts): readonly Found[] {
  const isOwn = (itemId: string): boolean => facts.byId.get(itemId)?.state.projectKey === projectKey;
  const inContainers = containers.flatMap(({ container, readings }) => {
    const itemIds = openIdsOf(container, facts).filter(isOwn);
    if (itemIds.length === 0) return [];
    return readings.filter(isRaised).map((finding) => concerned(finding, itemIds, facts));
  });
  const ofItems = items
    .filter(({ itemId }) => isOwn(itemId))
    .flatMap(({ itemId, readings }) =>
      withoutImplied(readings.filter(isRaised)).map((finding) => ({
        finding,
        itemIds: [itemId],
        least: 1,
        reachIds: [itemId],
      })),
    );
  return [...inContainers, ...ofItems];
}

/** Items with a finding of that signal, also those of which the budget of alarms leaves no room to tell. */
function idsWith(signalId: string, { items }: Report): ReadonlySet<string> {
  const having = items.filter(({ readings }) =>
    readings.some((reading) => reading.signal === signalId && (isRaised(reading) || isClose(reading))),
  );
  return new Set(having.map(({ itemId }) => itemId));
}

/**
 * Who waits for whom, and what else is about some items only, is told of those that are named; any other finding about a
 * container is about all of it.
 */
function concerned(finding: RaisedReading, itemIds: readonly string[], facts: Facts): Found {
  const { family } = signalOf(finding.signal);
  const count = itemsConcernedBy(finding);
  if (family !== 'dependency' && count === null) return { finding, itemIds, least: itemIds.length, reachIds: itemIds };
  const named = new Set(finding.evidence.flatMap(({ itemKey }) => facts.byKey.get(itemKey)?.item.id ?? []));
  const ids = itemIds.filter((id) => named.has(id));
  if (count === null) return { finding, itemIds: ids, least: ids.length, reachIds: ids };
  return { finding, itemIds: ids, least: Math.min(count, itemIds.length), reachIds: itemIds };
}

function openIdsOf(container: ContainerRef, facts: Facts): readonly string[] {
  return openWorkOf(container, facts).map(({ item }) => item.id);
}

function summed(all: readonly Found[], having: (signalId: string) => ReadonlySet<string>): Summed {
  const severe = all.filter(({ finding }) => finding.severity === 'severe');
  const counted = severe.length > 0 ? severe : all;
  const [worst] = counted.map(({ finding }) => finding).sort(compareFindings);
  if (worst === undefined) throw new Error('A reason without a finding');
  const prices = counted.flatMap(({ finding }) => finding.priceDays ?? []);
  const reachIds = new Set(counted.flatMap((found) => found.reachIds));
  const { followsFrom } = signalOf(worst.signal);
  const isOnlyEffect = (id: string): boolean => followsFrom !== undefined && having(followsFrom).has(id);
  return {
    worst,
    reach: [...reachIds].filter((id) => !isOnlyEffect(id)).length,
    reason: {
      signal: worst.signal,
      severity: worst.severity,
      priceDays: prices.length === 0 ? null : Math.max(...prices),
      items: countOf(counted),
      itemsInAll: countOf(all),
    },
  };
}

function countOf(found: readonly Found[]): number {
  const named = new Set(found.flatMap(({ itemIds }) => itemIds)).size;
  return found.reduce((most, { least }) => Math.max(most, least), named);
}

/** Null where its finding is about all that is open in the container. */
function itemsConcernedBy(finding: RaisedReading): number | null {
  return containerSignal(finding.signal)?.itemsConcerned?.(finding.figures) ?? null;
}
