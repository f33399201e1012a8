import type { Unknown } from '../../../src/core/model/unknown';
import type { SignalFigures, SignalId, SignalReading } from '../../../src/core/signals';
import type { Evidence, Severity } from '../../../src/core/signals/reading';

const figures: Partial<SignalFigures> = {
  'scope-creep': {
    addedCount: 4,
    addedPoints: 0,
    removedCount: 0,
    removedPoints: 0,
    netShare: 0.4,
    usualShare: 0.2,
    elapsedShare: 0.5,
    weighedBy: 'count',
    mainCause: 'discovered',
    mainCauseCount: 4,
    baselineOn: '2024-03-04',
    chanceLost: null,
    plannedLate: false,
  },
  'carry-over': { iterations: 3 },
  stalled: { statusName: 'In Review', days: 9, usualDays: 4, chanceToMove: 0.2, horizonDays: 10, drivers: [] },
  ageing: { ageDays: 20, expectedDays: 12, severeDays: 30, chanceInTime: 0 },
  silent: { idleDays: 8, usualDays: 3, statusName: 'In Review' },
  blocked: { cause: 'flag', days: 2, totalDays: 2, spans: 1 },
  waiting: {
    blockers: 1,
    depth: 1,
    rootHasOwner: true,
    rootInIteration: false,
    rootStarted: true,
    rootStalled: false,
    days: 3,
  },
  deadlock: { length: 2 },
  overdue: { dueOn: '2024-03-12', days: 1, waiting: 0, neededOn: null },
  'dependency-conflict': {
    blockerDueOn: '2024-03-20',
    blockerDateFrom: 'due-date',
    blockerOverdue: false,
    neededOn: '2024-03-18',
    neededFor: 'finish',
    gapDays: 2,
  },
};

interface Raised<Id extends SignalId> {
  readonly severity?: Severity;
  readonly figures?: Partial<SignalFigures[Id]>;
  readonly evidence?: readonly Evidence[];
  readonly priceDays?: number;
}

/** A raised reading, notable and without a price unless said otherwise. */
export function raised<Id extends SignalId>(signal: Id, parts: Raised<Id> = {}): SignalReading {
  return {
    signal,
    status: 'raised',
    severity: parts.severity ?? 'notable',
    figures: { ...figures[signal], ...parts.figures },
    evidence: parts.evidence ?? [],
    basis: null,
    priceDays: parts.priceDays ?? null,
  } as SignalReading;
}

export function quiet(signal: SignalId): Extract<SignalReading, { readonly status: 'quiet' }> {
  return { signal, status: 'quiet', figures: null, basis: null } as Extract<
    SignalReading,
    { readonly status: 'quiet' }
  >;
}

export function unknown(signal: SignalId, reason: Unknown['reason'] = 'no-history'): SignalReading {
  return { signal, status: 'unknown', because: { reason } } as SignalReading;
}
