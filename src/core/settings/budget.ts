import type { Sections } from './threshold';

/** Read by src/core/report: how many findings a team is shown at a time. */
export const budgetThresholds = {
  budget: {
    maxShare: {
      default: 0.2,
      unit: 'share',
      source: 'Definition of the budget of alarms: at most a fifth of the open items of a project carry a finding',
    },
    fewItems: {
      default: 1,
      unit: 'items',
      source: 'A fifth of four items is nobody: a small team still hears of its worst',
    },
    maxPerFamily: {
      default: 1,
      unit: 'cases',
      source: 'Definition of the budget: one finding of a family about one iteration, epic, version or project',
    },
  },
} satisfies Sections;
