import fc from 'fast-check';
import { logistic, ridgeLogistic, towardsNone, type LogisticCases } from '../../../src/core/math/ridge-logistic';

/** Rows of column and value; all rows of one width. */
function cases(
  rows: readonly {
    readonly entries: readonly (readonly [column: number, value: number])[];
    readonly happened: boolean;
    readonly weight?: number;
  }[],
): LogisticCases {
  return {
    width: rows[0]?.entries.length ?? 0,
    columns: Int32Array.from(rows.flatMap(({ entries }) => entries.map(([column]) => column))),
    values: Float64Array.from(rows.flatMap(({ entries }) => entries.map(([, value]) => value))),
    outcomes: Uint8Array.from(rows, ({ happened }) => Number(happened)),
    weights: Float64Array.from(rows, ({ weight = 1 }) => weight),
  };
}

const constant = (happened: boolean, weight = 1) => ({ entries: [[0, 1]] as const, happened, weight });

describe('a ridge logistic regression', () => {
  it('finds the share itself where nothing is penalised', () => {
    const [intercept = NaN] = ridgeLogistic(
      cases([constant(true), constant(false), constant(false), constant(false)]),
      towardsNone([1e-9]),
    );
    expect(intercept).toBeCloseTo(Math.log(1 / 3), 6);
    expect(logistic(intercept)).toBeCloseTo(0.25, 6);
  });

  it('counts a row as often as its weight says', () => {
    const [intercept = NaN] = ridgeLogistic(cases([constant(true, 0.5), constant(false, 1.5)]), towardsNone([1e-9]));
    expect(logistic(intercept)).toBeCloseTo(0.25, 6);
  });

  it('shrinks a slope towards none, the more it is doubted', () => {
    const rows = [-1, 0, 1, 2].map((value) => ({
      entries: [
        [0, 1],
        [1, value],
      ] as const,
      happened: value > 0,
    }));
    const slope = (doubt: number) => ridgeLogistic(cases(rows), towardsNone([1e-3, doubt]))[1] ?? NaN;
    expect(slope(0.1)).toBeGreaterThan(slope(1));
    expect(slope(1)).toBeGreaterThan(slope(100));
    expect(slope(1e6)).toBeCloseTo(0, 4);
  });

  it('stays at its prior without a case, and leaves it with many', () => {
    const prior = { means: Float64Array.of(0.4), penalties: Float64Array.of(2) };
    expect([...ridgeLogistic(cases([]), prior)]).toEqual([0.4]);
    const [intercept = NaN] = ridgeLogistic(cases(Array.from({ length: 4 }, () => constant(false))), prior);
    // Where 4 · chance + 2 · (b − 0.4) = 0.
    expect(4 * logistic(intercept) + 2 * (intercept - 0.4)).toBeCloseTo(0, 10);
    expect(intercept).toBeLessThan(0.4);
  });

  it('leaves out a column of −1', () => {
    const rows = [
      {
        entries: [
          [0, 1],
          [-1, 1],
        ] as const,
        happened: true,
      },
      {
        entries: [
          [0, 1],
          [-1, 1],
        ] as const,
        happened: false,
      },
    ];
    expect([...ridgeLogistic(cases(rows), towardsNone([1, 1]))]).toEqual([0, 0]);
  });

  it('ends where the penalised likelihood is flat, whatever the rows', () => {
    const row = fc.record({ value: fc.integer({ min: -3, max: 3 }), happened: fc.boolean() });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 30 }),
        fc.double({ min: 0.1, max: 50, noNaN: true }),
        (rows, doubt) => {
          const penalties = [0.5, doubt];
          const [intercept = NaN, slope = NaN] = ridgeLogistic(
            cases(
              rows.map(({ value, happened }) => ({
                entries: [
                  [0, 1],
                  [1, value],
                ],
                happened,
              })),
            ),
            towardsNone(penalties),
          );
          const errors = rows.map(({ value, happened }) => logistic(intercept + slope * value) - Number(happened));
          const sum = errors.reduce((total, error) => total + error, 0.5 * intercept);
          const tilt = errors.reduce((total, error, index) => total + error * (rows[index]?.value ?? 0), doubt * slope);
          expect(sum).toBeCloseTo(0, 5);
          expect(tilt).toBeCloseTo(0, 5);
        },
      ),
      { numRuns: 100 },
    );
  });
});
