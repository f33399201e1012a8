import {
  chanceOf,
  shortfallTerms,
  type PastIteration,
  type ShortfallCoefficients,
  type ShortfallTerms,
} from '../../../../src/core/forecast/container/iteration-chance';
import { ridgeLogistic, towardsNone } from '../../../../src/core/math/ridge-logistic';
import { defaultSettings } from '../../../../src/core/signals/settings';
import type { ScoredForecast } from '../scores';
import type { IterationFile } from './iteration-file';

/** One iteration, the inputs of the model, and the outcome. */
export interface IterationCase {
  readonly elapsedPercent: number;
  /** The share (0..1) of its file that came before it. */
  readonly position: number;
  readonly terms: ShortfallTerms;
  readonly fellShort: boolean;
}

export interface IterationCases {
  readonly cases: readonly IterationCase[];
  /**
   * By elapsed percent: iterations with nothing committed, which cannot fall short, and the first ones of their boards.
   */
  readonly empty: ReadonlyMap<number, number>;
  readonly untold: ReadonlyMap<number, number>;
}

/** The cases of some files. The past of an iteration is that of its board in the same file, ordered by id. */
export function iterationCases(files: readonly IterationFile[]): IterationCases {
  const cases: IterationCase[] = [];
  const empty = new Map<number, number>();
  const untold = new Map<number, number>();
  for (const { elapsedPercent, iterations } of files) {
    const pasts = new Map<string, PastIteration[]>();
    iterations.forEach(({ board, committed, left, delivered }, index) => {
      const past = pasts.get(board) ?? [];
      pasts.set(board, past);
      const running = { left, elapsedShare: elapsedPercent / 100 };
      const terms = shortfallTerms(past, running, defaultSettings.iterationChance);
      past.push({ committed, delivered: Math.max(0, delivered) });
      if (!(committed > 0)) empty.set(elapsedPercent, (empty.get(elapsedPercent) ?? 0) + 1);
      else if (terms === null) untold.set(elapsedPercent, (untold.get(elapsedPercent) ?? 0) + 1);
      else {
        cases.push({ elapsedPercent, position: index / iterations.length, terms, fellShort: delivered < committed });
      }
    });
  }
  return { cases, empty, untold };
}

const STEPS = [0.5, 0.6, 0.7, 0.8, 0.9];

/**
 * The later half of the cases, each forecast with coefficients that were learnt from earlier ones: the first tenth from
 * the earlier half, the next tenth from six tenths, and so on.
 */
export function foretoldForward(cases: readonly IterationCase[]): readonly (IterationCase & ScoredForecast)[] {
  return STEPS.flatMap((from, step) => {
    const coefficients = learnt(cases.filter(({ position }) => position < from));
    return cases
      .filter(({ position }) => position >= from && position < (STEPS[step + 1] ?? Infinity))
      .map((one) => ({ ...one, chance: chanceOf(one.terms, coefficients), happened: one.fellShort }));
  });
}

/** Strength of the prior for each coefficient, in cases: four cases of one iteration count for hardly more than one. */
const DOUBT = 4;

/** The coefficients that follow from the cases. */
export function learnt(cases: readonly IterationCase[]): ShortfallCoefficients {
  const columns = Int32Array.from(cases.flatMap(() => [0, 1, 2, 3]));
  const values = Float64Array.from(cases.flatMap(({ terms }) => [1, terms.habit, terms.load, terms.elapsed]));
  const outcomes = Uint8Array.from(cases, ({ fellShort }) => Number(fellShort));
  const weights = new Float64Array(cases.length).fill(1);
  const [intercept = 0, habit = 0, load = 0, elapsed = 0] = ridgeLogistic(
    { width: 4, columns, values, outcomes, weights },
    towardsNone([1e-3, DOUBT, DOUBT, DOUBT]),
  );
  return { intercept, habit, load, elapsed };
}
