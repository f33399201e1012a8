import type { Settings } from '../../../src/core/signals/settings';
import { diceOf } from '../dice';
import { aPlan, TRUE_CAUSES, troubleFor } from './causes';
import { judgedLife } from './judged-life';
import { JUDGED_AT } from './known-causes';
import { COMMITTED_ON, projectLife } from './project-life';

/** Whether the product names the same reason for the same project with every random seed. */
export interface StableCauses {
  readonly projects: number;
  readonly seeds: number;
  /** Projects with the same largest part under at least 95 % of the seeds. */
  readonly stable: number;
  /** The share (0..1) of the seeds that agree: the mean over all projects, and the minimum. */
  readonly meanShare: number;
  readonly minShare: number;
}

const STABLE_SHARE = 0.95;

/**
 * Judges each simulated project several times, its whole life a week later each time: the date seeds all random
 * numbers.
 */
export function stableCauses(projects: number, seeds: number, settings: Settings): StableCauses {
  const shares = Array.from({ length: projects }, (_, index) => sameShare(index + 1, seeds, settings));
  return {
    projects,
    seeds,
    stable: shares.filter((share) => share >= STABLE_SHARE).length,
    meanShare: shares.reduce((sum, share) => sum + share, 0) / projects,
    minShare: Math.min(...shares),
  };
}

function sameShare(seed: number, seeds: number, settings: Settings): number {
  const dice = diceOf(seed);
  const plan = aPlan(dice);
  const life = projectLife(seed, plan, troubleFor(TRUE_CAUSES[seed % TRUE_CAUSES.length] ?? 'scope', plan, dice));
  const day = COMMITTED_ON + Math.round(plan.plannedDays * JUDGED_AT);
  const found = new Map<string, number>();
  for (let weeksLater = 0; weeksLater < seeds; weeksLater += 1) {
    const { explained } = judgedLife(life, { plan, day, settings, weeksLater });
    const named = explained?.slip.causes.find(({ days }) => days > 0)?.cause ?? 'unknown';
    found.set(named, (found.get(named) ?? 0) + 1);
  }
  return Math.max(...found.values()) / seeds;
}
