import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Seeded random numbers: the same seed always gives the same sequence. */
export interface Dice {
  /** 0 ≤ x < 1 */
  next(): number;
  chance(probability: number): boolean;
  /** An integer; both ends are included. */
  whole(from: number, to: number): number;
  pick<T>(choices: readonly [T, ...T[]] | readonly T[]): T;
  /** A factor around 1, log-normal: mostly .5 to 2, sometimes 3 or more. */
  spread(sigma?: number): number;
  /** The number of events of a kind that happens `mean` times on average. */
  count(mean: number): number;
}

export function diceOf(seed: number): Dice {
  const generator = xoroshiro128plus(seed);
  const next = () => uniformFloat64(generator);
  const whole = (from: number, to: number) => uniformInt(generator, from, to);
  return {
    next,
    chance: (probability) => next() < probability,
    whole,
    pick: (choices) => {
      const chosen = choices[whole(0, choices.length - 1)];
      if (chosen === undefined) throw new Error('nothing to pick from');
      return chosen;
    },
    // Box-Muller; 1 - next() keeps the logarithm finite.
    spread: (sigma = 0.5) => Math.exp(sigma * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())),
    count: (mean) => {
      // Knuth's multiplication method: fast enough for the small means here.
      const limit = Math.exp(-mean);
      let product = next();
      let events = 0;
      while (product > limit) {
        product *= next();
        events += 1;
      }
      return events;
    },
  };
}
