import { explanationOf } from '../../src/words/thresholds';
import { defaultSettings } from '../../src/core/signals/settings';

/** What stands in no language: the product, the trackers, and formats. */
export const NAMES: readonly string[] = [
  'Bellwether',
  'Jira',
  'CSV',
  'JQL',
  'UTC',
  ...Intl.supportedValuesOf('timeZone').map((zone) => zone.replaceAll('_', ' ')),
  // What a threshold does is translated beside the catalogue, which a test of its own holds.
  ...Object.entries(defaultSettings).flatMap(([section, thresholds]) =>
    Object.keys(thresholds).map((threshold) => explanationOf(section, threshold)),
  ),
];
