import { deriveFacts } from '../../../../src/core/facts/facts';
import type { Snapshot } from '../../../../src/core/model/snapshot';
import { judge } from '../../../../src/core/report/judge';
import { defaultSettings } from '../../../../src/core/signals/settings';
import type { SignalReading } from '../../../../src/core/signals';
import { pricedShare, type PricedShare } from './priced-share';

/** The readings of one signal for everything open in one export; counts of items and containers. */
export interface SignalCount {
  readonly signal: string;
  readonly read: number;
  readonly raised: number;
  readonly severe: number;
  /** Would be raised if no other reading were worse. */
  readonly close: number;
  /** Share (0..1) of unknown readings. */
  readonly unknownShare: number;
  /** The most frequent reason for unknown; null if none is unknown. */
  readonly mostlyBecause: string | null;
}

export interface FindingsCount {
  readonly file: string;
  /** ISO instant. */
  readonly asOf: string;
  readonly items: HowMany;
  readonly containers: HowMany;
  /** For findings about, or in, something with an end. */
  readonly priced: PricedShare;
  /** In the order of their names. */
  readonly signals: readonly SignalCount[];
}

interface HowMany {
  readonly open: number;
  readonly withFinding: number;
  /** Without a finding, but with one that would be shown if no other were worse. */
  readonly onlyClose: number;
}

/** Counts the readings in the report on one export. */
export function findingsCount(file: string, snapshot: Snapshot): FindingsCount {
  const facts = deriveFacts(snapshot);
  const judging = judge(facts, defaultSettings);
  const { items, containers } = judging.report();
  const bySignal = new Map<string, SignalReading[]>();
  for (const reading of [...items, ...containers].flatMap(({ readings }) => readings)) {
    const known = bySignal.get(reading.signal);
    if (known === undefined) bySignal.set(reading.signal, [reading]);
    else known.push(reading);
  }
  return {
    file,
    asOf: snapshot.takenAt.toISOString(),
    items: howMany(items),
    containers: howMany(containers),
    priced: pricedShare(judging, facts),
    signals: [...bySignal]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([signal, readings]) => ({ signal, ...tallied(readings) })),
  };
}

function howMany(entries: readonly { readonly readings: readonly SignalReading[] }[]): HowMany {
  const withFinding = entries.filter(({ readings }) => readings.some(({ status }) => status === 'raised'));
  const close = entries.filter(({ readings }) =>
    readings.some((reading) => reading.status === 'quiet' && reading.close !== undefined),
  );
  return {
    open: entries.length,
    withFinding: withFinding.length,
    onlyClose: close.filter((entry) => !withFinding.includes(entry)).length,
  };
}

function tallied(readings: readonly SignalReading[]): Omit<SignalCount, 'signal'> {
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
