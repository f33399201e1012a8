import { type RaisedReading, signalOf, type SignalReading } from '../signals';
import type { Severity } from '../signals/reading';
import type { Family } from '../signals/signal';

type CloseReading = Extract<SignalReading, { readonly status: 'quiet' }> & { readonly close: Severity };

const STATUSES = ['raised', 'quiet', 'unknown'] as const;
const SEVERITIES = ['severe', 'notable'] as const;
/** Waits come first, then stalled work, then growth; risks come last. */
const FAMILIES: readonly Family[] = [
  'dependency',
  'stall',
  'scope',
  'dates',
  'people',
  'communication',
  'priorities',
  'clarity',
];

/** Raised before quiet before unknown; findings worst first; the rest in the order of the signal list. */
export function inOrder(readings: readonly SignalReading[]): readonly SignalReading[] {
  return [...readings].sort((one, other) => {
    const byStatus = STATUSES.indexOf(one.status) - STATUSES.indexOf(other.status);
    if (byStatus !== 0 || one.status !== 'raised' || other.status !== 'raised') return byStatus;
    return compareFindings(one, other);
  });
}

/** What a finding is ranked by: places of its severity and its family, and its distance beyond the usual. */
export interface FindingRank {
  readonly severity: number;
  readonly family: number;
  readonly magnitude: number;
}

export function rankOf({ signal: id, severity, figures }: RaisedReading): FindingRank {
  const signal = signalOf(id);
  return {
    severity: SEVERITIES.indexOf(severity),
    family: FAMILIES.indexOf(signal.family),
    magnitude: signal.magnitude(figures),
  };
}

/** By severity, then family, then by the distance beyond the usual, larger first. */
export function compareRanks(one: FindingRank, other: FindingRank): number {
  return one.severity - other.severity || one.family - other.family || other.magnitude - one.magnitude;
}

export function compareFindings(one: RaisedReading, other: RaisedReading): number {
  return compareRanks(rankOf(one), rankOf(other));
}

/** Whether it would be a finding if others were not worse. */
export function isClose(reading: SignalReading): reading is CloseReading {
  return reading.status === 'quiet' && reading.close !== undefined;
}

export function isRaised(reading: SignalReading): reading is RaisedReading {
  return reading.status === 'raised';
}
