import { forecastContainer } from '../../../../src/core/forecast/container/container-forecast';
import { deriveFacts } from '../../../../src/core/facts/facts';
import { snapshotAsOf } from '../../../../src/core/model/as-of';
import type { Snapshot } from '../../../../src/core/model/snapshot';
import { defaultSettings } from '../../../../src/core/settings/settings';
import { weeksBetween } from '../weeks-between';
import type { EndedContainer } from './ended-container';

/** What was foretold of one container in one week, beside what became of it. Dates are ISO calendar dates. */
export interface DatedWeek {
  readonly containerId: string;
  readonly kind: EndedContainer['kind'];
  readonly on: string;
  readonly endedOn: string;
  readonly status: 'known' | 'no-end' | 'unknown';
  readonly p50: string | null;
  readonly p85: string | null;
  readonly p95: string | null;
  /** The first due date that was ever set by then; a version's date is known afterwards only. */
  readonly firstTarget: string | null;
  /** Working days until the end: foretold at 50 %, and real. */
  readonly foretoldDays: number | null;
  readonly remainingDays: number;
}

/** Past dates are known to a percent or so; there are many of them. */
const settings = { ...defaultSettings, forecast: { ...defaultSettings.forecast, trials: 2_000 } };

/**
 * What each container was foretold with what was known by then, every Monday from its start to its end; only every so
 * many weeks where that is asked for.
 */
export function weeklyDates(
  whole: Snapshot,
  containers: readonly EndedContainer[],
  everyWeeks = 1,
): readonly DatedWeek[] {
  if (containers.length === 0) return [];
  const times = (which: 'startedAt' | 'endedAt') => containers.map((container) => container[which].getTime());
  const first = new Date(times('startedAt').reduce((least, time) => Math.min(least, time), Infinity));
  const last = new Date(times('endedAt').reduce((most, time) => Math.max(most, time), 0));
  const moments = weeksBetween(first, last).filter((_, week) => week % everyWeeks === 0);
  return moments.flatMap((moment) => {
    const running = containers.filter(({ startedAt, endedAt }) => startedAt <= moment && moment < endedAt);
    if (running.length === 0) return [];
    const facts = deriveFacts(snapshotAsOf(whole, moment), settings);
    return running.map((ended) => weekOf(ended, facts));
  });
}

function weekOf({ container, kind, endedAt }: EndedContainer, facts: ReturnType<typeof deriveFacts>): DatedWeek {
  const { calendar, takenAt } = facts.snapshot;
  const result = facts.ledgerOf(container);
  const ledger = result.status === 'known' ? result.ledger : null;
  const forecast = forecastContainer(container, { ledger, facts, settings });
  const known = forecast.status === 'known' ? forecast : null;
  return {
    containerId: container.id,
    kind,
    on: calendar.dateOf(takenAt),
    endedOn: calendar.dateOf(endedAt),
    status: forecast.status,
    p50: known?.ends[50] ?? null,
    p85: known?.ends[85] ?? null,
    p95: known?.ends[95] ?? null,
    firstTarget: kind === 'epic' ? (forecast.target?.firstOn ?? forecast.target?.on ?? null) : null,
    foretoldDays: known?.endDays[50] ?? null,
    remainingDays: calendar.workingDays(takenAt, endedAt),
  };
}
