import { areaUnderCurve, brierScore, calibration, calibrationError } from '../../../../local/cli/backtest/scores';

const ranked = (...cases: readonly (readonly [score: number, happened: boolean])[]) =>
  cases.map(([score, happened]) => ({ score, happened }));
const foretold = (...cases: readonly (readonly [chance: number, happened: boolean])[]) =>
  cases.map(([chance, happened]) => ({ chance, happened }));

describe('area under the curve', () => {
  it.each([
    ['every one that happened ranked first', ranked([3, true], [2, true], [1, false]), 1],
    ['every one ranked last', ranked([1, true], [2, false]), 0],
    ['one pair of four the wrong way round', ranked([1, false], [2, true], [3, false], [4, true]), 0.75],
    ['all ranked alike', ranked([1, true], [1, false], [1, true]), 0.5],
    ['a tie counts half', ranked([1, false], [2, true], [2, false]), 0.75],
  ])('%s', (_name, cases, area) => {
    expect(areaUnderCurve(cases)).toBeCloseTo(area, 12);
  });

  it('cannot tell where all ended alike', () => {
    expect(areaUnderCurve(ranked([1, true], [2, true]))).toBeNull();
    expect(areaUnderCurve([])).toBeNull();
  });
});

describe('Brier score', () => {
  it('is the mean squared distance', () => {
    expect(brierScore(foretold([0.8, true], [0.3, false]))).toBeCloseTo((0.04 + 0.09) / 2, 12);
    expect(brierScore(foretold([1, true], [0, false]))).toBe(0);
  });

  it('cannot tell of nothing', () => {
    expect(brierScore([])).toBeNull();
  });
});

describe('calibration', () => {
  it('holds each tenth of chance against what happened, and leaves empty ones out', () => {
    const cases = foretold([0.31, true], [0.39, false], [0.3, false], [0.95, true], [1, true]);
    expect(calibration(cases)).toEqual([
      { from: 0.3, to: 0.4, n: 3, foretold: expect.closeTo(1 / 3, 10), observed: 1 / 3 },
      { from: 0.9, to: 1, n: 2, foretold: 0.975, observed: 1 },
    ]);
  });
});

describe('the calibration error', () => {
  it('is the mean distance of what was foretold from what came, by the size of each tenth', () => {
    const at = (chance: number, happened: boolean) => ({ chance, happened });
    // A tenth of two at 0.25 of which one came, and one of two at 0.85 of which both came: (0.25 + 0.15) / 2.
    const cases = [at(0.25, true), at(0.25, false), at(0.85, true), at(0.85, true)];
    expect(calibrationError(cases)).toBeCloseTo(0.2, 10);
    expect(calibrationError([])).toBeNull();
  });
});
