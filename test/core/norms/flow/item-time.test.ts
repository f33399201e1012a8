import fc from 'fast-check';
import { itemTimeUpTo } from '../../../../src/core/norms/flow/item-time';

describe('the share of item-time', () => {
  const pause = (from: number, to: number) => ({ itemId: 'a', from, to });

  it('is the idle time that so much of all time does not exceed', () => {
    // Ten pauses of one day and one of ten: 20 days, 17 of which are 85 %. Up to day 1: 11; the other 6 of the long one.
    const pauses = [...Array.from({ length: 10 }, () => pause(0, 1)), pause(0, 10)];
    expect(itemTimeUpTo(pauses, 0.85)).toBeCloseTo(7, 6);
    expect(itemTimeUpTo(pauses, 0.5)).toBeCloseTo(10 / 11, 6);
  });

  it('counts of a pause only what was watched', () => {
    // Watched from its twentieth day on, for ten days.
    expect(itemTimeUpTo([pause(20, 30)], 0.5)).toBeCloseTo(25, 6);
    expect(itemTimeUpTo([], 0.85)).toBe(0);
  });

  it('leaves the wanted share of the time within it', () => {
    const some = fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 50 })), { minLength: 1 });
    fc.assert(
      fc.property(some, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (list, share) => {
        const pauses = list.map(([from, length]) => pause(from, from + length));
        const line = itemTimeUpTo(pauses, share);
        const within = pauses.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, line) - from), 0);
        const all = pauses.reduce((sum, { from, to }) => sum + to - from, 0);
        expect(within / all).toBeCloseTo(share, 6);
      }),
    );
  });
});
