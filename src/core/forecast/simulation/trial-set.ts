import { probit } from 'simple-statistics';
import { oncePer, oncePerKey } from '../../math/once-per';
import { shuffled, type Random } from '../../math/random';

/** The day for a trial in which the work is not finished by the last simulated day. */
export const NEVER = 0x7fffffff;

/** Smaller amounts count as 0: sums of decimal estimates and shares of paces have rounding errors. */
export const TIDY = 1e-9;

const DRAW_BITS = 16;

/** How many trials to draw, how far each reaches in working days, and how many days of the past stay together. */
export interface TrialPlan {
  readonly trials: number;
  readonly days: number;
  readonly blockDays: number;
}

/**
 * Random draws for every block of many trials: one table for all teams, because draws cost time and even more memory.
 */
export interface DrawTable extends TrialPlan {
  /** Blocks in each trial. */
  readonly blocks: number;
  /**
   * Row by row, block by block: uniform numbers from 0 to 65,535. `placeOf` turns one into a day of a window of any
   * length.
   */
  readonly draws: Uint16Array;
}

/**
 * The trials of one team: simulated courses of the days to come. All simulations of the team use the same ones, so that
 * two answers differ by the question and not by chance. Each trial has a row of draws and the team's pace in it.
 */
export interface TrialSet extends DrawTable {
  /** By trial: where its row of the table begins. */
  readonly rows: Int32Array;
  /** By trial: how the team's pace there differs from its past, as a standard normal score. */
  readonly pace: Float64Array;
}

export function drawTable(plan: TrialPlan, random: Random): DrawTable {
  const blocks = Math.ceil(plan.days / plan.blockDays);
  const draws = new Uint16Array(plan.trials * blocks);
  random.fill(draws);
  return { ...plan, blocks, draws };
}

/**
 * The trials of a team: consecutive rows of the table, from a random row on. Two teams have different rows in each
 * trial, unless both begin with the same row (one in `trials` pairs does). Consecutive rows are the fastest to read.
 */
export function trialSetFrom(table: DrawTable, random: Random): TrialSet {
  const { trials, blocks } = table;
  const pace = shuffled(normalScores(trials), random);
  const first = random.below(trials);
  const rows = Int32Array.from({ length: trials }, (_, trial) => ((first + trial) % trials) * blocks);
  return { ...table, rows, pace };
}

/** Trials with draws of their own. */
export function drawTrialSet(plan: TrialPlan, random: Random): TrialSet {
  return trialSetFrom(drawTable(plan, random), random);
}

/**
 * By trial: the factor of a team's pace compared with its past, for this spread (standard deviation of the logarithm).
 */
export function paceFactors({ pace }: Pick<TrialSet, 'pace'>, spread: number): Float64Array {
  return factorsOf(pace)(spread);
}

const factorsOf = oncePer((pace: Float64Array) =>
  oncePerKey(
    (spread: number) => spread,
    (spread) => pace.map((score) => Math.exp(spread * score)),
  ),
);

/**
 * The first day (0 = the oldest) of a block in a window. A block that reaches beyond the newest day continues with the
 * oldest, so that every day is drawn equally often (circular block bootstrap, Politis and Romano 1992).
 */
export function placeOf(draw: number, windowDays: number): number {
  return (draw * windowDays) >>> DRAW_BITS;
}

/**
 * The days of a window, extended by its oldest days so that a block can reach beyond the newest: no wrap-around is
 * needed.
 */
export function goneOn(window: Float64Array, blockDays: number): Float64Array {
  return Float64Array.from({ length: window.length + blockDays }, (_, day) => window[day % window.length] ?? 0);
}

/** The sum of each block of a window, by its first day. */
export function blockSums(values: Float64Array, blockDays: number): Float64Array {
  return values.map((_, place) => {
    let sum = 0;
    for (let day = 0; day < blockDays; day += 1) sum += values[(place + day) % values.length] ?? 0;
    return sum;
  });
}

/** One score from the middle of each of `count` equal parts of the normal distribution: no tail is missed by chance. */
function normalScores(count: number): Float64Array {
  const known = scores.get(count) ?? Float64Array.from({ length: count }, (_, index) => probit((index + 0.5) / count));
  scores.set(count, known);
  return known.slice();
}

/** By count: all teams have as many scores as there are trials. */
const scores = new Map<number, Float64Array>();
