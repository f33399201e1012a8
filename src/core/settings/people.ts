import type { Sections } from './threshold';
import { weeksThresholds } from './weeks';

/** Read by the signals of who does the work, what is unclear about it, and who keeps changing their mind. */
export const peopleThresholds = {
  /** Read by src/core/signals/overloaded. */
  overloaded: {
    ...weeksThresholds,
    leastPerPerson: {
      default: 1.5,
      unit: 'items',
      source: 'One item in hand and every second a second one: no overload',
    },
  },

  /** Read by src/core/signals/returned. */
  returned: {
    ...weeksThresholds,
    leastReopened: { default: 3, unit: 'items', source: 'One or two slips happen to every team' },
    leastShare: { default: 0.1, unit: 'share', source: 'Below one item in ten nobody’s expectations are at stake' },
    finishedNeeded: { default: 8, unit: 'items', source: 'As for all shares of finished items' },
  },

  /** Read by src/core/signals/priority-churn. */
  priorityChurn: {
    ...weeksThresholds,
    leastItemsPerWeek: { default: 3, unit: 'items', source: 'One or two a week are everyday care of a backlog' },
    leastShare: {
      default: 0.05,
      unit: 'share',
      source: 'At one open item in twenty a week the order holds for months',
    },
  },
} satisfies Sections;
