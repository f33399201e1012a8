import type { ContainerReport, ItemReport } from '../../../src/core/report/report';
import type { SignalReading } from '../../../src/core/signals';

const judged = { level: 'unknown', levelReason: 'cannot-tell' } as const;

/** A report on the item of that key, of which these readings are all that is known. */
export function anItemReport(key: string, ...readings: readonly SignalReading[]): ItemReport {
  return {
    itemId: `id-${key}`,
    key,
    progress: 'in-progress',
    ...judged,
    ageDays: null,
    startedByActivity: false,
    waitDays: null,
    usualWaitDays: null,
    idleDays: 0,
    chanceInTime: null,
    readings,
  };
}

/** A report on a container, of which these readings are all that is known. */
export function aContainerReport(
  kind: ContainerReport['container']['kind'],
  id: string,
  ...readings: readonly SignalReading[]
): ContainerReport {
  return {
    container: { kind, id },
    key: id,
    ...judged,
    readings,
    ledger: null,
    slip: null,
    levers: [],
    itemPrices: new Map(),
    forecast: { status: 'unknown', target: null, because: { lacks: 'open-items' } },
  };
}
