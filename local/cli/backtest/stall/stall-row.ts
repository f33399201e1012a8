import { intervalOf, resamplings, type Interval } from '../resampling';
import {
  areaUnderCurve,
  brierScore,
  calibration,
  calibrationError,
  type CalibrationBin,
  type ScoredForecast,
} from '../scores';
import { HORIZON_DAYS, type StallCase, type StallCases } from '../../../../src/core/report/stall-cases';

/**
 * How good the forecasts of `stalled` were on one file, compared with simple rules; shares are 0..1, null if unknown.
 */
export interface StallRow {
  readonly file: string;
  /** `frozen`: learnt once. `rolling`: learnt again every week, as in production. */
  readonly mode: 'frozen' | 'rolling';
  /** The learning data. */
  readonly train: string;
  readonly horizonDays: number;
  readonly n: number;
  /** Items in progress for which the model gave no answer, not in `n`. */
  readonly untold: number;
  /** Share still in the same status after `horizonDays`. */
  readonly base: number | null;
  readonly auc: {
    readonly stalled: number | null;
    readonly daysIdle: number | null;
    readonly daysInStatus: number | null;
    readonly idleOver5Days: number | null;
    readonly ageOverP85: number | null;
  };
  /** `base`: of a forecast that always states the base rate of these very cases, which nobody knows beforehand. */
  readonly brier: { readonly stalled: number | null; readonly base: number | null };
  /** Mean distance (0..1) between forecast and outcome, over tenths of the chance, weighted by their size. */
  readonly ece: number | null;
  /** By which share the Brier score is smaller than that of the base rate. */
  readonly skill: number | null;
  /** The range of 95 % of the resamplings. The items are resampled, since they are independent. */
  readonly intervals: Readonly<Record<'auc' | 'brier' | 'ece', Interval | null>>;
  readonly atCut: {
    readonly flaggedShare: number | null;
    readonly precision: number | null;
    readonly recall: number | null;
  };
  readonly calibration: readonly CalibrationBin[];
}

const IDLE_DAYS = 5;

/** Scores the cases of one file. */
export function stallRow(about: Pick<StallRow, 'file' | 'train' | 'mode'>, { cases, untold }: StallCases): StallRow {
  const predictions = forecastsIn(cases);
  const base = share(cases, ({ stayed }) => stayed);
  const flagged = cases.filter((one) => one.flagged);
  const stayed = cases.filter((one) => one.stayed);
  const auc = (score: (one: StallCase) => number) =>
    rounded(areaUnderCurve(cases.map((one) => ({ score: score(one), happened: one.stayed }))));
  const resampled = resamplings(cases, ({ itemId }) => itemId).map((sample) => ({ chances: forecastsIn(sample) }));
  const over = (score: (sample: (typeof resampled)[number]) => number | null) => intervalOf(resampled.map(score));
  return {
    ...about,
    horizonDays: HORIZON_DAYS,
    n: cases.length,
    untold,
    base: rounded(base),
    auc: {
      stalled: auc((one) => one.chanceToStay),
      daysIdle: auc((one) => one.idleDays),
      daysInStatus: auc((one) => one.daysInStatus),
      idleOver5Days: auc((one) => Number(one.idleDays > IDLE_DAYS)),
      ageOverP85: auc((one) => Number(one.overExpectedAge)),
    },
    brier: { stalled: rounded(brierScore(predictions)), base: rounded(base === null ? null : base * (1 - base)) },
    ece: rounded(calibrationError(predictions)),
    skill: rounded(skillOf(predictions, base)),
    intervals: {
      auc: over(({ chances }) => areaUnderCurve(chances.map(({ chance, happened }) => ({ score: chance, happened })))),
      brier: over(({ chances }) => brierScore(chances)),
      ece: over(({ chances }) => calibrationError(chances)),
    },
    atCut: {
      flaggedShare: rounded(share(cases, (one) => one.flagged)),
      precision: rounded(share(flagged, (one) => one.stayed)),
      recall: rounded(share(stayed, (one) => one.flagged)),
    },
    calibration: calibration(predictions).map((bin) => ({
      ...bin,
      foretold: rounded(bin.foretold) ?? 0,
      observed: rounded(bin.observed) ?? 0,
    })),
  };
}

function forecastsIn(cases: readonly StallCase[]): readonly ScoredForecast[] {
  return cases.map(({ chanceToStay, stayed }) => ({ chance: chanceToStay, happened: stayed }));
}

function skillOf(predictions: readonly ScoredForecast[], base: number | null): number | null {
  const brier = brierScore(predictions);
  return brier === null || base === null || base === 0 || base === 1 ? null : 1 - brier / (base * (1 - base));
}

function share(cases: readonly StallCase[], holds: (one: StallCase) => boolean): number | null {
  return cases.length === 0 ? null : cases.filter(holds).length / cases.length;
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e4) / 1e4;
}
