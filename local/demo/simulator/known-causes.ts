import { medianSorted } from 'simple-statistics';
import { heldEnds } from '../../../src/core/forecast/simulation/holds';
import type { SimulatedContainer } from '../../../src/core/forecast/container/simulated-container';
import { simulateEnds } from '../../../src/core/forecast/simulation/simulate-ends';
import type { Settings } from '../../../src/core/signals/settings';
import { diceOf } from '../dice';
import { aPlan, TRUE_CAUSES, troubleFor, type TrueCause } from './causes';
import { judgedLife } from './judged-life';
import { COMMITTED_ON, projectLife } from './project-life';
import { NEVER } from '../../../src/core/forecast/simulation/trial-set';

/** How often the product finds the known truth about simulated projects. */
export interface KnownCauses {
  readonly runs: number;
  /** By true main cause: the number of runs for each cause that the product named for the largest part of the slip. */
  readonly found: Readonly<Record<TrueCause, Readonly<Record<string, number>>>>;
  /** Share (0..1) of the runs in which it was the true cause. */
  readonly mainFoundShare: number;
  /** Reported price of an added item, divided by its true cost: the median over the runs with added scope. */
  readonly priceRatio: number;
  /** Mean error of the whole forecast in runs with waiting work, in working days (CRPS): with links, and without. */
  readonly crps: { readonly withLinks: number; readonly withoutLinks: number };
}

/** The share of the planned days after which it is judged. */
export const JUDGED_AT = 0.7;

/**
 * Simulates projects that derail for known reasons, and compares the reasons that the product finds. The true cost of a
 * cause is the difference to the same project without it. `first` is the seed of the first run.
 */
export function knownCauses(runs: number, settings: Settings, first = 1): KnownCauses {
  const found: Record<TrueCause, Record<string, number>> = {
    scope: {},
    pace: {},
    stalled: {},
    waiting: {},
    'late-start': {},
  };
  const ratios: number[] = [];
  const errors = { withLinks: 0, withoutLinks: 0, runs: 0 };
  let right = 0;
  for (let seed = first; seed < first + runs; seed += 1) {
    const main = TRUE_CAUSES[seed % TRUE_CAUSES.length] ?? 'scope';
    const run = judgedRun(seed, main, settings);
    found[main][run.named] = (found[main][run.named] ?? 0) + 1;
    if (run.named === main) right += 1;
    if (run.priceRatio !== null) ratios.push(run.priceRatio);
    if (main !== 'waiting' || run.outlook === null) continue;
    const { outlook, daysLeft } = run;
    const alone = simulateEnds(outlook.team.trialSet, outlook.plan);
    errors.withLinks += crps(outlook.ends, daysLeft);
    errors.withoutLinks += crps(heldEnds(alone, outlook.stalled), daysLeft);
    errors.runs += 1;
  }
  const mean = (sum: number): number => sum / errors.runs;
  return {
    runs,
    found,
    mainFoundShare: right / runs,
    priceRatio: medianSorted(ratios.sort((one, other) => one - other)),
    crps: { withLinks: mean(errors.withLinks), withoutLinks: mean(errors.withoutLinks) },
  };
}

interface JudgedRun {
  /** The largest part of the slip. */
  readonly named: string;
  readonly priceRatio: number | null;
  readonly outlook: SimulatedContainer | null;
  /** From the judged day to the true end. */
  readonly daysLeft: number;
}

function judgedRun(seed: number, main: TrueCause, settings: Settings): JudgedRun {
  const dice = diceOf(seed);
  const plan = aPlan(dice);
  const trouble = troubleFor(main, plan, dice);
  const life = projectLife(seed, plan, trouble);
  const day = COMMITTED_ON + Math.round(plan.plannedDays * JUDGED_AT);
  const { explained, outlook } = judgedLife(life, { plan, day, settings });
  const part = explained?.slip.causes.find(({ days }) => days > 0);
  return {
    named: part?.cause ?? 'unknown',
    priceRatio: main === 'scope' ? priceRatioOf() : null,
    outlook,
    daysLeft: life.endedOn - day,
  };

  /**
   * Reported and true price of an added item. Its true price is its share of the cost of all of them, since days are
   * whole.
   */
  function priceRatioOf(): number | null {
    const added = Math.floor((day - COMMITTED_ON) * trouble.addedPerDay);
    const price = explained?.priceOfWork(1).p50 ?? null;
    const spared = life.endedOn - projectLife(seed, plan, { ...trouble, neverAdded: added }).endedOn;
    return price === null || spared <= 0 ? null : (price * added) / spared;
  }
}

/**
 * Continuous ranked probability score of a forecast (equally likely days) for the real day: the mean distance to it,
 * minus half the mean distance between two of the days (Gneiting and Raftery 2007). Days: smaller is better.
 */
export function crps(ends: Int32Array, actual: number): number {
  const days = Float64Array.from(ends, (end) => (end === NEVER ? LONG : end)).sort();
  const count = days.length;
  let distance = 0;
  let between = 0;
  days.forEach((day, index) => {
    distance += Math.abs(day - actual);
    between += day * (2 * index - count + 1);
  });
  return distance / count - between / count ** 2;
}

/** Stands for an end that is not reached. */
const LONG = 500;
