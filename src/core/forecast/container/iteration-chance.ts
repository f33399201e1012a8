import type { BaseSettings } from '../../settings/settings';

/** A past iteration. Both amounts are in one unit: points where the team estimates, else items. */
export interface PastIteration {
  /** What was committed: content at the start, with what was added since and without what was removed. */
  readonly committed: number;
  /** What was finished in it. */
  readonly delivered: number;
}

/** The judged iteration, at its start or while it runs. */
export interface RunningIteration {
  /** What is committed and not finished yet, in the unit of the past ones. */
  readonly left: number;
  /** Share (0..1) of its time that has passed. */
  readonly elapsedShare: number;
}

/** The terms of the chance; each can be explained alone, in log odds compared with a usual iteration. */
export interface ShortfallTerms {
  /** Log odds of how often the team's own past iterations fell short; recent ones count more. */
  readonly habit: number;
  /** Logarithm of the ratio of the remaining work to what the team usually delivers in a whole iteration. */
  readonly load: number;
  /** Share of the time that has passed. */
  readonly elapsed: number;
}

export type ShortfallCoefficients = Readonly<Record<keyof ShortfallTerms | 'intercept', number>>;

type ChanceSettings = BaseSettings['iterationChance'];

/**
 * Chance (0..1) that an iteration delivers less than is committed in it: a logistic model of three terms, whose
 * coefficients were learnt from public iterations, applied to the team's own past. `past` is the team's own, oldest
 * first. Null when the team has no past to compare with: at least one iteration that committed something is needed.
 */
export function chanceToFallShort(
  past: readonly PastIteration[],
  now: RunningIteration,
  settings: ChanceSettings,
): number | null {
  const terms = shortfallTerms(past, now, settings);
  return terms === null ? null : chanceOf(terms, settings);
}

/** The chance that these terms and coefficients give. */
export function chanceOf(terms: ShortfallTerms, coefficients: ShortfallCoefficients): number {
  const { intercept, habit, load, elapsed } = coefficients;
  const logOdds = intercept + habit * terms.habit + load * terms.load + elapsed * terms.elapsed;
  return 1 / (1 + Math.exp(-logOdds));
}

/** The terms of the model; null without a past that committed something. */
export function shortfallTerms(
  past: readonly PastIteration[],
  { left, elapsedShare }: RunningIteration,
  settings: ChanceSettings,
): ShortfallTerms | null {
  if (!past.some(({ committed }) => committed > 0)) return null;
  const share = shortfallShare(past, settings);
  const usual = median(past.slice(-settings.recentIterations).map(({ delivered }) => delivered));
  const load = Math.log((left + 1) / (usual + 1));
  const most = Math.log(settings.maxLoad);
  return {
    habit: Math.log(share / (1 - share)),
    load: Math.max(-most, Math.min(most, load)),
    elapsed: elapsedShare,
  };
}

/**
 * The share that fell short, recent ones weighted more, shrunk towards the share of public teams where the past is
 * short.
 */
function shortfallShare(past: readonly PastIteration[], settings: ChanceSettings): number {
  let weight = 1;
  let short = settings.habitDoubt * settings.usualShortfall;
  let all = settings.habitDoubt;
  for (const { committed, delivered } of [...past].reverse()) {
    // An iteration that committed nothing could not fall short of it.
    if (!(committed > 0)) continue;
    if (delivered < committed) short += weight;
    all += weight;
    weight *= settings.habitMemory;
  }
  return short / all;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
