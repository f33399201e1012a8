import {
  byConfidence,
  CONFIDENCES,
  type ByConfidence,
  type Confidence,
} from '../../../../src/core/forecast/simulation/confidence';
import type { CalibrationBin } from '../scores';
import type { ThroughputRow } from './throughput-row';

/** All forecasts of some rows together. */
export interface ThroughputPool {
  readonly n: number;
  readonly raw: ByConfidence<number>;
  readonly calibrated: ByConfidence<number>;
  /** Share of the corrected forecasts at 85 % that came true, among those above 0. */
  readonly keptOfOthers: number;
}

export function pooled(rows: readonly ThroughputRow[]): ThroughputPool {
  const n = total(rows, ({ n: forecasts }) => forecasts);
  const kept = (which: 'raw' | 'calibrated') =>
    byConfidence((confidence) => total(rows, (row) => row.n * row[which][confidence]) / n);
  const others = ({ n: forecasts, at85 }: ThroughputRow) => forecasts * (1 - at85.empty);
  const keptOfOthers = total(rows, (row) => others(row) * (row.at85.keptOfOthers ?? 0)) / total(rows, others);
  return { n, raw: kept('raw'), calibrated: kept('calibrated'), keptOfOthers };
}

/** With fewer forecasts, a share is not exact to five points. */
const ENOUGH = 40;
const WITHIN = { from: 0.8, to: 0.9 };
const MAX_ABOVE_PLAIN = 1.03;

/** The results at 85 %: of the rows with enough forecasts, and of all forecasts together. */
export interface ThroughputTally {
  readonly rows: number;
  /** Rows in which 80 to 90 % of the forecasts at 85 % came true. */
  readonly within: number;
  /** Rows whose loss is at most 3 % above that of the plain bootstrap. */
  readonly noDearer: number;
  /** Loss of all forecasts together, divided by that of the plain bootstrap. */
  readonly lossOverPlain: number;
  readonly rawLossOverPlain: number;
}

export function tallied(rows: readonly ThroughputRow[]): ThroughputTally {
  const enough = rows.filter(({ n }) => n >= ENOUGH);
  const lossOf = (which: keyof ThroughputRow['pinball']) => total(rows, ({ n, pinball }) => n * pinball[which]);
  return {
    rows: enough.length,
    within: enough.filter(({ calibrated }) => calibrated[85] >= WITHIN.from && calibrated[85] <= WITHIN.to).length,
    noDearer: enough.filter(({ pinball }) => pinball.calibrated <= MAX_ABOVE_PLAIN * pinball.iid).length,
    lossOverPlain: lossOf('calibrated') / lossOf('iid'),
    rawLossOverPlain: lossOf('raw') / lossOf('iid'),
  };
}

/** Forecast against outcome, for a reliability diagram. */
export function reliability(pool: ThroughputPool, which: 'raw' | 'calibrated'): readonly CalibrationBin[] {
  return CONFIDENCES.map((confidence: Confidence) => ({
    from: confidence / 100,
    to: confidence / 100,
    n: pool.n,
    foretold: confidence / 100,
    observed: pool[which][confidence],
  }));
}

function total(rows: readonly ThroughputRow[], valueOf: (row: ThroughputRow) => number): number {
  return rows.reduce((sum, row) => sum + valueOf(row), 0);
}
