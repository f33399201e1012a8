import type { Facts } from '../history/facts';
import type { ItemHistory } from '../history/item-history';
import { oncePer } from '../history/once-per';
import { blockerEnds } from './blocker-ends';
import type { ForecastSettings } from './forecast-settings';
import type { Hold } from './holds';
import { NEVER } from './simulate-ends';
import type { Worlds } from './worlds';

/** Until when the items wait for unfinished others, wherever these lie: a day longer than the last of them takes. */
export function waitingHolds(
  open: readonly ItemHistory[],
  { trials, days }: Pick<Worlds, 'trials' | 'days'>,
  { facts, settings }: { readonly facts: Facts; readonly settings: ForecastSettings },
): readonly Hold[] {
  const waiting = open.filter(({ item }) => facts.dependencies.openBlockersOf(item.id).length > 0);
  if (waiting.length === 0) return [];
  const endOf = ends(facts)(settings);
  return waiting.flatMap((history) => {
    const known = facts.dependencies
      .openBlockersOf(history.item.id)
      .flatMap(({ itemId }) => (itemId === null ? [] : (endOf.get(itemId) ?? [])));
    if (known.length === 0) return [];
    const until = new Int32Array(trials);
    for (let trial = 0; trial < trials; trial += 1) {
      let last = 0;
      for (const finishes of known) last = Math.max(last, finishes[trial % finishes.length] ?? 0);
      until[trial] = last >= days ? NEVER : last + 1;
    }
    return [{ itemId: history.item.id, until }];
  });
}

/** One run over all teams for all containers. */
const ends = oncePer((facts: Facts) => oncePer((settings: ForecastSettings) => blockerEnds(facts, settings)));
