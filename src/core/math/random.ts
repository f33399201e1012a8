import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

const STATES = 2 ** 32;

/**
 * A source of random numbers, passed as an argument. The same seed always gives the same numbers. Each read advances
 * it.
 */
export interface Random {
  /** 0 ≤ share < 1, in steps of 2⁻³². */
  share(): number;
  /** A whole number with 0 ≤ number < `count`; `count` ≥ 1. */
  below(count: number): number;
  /** Fills with uniform whole numbers from 0 to 65,535. Each generated number gives two: there are millions of them. */
  fill(numbers: Uint16Array): void;
}

/** A generator seeded with a whole number (xoroshiro128+ of Blackman and Vigna, as in pure-rand). */
export function seededRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const share = (): number => (generator.next() >>> 0) / STATES;
  return {
    share,
    // Counts are far below 2³², so no number is noticeably likelier than another.
    below: (count) => Math.floor(share() * count),
    fill(numbers) {
      for (let index = 0; index < numbers.length; index += 2) {
        const bits = generator.next();
        numbers[index] = bits >>> 16;
        // For an odd length, writing beyond the end has no effect.
        numbers[index + 1] = bits & 0xffff;
      }
    },
  };
}

/**
 * A seed from the subject of a simulation: the same snapshot and container give the same numbers, another day or
 * container gives others (32-bit FNV-1a over the parts, each ended by a separator).
 */
export function seedOf(parts: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const part of parts) {
    for (let index = 0; index <= part.length; index += 1) {
      hash ^= index === part.length ? 0xffff : part.charCodeAt(index);
      hash = Math.imul(hash, 0x01000193);
    }
  }
  return hash | 0;
}

/** Shuffles values in place; every order is equally likely (Fisher and Yates). */
export function shuffled(values: Float64Array, random: Random): Float64Array {
  for (let index = values.length - 1; index > 0; index -= 1) {
    const other = random.below(index + 1);
    const value = values[index] ?? 0;
    values[index] = values[other] ?? 0;
    values[other] = value;
  }
  return values;
}
