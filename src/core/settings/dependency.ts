import type { Sections } from './threshold';

/** Read by the signals of work that waits for other work. */
export const dependencyThresholds = {
  /** Read by src/core/signals/bottleneck. */
  bottleneck: {
    leastItems: { default: 3, unit: 'items', source: 'What holds up one or two is a dependency like any other' },
    estimatedShare: { default: 0.8, unit: 'share', source: 'Points weigh work of which so much is estimated' },
  },
} satisfies Sections;
