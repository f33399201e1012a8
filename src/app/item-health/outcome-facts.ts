import type { ContainerSummary } from '../../contract/item-health';
import type { LeverFact } from '../../contract/slip';
import type { Lever } from '../../core/forecast/slip/levers';
import type { Facts } from '../../core/facts/facts';
import type { Outcome } from '../../core/report/outcome';
import { statusName } from '../../core/facts/item/present-state';
import { forecastSummary } from './forecast-summary';
import type { NameOf } from './naming';
import { slipSummary } from './slip-summary';

const MOST_ITEMS = 3;
/** The best three of each container, and the date that could be promised instead. */
const MOST_LEVERS = 3;

/** When a container ends, why, and what would help. */
export function outcomeFacts(
  { forecast, slip, levers }: Outcome,
  { facts, nameOf }: { readonly facts: Facts; readonly nameOf: NameOf },
): Pick<ContainerSummary, 'forecast' | 'slip' | 'levers'> {
  return {
    forecast: forecastSummary(forecast),
    slip: slip === null ? null : slipSummary(slip, { facts, nameOf }),
    levers: leverFacts(levers, facts, nameOf),
  };
}

/** What would help most, best first. */
export function leverFacts(levers: readonly Lever[], facts: Facts, nameOf: NameOf): readonly LeverFact[] {
  const told = levers.filter(({ act }, place) => place < MOST_LEVERS || act === 'move-target');
  return told.map((lever) => leverFact(lever, facts, nameOf));
}

function leverFact(lever: Lever, facts: Facts, nameOf: NameOf): LeverFact {
  switch (lever.act) {
    case 'move-target':
      return { act: lever.act, on: lever.on };
    case 'add-person': {
      const { act, statusId, itemIds, days } = lever;
      return { act, stage: statusName(statusId, facts), count: itemIds.length, daysEarlier: days };
    }
    case 'finish-blocker':
    case 'split':
      return { act: lever.act, ...named([lever.itemId], facts, nameOf), daysEarlier: lever.days };
    case 'drop-added':
    case 'move-stalled':
      return { act: lever.act, ...named(lever.itemIds, facts, nameOf), daysEarlier: lever.days };
  }
}

function named(ids: readonly string[], { byId }: Facts, nameOf: NameOf) {
  const items = ids.slice(0, MOST_ITEMS).flatMap((id) => {
    const key = byId.get(id)?.state.key;
    return key === undefined ? [] : [nameOf(key)];
  });
  return { items, count: ids.length };
}
