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

/** One kind of problem in a project, summed over the whole project. */
export interface Reason {
  readonly signal: SignalId;
  readonly severity: Severity;
  /** Its cost in working days; null until a forecast has priced it. */
  readonly priceDays: number | null;
  /** Open items of the project that its findings of this severity are about, directly or through their container. */
  readonly items: number;
  /** The same of its findings of any severity. */
  readonly itemsInAll: number;
  /** True where a finding counts no items of its own: it is about a container as a whole, and so about all in it. */
  readonly isOfWhole: boolean;
}

/** More reasons would not be read. */
const MAX_REASONS = 5;

interface Summed {
  readonly reason: Reason;
  readonly worst: RaisedReading;
  /** How many items count for its place: without those whose problem another reason shows already. */
  readonly reach: number;
}

interface Found {
  readonly finding: RaisedReading;
  readonly itemIds: readonly string[];
  /** The minimum number of items that it is about: its evidence may be cut. */
  readonly least: number;
  /** The items that count for its place: a finding about a container weighs as much as all open items in it. */
  readonly reachIds: readonly string[];
  readonly isOfWhole: boolean;
}

/**
 * Why a project is in trouble: the findings about itself, its parents, iterations, versions and items, by signal.
 * Severe ones come first, then those about more open items, then those with a higher price: most have no price, which
 * does not make them smaller. An item that waits counts for its waiting, not again for what follows from that. Dates
 * that will be missed come last.
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
    .slice(0, MAX_REASONS)
    .map(({ reason }) => reason);
}

/** Whether it is an effect of other problems, not a reason. */
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
        isOfWhole: false,
      })),
    );
  return [...inContainers, ...ofItems];
}

/** Items with a finding of that signal, also those that the alarm budget leaves out. */
function idsWith(signalId: string, { items }: Report): ReadonlySet<string> {
  const having = items.filter(({ readings }) =>
    readings.some((reading) => reading.signal === signalId && (isRaised(reading) || isClose(reading))),
  );
  return new Set(having.map(({ itemId }) => itemId));
}

/**
 * A finding about waits, or about some items only, concerns the items that it names. Any other finding about a
 * container concerns all of it.
 */
function concerned(finding: RaisedReading, itemIds: readonly string[], facts: Facts): Found {
  const { family } = signalOf(finding.signal);
  const count = itemsConcernedBy(finding);
  if (family !== 'dependency' && count === null) {
    return { finding, itemIds, least: itemIds.length, reachIds: itemIds, isOfWhole: true };
  }
  const named = new Set(finding.evidence.flatMap(({ itemKey }) => facts.byKey.get(itemKey)?.item.id ?? []));
  const ids = itemIds.filter((id) => named.has(id));
  if (count === null) return { finding, itemIds: ids, least: ids.length, reachIds: ids, isOfWhole: false };
  return { finding, itemIds: ids, least: Math.min(count, itemIds.length), reachIds: itemIds, isOfWhole: false };
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
      isOfWhole: all.some(({ isOfWhole }) => isOfWhole),
    },
  };
}

function countOf(found: readonly Found[]): number {
  const named = new Set(found.flatMap(({ itemIds }) => itemIds)).size;
  return found.reduce((most, { least }) => Math.max(most, least), named);
}

/** Null where the finding is about all open items of the container. */
function itemsConcernedBy(finding: RaisedReading): number | null {
  return containerSignal(finding.signal)?.itemsConcerned?.(finding.figures) ?? null;
}
