import { forecast } from './forecast-builder';
import type {
  ChainLink,
  ContainerSummary,
  EvidenceFact,
  Finding,
  ItemHealth,
  NextStep,
  ScopeSummary,
  StatusStretch,
} from '../../../src/contract/item-health';
import type { NamedItem } from '../../../src/contract/named-item';

export { forecast };

/** Readings as a resolver could send them; everything that is not given is plain and healthy. */
export function aHealth(given: Partial<ItemHealth> = {}): ItemHealth {
  return {
    takenAt: '2026-02-19T13:32:00.000Z',
    timeZone: 'Europe/Berlin',
    item: { key: 'SHOP-41', id: '10041' },
    level: 'on-track',
    levelReason: 'nothing-severe',
    progress: 'in-progress',
    finished: false,
    finishedOn: null,
    cancelledOn: null,
    ageDays: 3.5,
    startedByActivity: false,
    waitDays: null,
    usualWaitDays: null,
    idleDays: 0.5,
    chanceInTime: 0.91,
    expectedDays: 9,
    dueOn: null,
    findings: [],
    close: [],
    cannotTell: [],
    timeInStatus: [],
    chain: [],
    waitsForUnseen: false,
    nextStep: null,
    epic: null,
    sprint: null,
    someHidden: false,
    ignoredSettings: [],
    read: { items: 412, changes: 3120, truncated: false },
    firstLook: null,
    ...given,
  };
}

export const item = (key: string): NamedItem => ({ visible: true, key, id: key.replace(/\D/g, '') });

export function evidence(given: Partial<EvidenceFact> & Pick<EvidenceFact, 'kind'>): EvidenceFact {
  return {
    item: item('SHOP-41'),
    at: '2026-02-05T09:12:00.000Z',
    by: 'acc-mia',
    from: null,
    to: null,
    days: null,
    points: null,
    cause: null,
    ...given,
  };
}

export function stretch(statusName: string, days: number, given: Partial<StatusStretch> = {}): StatusStretch {
  return { statusName, category: 'in-progress', days, usualDays: 4, beyondDays: 0, current: false, ...given };
}

export function chainLink(key: string, depth: number, given: Partial<ChainLink> = {}): ChainLink {
  return {
    item: item(key),
    depth,
    statusName: 'To do',
    category: 'to-do',
    ownerId: null,
    hasOwner: false,
    inIteration: false,
    dueOn: null,
    waitsForUnseen: false,
    ...given,
  };
}

export function scope(given: Partial<ScopeSummary> = {}): ScopeSummary {
  return {
    baselineAt: '2026-02-02T09:00:00.000Z',
    baselineRule: 'start-and-grace',
    start: { count: 12, points: 34 },
    added: { count: 5, points: 13 },
    removed: { count: 1, points: 3 },
    reEstimatedPoints: 2,
    now: { count: 16, points: 46 },
    byCause: [
      { cause: 'discovered', count: 3, points: 8 },
      { cause: 'new-demand', count: 2, points: 5 },
    ],
    latest: [
      evidence({
        kind: 'added',
        item: item('SHOP-61'),
        at: '2026-02-17T10:00:00.000Z',
        points: 3,
        cause: 'discovered',
      }),
      evidence({ kind: 'removed', item: item('SHOP-12'), at: '2026-02-12T10:00:00.000Z', points: -3, by: 'acc-omar' }),
    ],
    ...given,
  };
}

/** A step for a finding of the shop's own item, that buys nothing that can be told. */
export function step(given: Pick<NextStep, 'signal' | 'act' | 'role'> & Partial<NextStep>): NextStep {
  return { item: item('SHOP-41'), otherItem: null, freesItems: 0, daysEarlier: null, ...given };
}

export function container(given: Partial<ContainerSummary> & Pick<ContainerSummary, 'kind'>): ContainerSummary {
  return {
    item: null,
    sprintId: null,
    level: 'at-risk',
    levelReason: 'target-uncertain',
    endsAt: '2026-02-27T16:00:00.000Z',
    open: 11,
    done: 5,
    scope: scope(),
    scopeUnknownBecause: null,
    forecast: forecast(),
    slip: null,
    findings: [],
    nextSteps: [],
    children: [],
    ...given,
  };
}

export function waiting(given: Partial<Extract<Finding, { signal: 'waiting' }>> = {}): Finding {
  return {
    signal: 'waiting',
    family: 'dependency',
    decides: null,
    isOutcome: false,
    subject: 'item',
    severity: 'severe',
    priceDays: null,
    figures: {
      blockers: 1,
      depth: 2,
      rootHasOwner: true,
      rootInIteration: true,
      rootStarted: true,
      rootStalled: false,
      days: 12,
    },
    evidence: [
      evidence({
        kind: 'waits-for',
        item: item('PLAT-7'),
        at: '2026-02-03T08:00:00.000Z',
        to: 'To do',
        days: 12,
        by: null,
      }),
      evidence({
        kind: 'chain-root',
        item: item('INF-12'),
        at: '2026-01-20T08:00:00.000Z',
        to: 'In progress',
        days: 22,
        by: null,
      }),
    ],
    evidenceCount: 2,
    basis: null,
    nextStep: null,
    ...given,
  };
}

