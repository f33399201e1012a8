import { probit } from 'simple-statistics';
import { oncePer, oncePerKey } from '../../math/once-per';
import { shuffled, type Random } from '../../math/random';

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

/** Draws for every block of so many futures: one table for all teams, because to draw is dear and to store them dearer. */
export interface DrawTable extends WorldPlan {
  /** Blocks in each future. */
  readonly blocks: number;
  /** Row by row, block by block: 0 to 65,535, evenly. `placeOf` turns a draw into a day of a window of any length. */
  readonly draws: Uint16Array;
}

/**
 * Simulated futures of one team: everything that is simulated for the team reads the same ones, so that two answers differ
 * by what was asked and not by chance. Each future has a row of draws and the team's pace in it.
 */
export interface Worlds extends DrawTable {
  /** By future: where its row of the table begins. */
  readonly rows: Int32Array;
  /** By future: how the team's pace there differs from its past, as a standard normal score. */
  readonly pace: Float64Array;
}

export function drawTable(plan: WorldPlan, random: Random): DrawTable {
  const blocks = Math.ceil(plan.days / plan.blockDays);
  const draws = new Uint16Array(plan.trials * blocks);
  random.fill(draws);
  return { ...plan, blocks, draws };
}

/**
 * The futures of a team: the rows of the table, one after the other from some row on. Of two teams each future has two rows, unless
 * both begin with the same one, as one in `trials` pairs does. In any other order than theirs, rows take longer to read.
 */
export function worldsFrom(table: DrawTable, random: Random): Worlds {
  const { trials, blocks } = table;
  const pace = shuffled(normalScores(trials), random);
  const first = random.below(trials);
  const rows = Int32Array.from({ length: trials }, (_, trial) => ((first + trial) % trials) * blocks);
  return { ...table, rows, pace };
}

/** Futures with draws of their own. */
export function drawWorlds(plan: WorldPlan, random: Random): Worlds {
  return worldsFrom(drawTable(plan, random), random);
}

/** By future: how many times as fast as in its past a team is that may differ from it by so much (deviation of the logarithm). */
export function paceFactors({ pace }: Pick<Worlds, 'pace'>, spread: number): Float64Array {
  return factorsOf(pace)(spread);
}

const factorsOf = oncePer((pace: Float64Array) =>
  oncePerKey(
    (spread: number) => spread,
    (spread) => pace.map((score) => Math.exp(spread * score)),
  ),
);

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
