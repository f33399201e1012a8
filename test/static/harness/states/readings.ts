import type { ItemHealth } from '../../../../src/contract/item-health';
import {
  ageing,
  aHealth,
  carryOver,
  chainLink,
  container,
  item,
  scope,
  scopeCreep,
  stalled,
  step,
  stretch,
  waiting,
} from '../health-builder';

const strip = [
  stretch('To do', 4, { category: 'to-do', usualDays: null }),
  stretch('In progress', 3),
  stretch('Review', 9.5, { beyondDays: 5.5, current: true }),
];

const chain = [
  chainLink('SHOP-41', 0, {
    statusName: 'Review',
    category: 'in-progress',
    ownerId: 'acc-mia',
    hasOwner: true,
    inIteration: true,
  }),
  chainLink('PLAT-7', 1),
  chainLink('INF-12', 2, {
    statusName: 'In progress',
    category: 'in-progress',
    ownerId: 'acc-omar',
    hasOwner: true,
    inIteration: true,
    dueOn: '2026-03-12',
  }),
];

const assign = step({
  signal: 'waiting',
  act: 'assign',
  role: 'project-lead',
  item: item('PLAT-7'),
  otherItem: item('SHOP-41'),
  freesItems: 3,
});
const decideScope = step({ signal: 'scope-creep', act: 'decide-scope', role: 'product-owner', item: item('SHOP-61') });

const troubled = aHealth({
  level: 'at-risk',
  ageDays: 16.5,
  idleDays: 8.5,
  chanceInTime: 0.2,
  dueOn: '2026-03-03',
  findings: [
    waiting({ nextStep: assign }),
    stalled({ nextStep: step({ signal: 'stalled', act: 'ask-owner', role: 'owner' }) }),
    ageing({ nextStep: step({ signal: 'ageing', act: 'split-or-close', role: 'owner' }) }),
    carryOver({ nextStep: step({ signal: 'carry-over', act: 'split-or-close', role: 'product-owner' }) }),
    scopeCreep({ nextStep: decideScope }),
  ],
  timeInStatus: strip,
  chain,
  nextStep: assign,
  sprint: container({ kind: 'sprint', sprintId: '31', findings: [scopeCreep()] }),
  epic: container({
    kind: 'epic',
    item: item('SHOP-2'),
    level: 'on-track',
    endsAt: null,
    open: 6,
    done: 14,
    scope: scope({
      added: { count: 1, points: 2 },
      removed: { count: 0, points: 0 },
      reEstimatedPoints: 0,
      start: { count: 19, points: 52 },
      now: { count: 20, points: 54 },
      byCause: [{ cause: 'split', count: 1, points: 2 }],
      latest: [],
    }),
  }),
  cannotTell: [
    { signal: 'dependency-conflict', reason: 'no-dates', have: null, need: null },
    { signal: 'silent', reason: 'too-few-finished', have: 4, need: 8 },
  ],
});

const epic = aHealth({
  item: { key: 'SHOP-2', id: '10002' },
  level: 'at-risk',
  ageDays: 41,
  expectedDays: null,
  chanceInTime: null,
  idleDays: 0.2,
  findings: [scopeCreep({ subject: 'epic', severity: 'severe' }), waiting({ subject: 'epic', severity: 'notable' })],
  timeInStatus: [
    stretch('To do', 6, { category: 'to-do' }),
    stretch('In progress', 41, { current: true, usualDays: null }),
  ],
  chain: [],
  nextStep: decideScope,
  epic: container({
    kind: 'epic',
    item: { visible: true, key: 'SHOP-2', id: '10002' },
    endsAt: '2026-04-15',
    nextSteps: [assign, decideScope],
    children: [
      { item: item('SHOP-41'), level: 'at-risk', signals: ['waiting', 'stalled', 'ageing'] },
      { item: item('SHOP-55'), level: 'at-risk', signals: ['silent'] },
    ],
  }),
  someHidden: true,
});

const long = 'PLATFORMENGINEERING-1048576';

