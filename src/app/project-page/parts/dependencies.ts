import type { PageDependencies, WaitLink, WaitNode } from '../../../contract/page/dependencies';
import { isInNow, openItemsOf } from '../../../core/facts/container/open-items';
import { heldUpBy } from '../../../core/facts/dependencies/held-up-work';
import type { Facts } from '../../../core/facts/facts';
import type { ItemBrief } from '../../../core/facts/item/item-brief';
import { isOpen, statusName } from '../../../core/facts/item/present-state';
import { roundedDays } from '../../../core/model/rounding';
import { heldDays } from '../../../core/report/prices';
import { naturalOrder } from '../../natural-order';
import type { Judged } from './judged';
import { daysOfCauses, wholeSlip } from './slip-days';

/** A picture with more nodes is not readable. */
const MAX_NODES = 120;

/** The dependencies of a scope: its own open items, what they wait for (transitively), and what waits for them. */
export function dependenciesPart({ report, facts }: Judged): PageDependencies {
  const { container } = report;
  const own = openItemsOf(container, facts);
  const around = itemsAround(own, facts);
  const ranked = [...around].sort(
    (one, other) =>
      heldUpBy(other, facts).length - heldUpBy(one, facts).length || naturalOrder(one.state.key, other.state.key),
  );
  const shown = ranked.slice(0, MAX_NODES);
  const places = new Map(shown.map(({ state }, place) => [state.key, place]));
  const ownIds = new Set(own.map(({ item }) => item.id));
  const rings = facts.dependencies.cycles
    .map(({ keys }) => keys.flatMap((key) => places.get(key) ?? []))
    .filter((ring, index) => ring.length > 1 && ring.length === facts.dependencies.cycles[index]?.keys.length);
  const waiting = own.filter(({ item }) => openBlockers(item.id, facts).length > 0);
  const slip = wholeSlip({ report, facts });
  return {
    waiting: waiting.length,
    nodes: shown.map((item) => nodeOf(item, { isOwn: ownIds.has(item.item.id), ownIds, facts, report })),
    nodeCount: around.length,
    links: linksAmong(shown, places, facts),
    rings,
    slip: slip === null ? null : { waitingDays: daysOfCauses(slip, ['waiting']), totalDays: slip.totalDays },
    longest: longestWait(waiting, facts),
  };

  function itemsAround(items: readonly ItemBrief[], of: Facts): readonly ItemBrief[] {
    const found = new Map<string, ItemBrief>();
    for (const item of items) {
      const chain = of.dependencies.chainOf(item.item.id, MAX_NODES).flatMap(({ itemId }) => itemId ?? []);
      const held = isInNow(container, item) ? of.dependencies.waitingFor(item.item.id) : [];
      if (chain.length === 0 && held.length === 0) continue;
      for (const id of [item.item.id, ...chain, ...held]) {
        const other = of.briefs.byId.get(id);
        if (other !== undefined && isOpen(other)) found.set(id, other);
      }
    }
    // Items of other scopes that wait for the same blockers.
    for (const { item } of [...found.values()]) {
      for (const id of of.dependencies.waitingFor(item.id)) {
        const other = of.briefs.byId.get(id);
        if (other !== undefined && isOpen(other)) found.set(id, other);
      }
    }
    return [...found.values()];
  }
}

interface NodeGiven extends Pick<Judged, 'facts' | 'report'> {
  readonly isOwn: boolean;
  readonly ownIds: ReadonlySet<string>;
}

function nodeOf(item: ItemBrief, { isOwn, ownIds, facts, report }: NodeGiven): WaitNode {
  const { state, category } = item;
  const held = heldUpBy(item, facts);
  return {
    key: state.key,
    isOwn,
    statusName: statusName(state.statusId, facts),
    category,
    ownerId: state.ownerId,
    inIteration: state.iterationIds.length > 0,
    dueOn: state.dueOn,
    holdsUp: held.length,
    holdsUpOwn: held.filter(({ item: { id } }) => ownIds.has(id)).length,
    priceDays: heldDays(item.item.id, report),
  };
}

const openBlockers = (itemId: string, facts: Facts) =>
  facts.dependencies.openBlockersOf(itemId).filter((step) => step.itemId !== null);

function linksAmong(
  shown: readonly ItemBrief[],
  places: ReadonlyMap<string, number>,
  facts: Facts,
): readonly WaitLink[] {
  const { cycles } = facts.dependencies;
  const cheapest = new Set(cycles.map(({ cheapest: cut }) => `${cut.waitingKey} ${cut.blockerKey}`));
  const inRing = new Set(
    cycles.flatMap(({ keys }) => keys.map((key, place) => `${key} ${keys[(place + 1) % keys.length] ?? ''}`)),
  );
  return shown.flatMap(({ item, state }, waiting) =>
    openBlockers(item.id, facts).flatMap(({ itemId, since }) => {
      const key = facts.briefs.byId.get(itemId ?? '')?.state.key ?? '';
      const blocker = places.get(key);
      if (blocker === undefined) return [];
      const name = `${state.key} ${key}`;
      return {
        blocker,
        waiting,
        since: since?.toISOString() ?? null,
        isInRing: inRing.has(name),
        isCheapest: cheapest.has(name),
      };
    }),
  );
}

function longestWait(waiting: readonly ItemBrief[], facts: Facts): PageDependencies['longest'] {
  let longest: { readonly key: string; readonly since: Date } | null = null;
  for (const { item, state } of waiting) {
    for (const { since } of openBlockers(item.id, facts)) {
      if (since !== null && (longest === null || since < longest.since)) longest = { key: state.key, since };
    }
  }
  if (longest === null) return null;
  const { calendar, takenAt } = facts.snapshot;
  return {
    key: longest.key,
    since: longest.since.toISOString(),
    days: roundedDays(calendar.workingDays(longest.since, takenAt)),
  };
}
