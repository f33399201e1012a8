import { budgetThresholds } from './budget';
import { forecastThresholds } from './forecast';
import { historyThresholds } from './history';
import { slipThresholds } from './slip';
import { type AllValues, defaultsOf, type Sections } from './threshold';

/** The thresholds outside of signals: of facts, norms, forecasts and the report. */
export const baseThresholds = {
  ...historyThresholds,
  ...budgetThresholds,
  ...forecastThresholds,
  ...slipThresholds,
} satisfies Sections;

/** Their values in force. */
export type BaseSettings = AllValues<typeof baseThresholds>;

export const baseDefaults: BaseSettings = defaultsOf(baseThresholds);