/** Every state that a reading can put the panel into, by name. */
export const READINGS: Readonly<Record<string, ItemHealth>> = {
  troubled,
  priced: {
    ...troubled,
    nextStep: { ...assign, daysEarlier: 4 },
    sprint: container({
      kind: 'sprint',
      sprintId: '31',
      slip: {
        totalDays: 9,
        against: 'target',
        parts: [
          { cause: 'waiting', days: 4, facts: [], count: 0 },
          { cause: 'stalled', days: 3, facts: [], count: 0 },
          { cause: 'scope', days: 3, facts: [], count: 0 },
          { cause: 'pace', days: -1, facts: [], count: 0 },
        ],
      },
    }),
    findings: [
      waiting({ priceDays: 4, nextStep: { ...assign, daysEarlier: 4 } }),
      stalled({ priceDays: 3, nextStep: step({ signal: 'stalled', act: 'ask-owner', role: 'owner', daysEarlier: 3 }) }),
      scopeCreep({ priceDays: 2, nextStep: { ...decideScope, daysEarlier: 2 } }),
      ageing(),
      carryOver(),
    ],
  },
  healthy: aHealth({
    dueOn: '2026-03-03',
    timeInStatus: [stretch('To do', 2, { category: 'to-do' }), stretch('In progress', 3.5, { current: true })],
    sprint: container({
      kind: 'sprint',
      sprintId: '31',
      level: 'on-track',
      scope: scope({
        added: { count: 0, points: 0 },
        removed: { count: 0, points: 0 },
        reEstimatedPoints: 0,
        start: { count: 16, points: 46 },
        byCause: [],
        latest: [],
      }),
    }),
  }),
  unknown: aHealth({
    level: 'unknown',
    ageDays: null,
    expectedDays: null,
    chanceInTime: null,
    idleDays: 12,
    cannotTell: [
      { signal: 'ageing', reason: 'not-started', have: null, need: null },
      { signal: 'stalled', reason: 'not-in-progress', have: null, need: null },
      { signal: 'silent', reason: 'too-few-finished', have: 4, need: 8 },
      { signal: 'carry-over', reason: 'no-history', have: null, need: null },
    ],
    read: { items: 21, changes: 96, truncated: false },
    sprint: container({
      kind: 'sprint',
      sprintId: '31',
      level: 'unknown',
      endsAt: null,
      scope: null,
      scopeUnknownBecause: 'no-dates',
    }),
  }),
  finished: aHealth({
    finished: true,
    finishedOn: '2026-02-12',
    level: 'on-track',
    levelReason: 'finished',
    ageDays: 6.5,
    timeInStatus: [
      stretch('To do', 2, { category: 'to-do' }),
      stretch('In progress', 4),
      stretch('Review', 2.5),
      stretch('Done', 0, { category: 'done', current: true, usualDays: null }),
    ],
  }),
  epic,
  hidden: aHealth({
    level: 'off-track',
    ageDays: 22,
    dueOn: '2026-02-10',
    findings: [waiting({ evidence: [], evidenceCount: 0 })],
    chain: [chain[0] ?? chainLink('SHOP-41', 0), chainLink('INF-12', 1, { waitsForUnseen: true })],
    waitsForUnseen: true,
    someHidden: true,
    timeInStatus: strip,
    read: { items: 5000, changes: 61_204, truncated: true },
  }),
  long: aHealth({
    item: { key: long, id: '1048576' },
    level: 'at-risk',
    ageDays: 131.5,
    dueOn: '2025-11-30',
    findings: [
      stalled({
        figures: {
          statusName: 'Waiting for acceptance by the customer’s steering committee',
          days: 88.5,
          usualDays: 12,
          chanceToMove: 0.04,
          horizonDays: 10,
          drivers: [
            { term: 'days-in-status', logOdds: -1.4 },
            { term: 'status', logOdds: -0.6 },
          ],
        },
      }),
      waiting(),
    ],
    timeInStatus: [
      stretch('Backlog of things that somebody wanted once', 12, { category: 'to-do' }),
      stretch('Selected for development', 0.2, { category: 'to-do' }),
      stretch('In progress', 21),
      stretch('Code review', 3),
      stretch('Integration testing', 7),
      stretch('Waiting for acceptance by the customer’s steering committee', 88.5, {
        beyondDays: 76.5,
        usualDays: 12,
        current: true,
      }),
    ],
    chain: [
      chainLink(long, 0, {
        statusName: 'Waiting for acceptance by the customer’s steering committee',
        category: 'in-progress',
      }),
      chainLink('INFRASTRUCTURE-99999', 1, {
        statusName: 'Selected for development',
        ownerId: 'acc-long',
        hasOwner: true,
        dueOn: '2025-12-24',
      }),
      chainLink('PLAT-7', 2, { hasOwner: true, ownerId: 'acc-gone', inIteration: true }),
    ],
    nextStep: step({ signal: 'stalled', act: 'ask-owner', role: 'owner', item: item(long) }),
  }),
};
