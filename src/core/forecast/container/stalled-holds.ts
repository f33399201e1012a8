import type { Facts } from '../../facts/facts';
import type { ItemHistory } from '../../facts/item/item-history';
import { computed } from '../../facts/computed';
import { oncePer, oncePerKey } from '../../math/once-per';
import { outstayedDays } from '../../norms/standing-still';
import type { Hold } from '../simulation/holds';
import { seededRandom, seedOf, shuffled } from '../../math/random';
import { NEVER, type TrialSet } from '../simulation/trial-set';

export interface StalledHoldSettings {
  readonly outstayedPercentile: number;
  readonly stayTail: number;
}

/**
 * How much longer items will stay that are in their status for unusually long. Such stays have a Pareto tail: one that
 * has lasted a days lasts d days more with probability (a / (a + d)) ^ `stayTail`; the longer it has lasted, the longer
 * it will last (Lindy's law). In one trial all of them last long or all short: a team that ignores one item ignores
 * the others too. Items that wait for others are left out: they are handled separately.
 */
export function stalledHolds(
  open: readonly ItemHistory[],
  trialSet: Pick<TrialSet, 'trials' | 'days'>,
  { facts, settings }: { readonly facts: Facts; readonly settings: StalledHoldSettings },
): readonly Hold[] {
  const outstayed = open.flatMap((history) => {
    const stayed = outstayedDays(history, facts, settings.outstayedPercentile);
    return stayed === null ? [] : [{ itemId: history.item.id, stayed }];
  });
  if (outstayed.length === 0) return [];
  const shares = stayShares(facts)(settings)(trialSet.trials);
  return outstayed.map(({ itemId, stayed }) => {
    const until = new Int32Array(trialSet.trials);
    for (let trial = 0; trial < until.length; trial += 1) {
      const days = stayed * (shares[trial] ?? 0);
      until[trial] = days > trialSet.days ? NEVER : Math.max(1, Math.ceil(days));
    }
    return { itemId, until };
  });
}

/**
 * By trial: how long a stay still lasts, as a share of the days that it has lasted. One value from the middle of each
 * of equal parts of the curve: with random draws, the few longest stays would move the promised day by weeks from seed
 * to seed.
 */
const stayShares = computed('shares of stays', (facts: Facts) =>
  oncePer(({ stayTail }: StalledHoldSettings) => {
    const { calendar, takenAt } = facts.snapshot;
    const seed = seedOf([calendar.dateOf(takenAt), 'stays']);
    return oncePerKey(
      (trials: number) => trials,
      (trials) =>
        shuffled(
          Float64Array.from({ length: trials }, (_, index) => (1 - (index + 0.5) / trials) ** (-1 / stayTail) - 1),
          seededRandom(seed),
        ),
    );
  }),
);
