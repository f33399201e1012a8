import type { Settings } from '../settings';

/** What forecasts read of the settings. */
export type ForecastSettings = Pick<Settings, 'forecast' | 'calibration' | 'scope' | 'flow' | 'scopeCreep'>;
