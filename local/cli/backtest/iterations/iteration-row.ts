import { areaUnderCurve, brierScore, type ScoredForecast } from '../scores';
import type { IterationCase, IterationCases } from './foretold-iterations';

/** How well the model forecast which iterations fall short, at one share of their time. */
export interface IterationRow {
  readonly elapsedPercent: number;
  readonly n: number;
  /** Share that fell short. */
  readonly base: number;
  readonly auc: number | null;
  readonly brier: number | null;
  /** Brier score of a forecast that always states the base rate of these very cases. */
  readonly brierBase: number;
  /** The published area under the curve at this share of time, where there is one. */
  readonly aucPublished: number | null;
  /** For a forecast from the load alone: the open work compared with what the team usually delivers. */
  readonly aucLoadAlone: number | null;
  /** In all of the files, not in `n`: nothing was committed; no earlier iteration of the board. */
  readonly empty: number;
  readonly untold: number;
}

/** Published for these iterations of Apache, JBoss and Spring. */
const PUBLISHED: ReadonlyMap<number, number> = new Map([
  [0, 0.725],
  [30, 0.749],
  [50, 0.774],
  [80, 0.781],
]);

/** One row for each share of time, the earliest first. */
export function iterationRows(
  forecasts: readonly (IterationCase & ScoredForecast)[],
  { empty, untold }: Pick<IterationCases, 'empty' | 'untold'>,
): readonly IterationRow[] {
  const percents = [...new Set(forecasts.map(({ elapsedPercent }) => elapsedPercent))].sort(
    (one, other) => one - other,
  );
  return percents.map((elapsedPercent) => {
    const cases = forecasts.filter((one) => one.elapsedPercent === elapsedPercent);
    const base = cases.filter(({ happened }) => happened).length / cases.length;
    return {
      elapsedPercent,
      n: cases.length,
      base: rounded(base),
      auc: roundedOrNull(areaUnderCurve(cases.map(({ chance, happened }) => ({ score: chance, happened })))),
      brier: roundedOrNull(brierScore(cases)),
      brierBase: rounded(base * (1 - base)),
      aucPublished: PUBLISHED.get(elapsedPercent) ?? null,
      aucLoadAlone: roundedOrNull(
        areaUnderCurve(cases.map(({ terms, happened }) => ({ score: terms.load, happened }))),
      ),
      empty: empty.get(elapsedPercent) ?? 0,
      untold: untold.get(elapsedPercent) ?? 0,
    };
  });
}

const rounded = (value: number) => Math.round(value * 1e4) / 1e4;

const roundedOrNull = (value: number | null) => (value === null ? null : rounded(value));
