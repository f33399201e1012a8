import type { BaseSettings } from '../settings/settings';

/** What forecasts read of the settings. */
export type ForecastSettings = Pick<BaseSettings, 'forecast' | 'calibration' | 'holds' | 'scope' | 'flow'> & {
  /** How past scopes are compared: as where growth is judged. */
  readonly scopeCreep: { readonly mostComparables: number; readonly estimatedShare: number };
};
