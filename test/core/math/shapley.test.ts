import fc from 'fast-check';
import { shapleyValues } from '../../../src/core/math/shapley';

describe('shapleyValues', () => {
  it('gives two players their own worth and half of what they are worth only together', () => {
    const worths = [0, 10, 20, 40];
    expect(shapleyValues(2, (coalition) => worths[coalition]!)).toEqual([15, 25]);
  });

  it('gives the glove game its known answer: one left glove against two right ones', () => {
    // Players 0 and 1 hold a right glove each, player 2 the only left one; a pair is worth 1.
    const pair = (coalition: number) => Number((coalition & 4) !== 0 && (coalition & 3) !== 0);
    const [right, otherRight, left] = shapleyValues(3, pair);
    expect(right).toBeCloseTo(1 / 6, 12);
    expect(otherRight).toBeCloseTo(1 / 6, 12);
    expect(left).toBeCloseTo(2 / 3, 12);
  });

  it('gives nothing to a player who adds nothing', () => {
    expect(shapleyValues(2, (coalition) => (coalition & 1) * 8)).toEqual([8, 0]);
  });

  it('has nothing to give where nobody plays', () => {
    expect(shapleyValues(0, () => 5)).toEqual([]);
  });

  it('asks for every coalition once', () => {
    const asked: number[] = [];
    shapleyValues(3, (coalition) => asked.push(coalition));
    expect(asked).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('adds up to the worth of all less the worth of none, whatever the game', () => {
    const games = fc
      .integer({ min: 1, max: 7 })
      .chain((players) =>
        fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 2 ** players, maxLength: 2 ** players }),
      );
    fc.assert(
      fc.property(games, (worths) => {
        const values = shapleyValues(Math.log2(worths.length), (coalition) => worths[coalition]!);
        const sum = values.reduce((total, value) => total + value, 0);
        expect(sum).toBeCloseTo(worths.at(-1)! - worths[0]!, 9);
      }),
      { numRuns: 200 },
    );
  });

  it('refuses more players than it can try in every coalition', () => {
    expect(() => shapleyValues(8, () => 0)).toThrow('8 players: at most 7 can be told apart');
  });
});
