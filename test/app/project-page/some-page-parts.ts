import type { PageParts } from '../../../src/contract/project-page';

const FORECAST = { status: 'unknown', target: null, lacks: 'finished-items', have: 2, need: 8 } as const;

/** Parts of a page, each as small as it may be. */
export function somePageParts(): PageParts {
  return {
    overview: {
      forecast: FORECAST,
      slip: null,
      counts: { open: 3, inProgress: 1, finished: 2 },
      scope: null,
      stalled: { items: 0, inProgress: 1, statusName: null, isKnown: true },
      waiting: { items: 0, behind: null, behindHasOwner: false },
      burnUp: null,
      findings: [],
      severeInside: [],
      steps: [],
      week: { finished: 0, started: 0, added: 0, removed: 0, reopened: 0, target: null },
    },
    scope: { status: 'unknown', because: 'not-started' },
    flow: { stages: [], items: [], itemCount: 0, weeks: [], usualWeek: null, slip: null },
    dependencies: { waiting: 0, nodes: [], nodeCount: 0, links: [], rings: [], slip: null, longest: null },
    sprint: { status: 'choose', sprints: [] },
    ownership: { open: 3, active: 1, gone: 0, nobody: 2, nobodyInProgress: 0, groups: [], risks: [], riskCount: 0 },
    proof: { status: 'unknown', alarms: { status: 'none' }, foretold: [], have: 2, need: 20 },
  };
}
