import { seededRandom, seedOf } from '../../../src/core/forecast/random';

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

  it('draws sixteen bits as it draws below 65,536', () => {
    const [bits, below] = [seededRandom(3), seededRandom(3)];
    for (let draw = 0; draw < 1000; draw += 1) expect(bits.sixteenBits()).toBe(below.below(65_536));
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
