import type { Sections } from './threshold';

/** Read by src/core/forecast/holds and src/core/forecast/slip. */
export const slipThresholds = {
  holds: {
    outstayedPercentile: {
      default: 95,
      unit: 'percentile',
      source: 'One stay in twenty is longer: at 85 % something has outstayed in most scopes on most days',
    },
    stayTail: {
      default: 1.2,
      unit: 'times',
      source:
        'Exponent of the Pareto tail of stays beyond the 85th percentile on three public trackers (866 stays, 1.15 to 1.29 where there are many): what has outstayed leaves within .8 of the time it has lasted already, in half of all cases (measured)',
    },
  },
} satisfies Sections;
