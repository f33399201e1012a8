import { seededRandom, seedOf } from '../../../src/core/math/random';

describe('a seeded random', () => {
  it('throws the same numbers for the same seed, others for another', () => {
    const [one, same, other] = [seededRandom(7), seededRandom(7), seededRandom(8)].map((random) =>
      Array.from({ length: 5 }, () => random.below(1_000_000)),
    );
    expect(one).toEqual(same);
    expect(one).not.toEqual(other);
  });

  it('draws every whole number below the count about equally often', () => {
    const random = seededRandom(1);
    const drawn = [0, 0, 0, 0];
    for (let draw = 0; draw < 40_000; draw += 1) drawn[random.below(4)]! += 1;
    // Four deviations of a binomial count are 350.
    for (const count of drawn) expect(Math.abs(count - 10_000)).toBeLessThan(350);
  });

  it('fills a list with sixteen bits about equally often each, in both places that a throw fills', () => {
    const numbers = new Uint16Array(40_001);
    seededRandom(3).fill(numbers);
    for (const first of [0, 1]) {
      const drawn = new Float64Array(16);
      for (let index = first; index < 40_000; index += 2) drawn[numbers[index]! >>> 12]! += 1;
      // 20,000 in sixteen parts; four deviations of a binomial count are 137.
      for (const count of drawn) expect(Math.abs(count - 1_250)).toBeLessThan(137);
    }
    expect(numbers[40_000]).not.toBe(0);
  });

  it('fills neighbours that know nothing of each other', () => {
    const numbers = new Uint16Array(40_000);
    seededRandom(4).fill(numbers);
    let product = 0;
    for (let index = 0; index < numbers.length; index += 2) {
      product += (numbers[index]! / 65_536 - 0.5) * (numbers[index + 1]! / 65_536 - 0.5);
    }
    // Of 20,000 products of independent evenly drawn shares: four deviations of the mean are 0.0024.
    expect(Math.abs(product / 20_000)).toBeLessThan(0.0024);
  });

  it('draws shares from 0 up to, and without, 1', () => {
    const random = seededRandom(2);
    const shares = Array.from({ length: 10_000 }, () => random.share());
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...shares)).toBeLessThan(1);
  });
});

describe('a seed', () => {
  it('follows from all parts, and from where one ends', () => {
    expect(seedOf(['2024-03-04', 'project', 'AB'])).toBe(seedOf(['2024-03-04', 'project', 'AB']));
    expect(seedOf(['2024-03-04', 'project', 'AB'])).not.toBe(seedOf(['2024-03-05', 'project', 'AB']));
    expect(seedOf(['a', 'bc'])).not.toBe(seedOf(['ab', 'c']));
    expect(seedOf(['ab'])).not.toBe(seedOf(['ab', '']));
  });

  it('of nothing is the offset of the hash', () => {
    expect(seedOf([])).toBe(0x811c9dc5 | 0);
  });
});
