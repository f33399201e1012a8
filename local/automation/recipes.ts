import type { Rule, Step } from './rule';

/** The recipes of docs/automation.md as rules: each when a field changes, and on a schedule (or by Jira's own trigger). */
export interface Recipe {
  readonly name: string;
  readonly whenChanged: Rule;
  readonly scheduled: Rule;
}

const LAST = 'Bellwether last event';
const lastIs = (kind: string) => ({ first: `{{issue.${LAST}}}`, is: 'contains', second: kind }) as const;
const ask = (action: string): Step => ({ kind: 'ask', action, inputs: { workItemKey: '{{issue.key}}' } });
const send = (text: string): Step => ({ kind: 'send', text });
const comment = (text: string): Step => ({ kind: 'comment', text });

interface Sketch {
  readonly name: string;
  readonly field: string;
  readonly conditions?: Rule['conditions'];
  readonly steps: readonly Step[];
  readonly jql: string;
  readonly scheduledSteps?: readonly Step[];
}

function recipe({ name, field, conditions = [], steps, jql, scheduledSteps = steps }: Sketch): Recipe {
  return {
    name,
    whenChanged: { name: `${name} (field)`, trigger: { kind: 'field-changed', field }, conditions, steps },
    scheduled: {
      name: `${name} (scheduled)`,
      trigger: { kind: 'scheduled', jql },
      conditions: [],
      steps: scheduledSteps,
    },
  };
}

const today = (kind: string): string => `bellwetherLastEvent = "${kind}" AND bellwetherLastEventOn >= startOfDay()`;

export const RECIPES: readonly Recipe[] = [
  recipe({
    name: 'scope added',
    field: LAST,
    conditions: [lastIs('added')],
    steps: [send(`{{issue.key}}: {{issue.${LAST}}}`)],
    jql: today('added'),
    scheduledSteps: [send('{{issue.key}}: {{issue.properties.bellwether-events.text}}')],
  }),
  recipe({
    name: 'approval above ten percent',
    field: 'Bellwether scope change',
    conditions: [{ first: '{{issue.Bellwether scope change}}', is: 'greater-than', second: '10' }],
    steps: [{ kind: 'add-label', label: 'scope-approval-asked' }],
    jql: 'bellwetherScopeChangePercent > 10 AND (labels is EMPTY OR labels not in (scope-approval-asked))',
  }),
  recipe({
    name: 'blocker endangers a date',
    field: LAST,
    conditions: [lastIs('blocker-endangers')],
    steps: [ask('get-blockers'), comment('{{getBellwetherBlock.summary}}')],
    jql: today('blocker-endangers'),
  }),
  recipe({
    name: 'comment on a stalled item',
    field: 'Bellwether stalled',
    conditions: [{ first: '{{issue.Bellwether stalled}}', is: 'equals', second: 'yes' }],
    steps: [ask('get-item-health'), comment('{{getBellwetherItem.summary}} {{getBellwetherItem.nextStep}}')],
    jql: 'bellwetherStalled = "yes" AND updated <= -5d',
  }),
  {
    name: 'sprint that holds too much',
    whenChanged: {
      name: 'sprint that holds too much (field)',
      trigger: { kind: 'field-changed', field: LAST },
      conditions: [lastIs('over-committed')],
      steps: [send(`{{issue.key}}: {{issue.${LAST}}}`)],
    },
    scheduled: {
      name: 'sprint that holds too much (started)',
      trigger: { kind: 'sprint-started' },
      conditions: [],
      steps: [
        { kind: 'ask', action: 'get-sprint-change', inputs: { sprintId: '{{sprint.id}}' } },
        send('{{getBellwetherSprint.summary}}'),
      ],
    },
  },
  recipe({
    name: 'weekly digest',
    field: LAST,
    steps: [send(`{{issue.key}}: {{issue.${LAST}}}`)],
    jql: 'type = Epic AND bellwetherHealth is not EMPTY',
    scheduledSteps: [
      { kind: 'ask', action: 'get-status-report', inputs: { projectKey: '{{issue.project.key}}' } },
      send('{{getBellwetherReport.report}}'),
    ],
  }),
  recipe({
    name: 'close after notice',
    field: 'Bellwether stalled',
    conditions: [{ first: '{{issue.Bellwether stalled}}', is: 'equals', second: 'yes' }],
    steps: [
      { kind: 'add-label', label: 'closing-soon' },
      comment('It will be closed in 14 days unless somebody moves it.'),
    ],
    jql: 'bellwetherStalled = "yes" AND labels = closing-soon AND updated <= -14d',
    scheduledSteps: [{ kind: 'transition', to: 'Done' }],
  }),
  recipe({
    name: 'flag a moved date',
    field: 'Bellwether expected date',
    steps: [{ kind: 'add-label', label: 'date-moved' }],
    jql: 'bellwetherSlipDays > 5 AND (labels is EMPTY OR labels not in (date-moved))',
  }),
  recipe({
    name: 'forecast crosses its target',
    field: LAST,
    conditions: [lastIs('forecast-late')],
    steps: [ask('get-slip'), send('{{getBellwetherSlip.summary}}')],
    jql: today('forecast-late'),
  }),
  recipe({
    name: 'ask the assignee',
    field: 'Bellwether waiting for',
    conditions: [{ first: '{{issue.Bellwether waiting for}}', is: 'not-empty' }],
    steps: [ask('get-help'), comment('{{getBellwetherHelp.firstStep}}')],
    jql: 'bellwetherWaitingFor is not EMPTY AND assignee is not EMPTY',
  }),
];
