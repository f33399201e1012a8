import type { Settings } from '../settings/settings';

/** What forecasts read of the settings. */
export type ForecastSettings = Pick<Settings, 'forecast' | 'calibration' | 'holds' | 'scope' | 'flow' | 'scopeCreep'>;