export function stalled(given: Partial<Extract<Finding, { signal: 'stalled' }>> = {}): Finding {
  return {
    signal: 'stalled',
    family: 'stall',
    decides: null,
    isOutcome: false,
    subject: 'item',
    severity: 'notable',
    priceDays: null,
    figures: { statusName: 'Review', days: 9.5, usualDays: 4, chanceToMove: 0.32, horizonDays: 10, drivers: [] },
    evidence: [
      evidence({ kind: 'entered-status', from: 'In progress', to: 'Review', days: 9.5 }),
      evidence({ kind: 'last-activity', at: '2026-02-06T15:00:00.000Z', by: 'acc-omar', days: 8.5 }),
    ],
    evidenceCount: 2,
    basis: { level: 'type-and-status', sample: 64 },
    nextStep: null,
    ...given,
  };
}

export function scopeCreep(given: Partial<Extract<Finding, { signal: 'scope-creep' }>> = {}): Finding {
  return {
    signal: 'scope-creep',
    family: 'scope',
    decides: null,
    isOutcome: false,
    subject: 'sprint',
    severity: 'notable',
    priceDays: null,
    figures: {
      addedCount: 5,
      addedPoints: 13,
      removedCount: 1,
      removedPoints: 3,
      netShare: 0.33,
      usualShare: 0.12,
      elapsedShare: 0.7,
      weighedBy: 'count',
      ...{ mainCause: 'discovered', mainCauseCount: 3, baselineOn: '2026-02-02', chanceLost: null },
      plannedLate: false,
    },
    evidence: ['SHOP-61', 'SHOP-60', 'SHOP-58', 'SHOP-57', 'SHOP-55'].map((key, index) =>
      evidence({
        kind: 'added',
        item: item(key),
        at: `2026-02-${String(17 - index).padStart(2, '0')}T10:00:00.000Z`,
        points: 3,
        cause: index % 2 === 0 ? 'discovered' : 'new-demand',
      }),
    ),
    evidenceCount: 9,
    basis: { level: 'project', sample: 14 },
    nextStep: null,
    ...given,
  };
}

export function ageing(given: Partial<Extract<Finding, { signal: 'ageing' }>> = {}): Finding {
  return {
    signal: 'ageing',
    family: 'stall',
    decides: null,
    isOutcome: false,
    subject: 'item',
    severity: 'notable',
    priceDays: null,
    figures: { ageDays: 16.5, expectedDays: 9, severeDays: 21, chanceInTime: 0 },
    evidence: [evidence({ kind: 'started', at: '2026-01-27T08:00:00.000Z', by: null, days: 16.5 })],
    evidenceCount: 1,
    basis: { level: 'project', sample: 118 },
    nextStep: null,
    ...given,
  };
}

export function carryOver(given: Partial<Extract<Finding, { signal: 'carry-over' }>> = {}): Finding {
  return {
    signal: 'carry-over',
    family: 'scope',
    decides: null,
    isOutcome: false,
    subject: 'item',
    severity: 'notable',
    priceDays: null,
    figures: { iterations: 3 },
    evidence: [evidence({ kind: 'in-iteration', at: '2026-01-05T08:00:00.000Z', by: null, to: 'Sprint 12' })],
    evidenceCount: 3,
    basis: null,
    nextStep: null,
    ...given,
  };
}

export function deadlock(given: Partial<Extract<Finding, { signal: 'deadlock' }>> = {}): Finding {
  return {
    signal: 'deadlock',
    family: 'dependency',
    decides: 'deadlock',
    isOutcome: false,
    subject: 'item',
    severity: 'severe',
    priceDays: null,
    figures: { length: 3 },
    evidence: [
      evidence({ kind: 'weakest-link', item: item('SHOP-41'), by: null, cause: 'waits' }),
      evidence({ kind: 'weakest-link', item: item('PLAT-7'), by: null, cause: 'blocks' }),
      evidence({ kind: 'cycle-link', item: item('SHOP-41'), by: null }),
      evidence({ kind: 'cycle-link', item: item('PLAT-7'), by: null }),
      evidence({ kind: 'cycle-link', item: item('PAY-3'), by: null }),
    ],
    evidenceCount: 5,
    basis: null,
    nextStep: null,
    ...given,
  };
}
