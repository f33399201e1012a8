import type { Facts } from '../../facts/facts';
import type { ItemHistory } from '../../facts/item/item-history';
import { computed } from '../../facts/computed';
import { oncePer } from '../../math/once-per';
import { blockerEnds } from './blocker-ends';
import type { ForecastSettings } from '../forecast-settings';
import type { Wait } from '../simulation/holds';
import { NEVER, type TrialSet } from '../simulation/trial-set';

/**
 * Items that wait for unfinished others anywhere: they cannot be taken up until the day after the last of these is
 * finished, and then they still have to be done.
 */
export function waitingHolds(
  open: readonly ItemHistory[],
  { trials, days }: Pick<TrialSet, 'trials' | 'days'>,
  {
    facts,
    settings,
    weighedBy,
  }: { readonly facts: Facts; readonly settings: ForecastSettings; readonly weighedBy: 'count' | 'points' },
): readonly Wait[] {
  const waiting = open.filter(({ item }) => facts.dependencies.openBlockersOf(item.id).length > 0);
  if (waiting.length === 0) return [];
  const endOf = ends(facts)(settings);
  return waiting.flatMap(({ item, state }) => {
    const known = facts.dependencies
      .openBlockersOf(item.id)
      .flatMap(({ itemId }) => (itemId === null ? [] : (endOf.get(itemId) ?? [])));
    if (known.length === 0) return [];
    const until = new Int32Array(trials);
    for (const finishes of known) {
      for (let trial = 0; trial < trials; trial += 1) {
        const end = finishes[trial] ?? 0;
        const day = end >= days ? NEVER : end + 1;
        if (day > (until[trial] ?? 0)) until[trial] = day;
      }
    }
    return [{ itemId: item.id, until, amount: weighedBy === 'points' ? (state.estimate ?? 0) : 1 }];
  });
}

/** One run over all teams for all containers. */
const ends = computed('ends of blockers', (facts: Facts) =>
  oncePer((settings: ForecastSettings) => blockerEnds(facts, settings)),
);
