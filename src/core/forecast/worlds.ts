import { probit } from 'simple-statistics';
import { shuffled, type Random } from './random';

/** The day of a future in which the work is not finished by the last day that is simulated. */
export const NEVER = 0x7fffffff;

/** Sums of decimal estimates, and shares of decimal paces, carry the noise of binary fractions: so little is nothing. */
export const TIDY = 1e-9;

const DRAW_BITS = 16;

/** How many futures to draw, how far each reaches in working days, and how many days of the past stay together. */
export interface WorldPlan {
  readonly trials: number;
  readonly days: number;
  readonly blockDays: number;
}

/**
 * Simulated futures of one team, drawn once: everything that is simulated for the team reads the same ones, so that
 * two answers differ by what was asked and not by chance. Each future is a row of draws, one for each block of days,
 * that fit a window of any length, and the team's pace in it.
 */
export interface Worlds extends WorldPlan {
  /** Blocks in each future. */
  readonly blocks: number;
  /** Future by future, block by block: 0 to 65,535, evenly. `placeOf` turns a draw into a day of a window. */
  readonly draws: Uint16Array;
  /** By future: how the team's pace there differs from its past, as a standard normal score. */
  readonly pace: Float64Array;
}

export function drawWorlds(plan: WorldPlan, random: Random): Worlds {
  const { trials, days, blockDays } = plan;
  const blocks = Math.ceil(days / blockDays);
  const draws = new Uint16Array(trials * blocks);
  random.fill(draws);
  return { ...plan, blocks, draws, pace: shuffled(normalScores(trials), random) };
}

/**
 * The day of a window (0 = its oldest) with which a block begins. A block that reaches beyond the newest day goes on
 * with the oldest, so that every day is drawn equally often (circular block bootstrap, Politis and Romano 1992).
 */
export function placeOf(draw: number, windowDays: number): number {
  return (draw * windowDays) >>> DRAW_BITS;
}

/** The days of a window, going on with the oldest as far as a block can reach beyond the newest: nothing has to wrap around. */
export function goneOn(window: Float64Array, blockDays: number): Float64Array {
  return Float64Array.from({ length: window.length + blockDays }, (_, day) => window[day % window.length] ?? 0);
}

/** What each block of a window sums up to, by the day it begins with. */
export function blockSums(values: Float64Array, blockDays: number): Float64Array {
  return values.map((_, place) => {
    let sum = 0;
    for (let day = 0; day < blockDays; day += 1) sum += values[(place + day) % values.length] ?? 0;
    return sum;
  });
}

/** One score from the middle of each of `count` equal shares of the normal curve: no tail is missed by chance. */
function normalScores(count: number): Float64Array {
  const known = scores.get(count) ?? Float64Array.from({ length: count }, (_, index) => probit((index + 0.5) / count));
  scores.set(count, known);
  return known.slice();
}

/** By how many: all teams have as many as there are trials. */
const scores = new Map<number, Float64Array>();
