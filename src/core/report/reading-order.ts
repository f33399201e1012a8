import { familyOf, type SignalReading } from '../signals';
import type { Family } from '../signals/signal';

export type RaisedReading = Extract<SignalReading, { readonly status: 'raised' }>;

const STATUSES = ['raised', 'quiet', 'unknown'] as const;
const SEVERITIES = ['severe', 'notable'] as const;
/** What holds up others comes first, then what does not move, then what grew. */
const FAMILIES: readonly Family[] = ['dependency', 'stall', 'scope'];

/** Raised before quiet before unknown; findings worst first; the rest in the order in which signals are listed. */
export function inOrder(readings: readonly SignalReading[]): readonly SignalReading[] {
  return [...readings].sort((one, other) => {
    const byStatus = STATUSES.indexOf(one.status) - STATUSES.indexOf(other.status);
    if (byStatus !== 0 || one.status !== 'raised' || other.status !== 'raised') return byStatus;
    return compareFindings(one, other);
  });
}

/** By severity, then family, then by how far beyond the usual it is, larger first. */
export function compareFindings(one: RaisedReading, other: RaisedReading): number {
  return (
    SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
    FAMILIES.indexOf(familyOf(one.signal)) - FAMILIES.indexOf(familyOf(other.signal)) ||
    magnitudeOf(other) - magnitudeOf(one)
  );
}

export function isRaised(reading: SignalReading): reading is RaisedReading {
  return reading.status === 'raised';
}

/** Working days beyond the usual, or lost to waiting; for scope: the growth beyond the usual, or iterations. */
function magnitudeOf(reading: RaisedReading): number {
  switch (reading.signal) {
    case 'deadlock':
      // Nothing in a ring ever moves by itself.
      return Number.MAX_VALUE;
    case 'waiting':
    case 'blocked':
      return reading.figures.days ?? 0;
    case 'dependency-conflict':
      return reading.figures.gapDays;
    case 'stalled':
      return reading.figures.days - (reading.figures.usualDays ?? 0);
    case 'ageing':
      return reading.figures.ageDays - reading.figures.expectedDays;
    case 'silent':
      return reading.figures.idleDays - reading.figures.usualDays;
    case 'carry-over':
      return reading.figures.iterations;
    case 'scope-creep':
      return reading.figures.netShare - reading.figures.usualShare;
  }
}
