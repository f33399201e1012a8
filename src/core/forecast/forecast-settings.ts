import type { BaseSettings } from '../settings/settings';

/** The settings that forecasts read. */
export type ForecastSettings = Pick<BaseSettings, 'forecast' | 'calibration' | 'holds' | 'scope' | 'flow'> & {
  /** How past scopes are compared: as in the signal scope-creep. */
  readonly scopeCreep: { readonly maxComparables: number; readonly estimatedShare: number };
};
