import { deriveFacts } from '../../../../src/core/history/facts';
import type { Snapshot } from '../../../../src/core/model/snapshot';
import { buildReport } from '../../../../src/core/report/build-report';
import { defaultSettings } from '../../../../src/core/settings';
import type { SignalReading } from '../../../../src/core/signals';

/** What one signal said of everything open in one export; counts of items and containers. */
export interface FindingsRow {
  readonly file: string;
  readonly signal: string;
  readonly read: number;
  readonly raised: number;
  readonly severe: number;
  /** Would be raised, were others not worse. */
  readonly close: number;
  /** Share (0..1) of which it could not tell. */
  readonly unknownShare: number;
  /** Why it could not, most often; null where it always could. */
  readonly mostlyBecause: string | null;
}

/** One row a signal, in the order of their names, of the report as of the last day of the export. */
export function findingsRows(file: string, snapshot: Snapshot): readonly FindingsRow[] {
  const { items, containers } = buildReport(deriveFacts(snapshot), defaultSettings);
  const bySignal = new Map<string, SignalReading[]>();
  for (const reading of [...items, ...containers].flatMap(({ readings }) => readings)) {
    const known = bySignal.get(reading.signal);
    if (known === undefined) bySignal.set(reading.signal, [reading]);
    else known.push(reading);
  }
  return [...bySignal]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([signal, readings]) => ({ file, signal, ...tallied(readings) }));
}

function tallied(readings: readonly SignalReading[]): Omit<FindingsRow, 'file' | 'signal'> {
  const raised = readings.filter(({ status }) => status === 'raised');
  const reasons = readings.flatMap((reading) => (reading.status === 'unknown' ? [reading.because.reason] : []));
  return {
    read: readings.length,
    raised: raised.length,
    severe: raised.filter((reading) => reading.status === 'raised' && reading.severity === 'severe').length,
    close: readings.filter((reading) => reading.status === 'quiet' && reading.close !== undefined).length,
    unknownShare: Math.round((reasons.length / readings.length) * 1e4) / 1e4,
    mostlyBecause: mostOften(reasons),
  };
}

function mostOften(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}
