import { drawDays } from '../../../src/core/forecast/day-blocks';
import { seededRandom, type Random } from '../../../src/core/forecast/random';

/** Begins each block where it is told to. */
function begins(...places: readonly number[]): Random {
  const left = [...places];
  return { share: () => 0, normal: () => 0, below: () => left.shift() ?? 0 };
}

describe('days drawn in blocks', () => {
  it('follow each other within a block; the last block is cut off', () => {
    const days = new Int32Array(8);
    drawDays(days, { windowDays: 60, blockDays: 5 }, begins(7, 30));
    expect([...days]).toEqual([7, 8, 9, 10, 11, 30, 31, 32]);
  });

  it('go on with the oldest day after the newest', () => {
    const days = new Int32Array(5);
    drawDays(days, { windowDays: 60, blockDays: 5 }, begins(57));
    expect([...days]).toEqual([57, 58, 59, 0, 1]);
  });

  it('repeat a window that is shorter than a block', () => {
    const days = new Int32Array(5);
    drawDays(days, { windowDays: 2, blockDays: 5 }, begins(1));
    expect([...days]).toEqual([1, 0, 1, 0, 1]);
  });

  it('are each drawn about equally often', () => {
    const drawn = new Array<number>(12).fill(0);
    const days = new Int32Array(60_000);
    drawDays(days, { windowDays: 12, blockDays: 5 }, seededRandom(4));
    for (const day of days) drawn[day]! += 1;
    for (const count of drawn) expect(Math.abs(count - 5_000)).toBeLessThan(600);
  });
});
