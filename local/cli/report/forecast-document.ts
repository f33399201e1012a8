import { forecastSummary } from '../../../src/app/item-health/forecast-summary';
import type { ForecastSummary } from '../../../src/contract/forecast';
import { forecastSentences } from '../../../src/words/finding/forecast';
import type { HealthSay } from '../../../src/words/finding/health-say';
import type { ContainerReport } from '../../../src/core/report/report';

/** The forecast of a container in the JSON report: dates are ISO calendar dates. */
export function forecastDocument({ forecast }: ContainerReport, say: HealthSay): object {
  const summary = forecastSummary(forecast);
  return {
    bucket: summary.status === 'bucket',
    ...dates(summary),
    target: summary.target?.on ?? null,
    chance: 'chance' in summary ? summary.chance : null,
    because: forecastSentences(summary, say).join(' '),
    status: summary.status,
    firstTarget: summary.target?.firstOn ?? summary.target?.on ?? null,
    targetMoves: summary.target?.moves ?? 0,
    targetMayBeSetLater: summary.target?.mayBeSetLater ?? false,
    ...basis(summary),
  };
}

function dates(summary: ForecastSummary): object {
  if (summary.status !== 'known') return { p15: null, p50: null, p85: null, p95: null };
  const { p15, p50, p85, p95 } = summary;
  return { p15, p50, p85, p95 };
}

function basis(summary: ForecastSummary): object {
  switch (summary.status) {
    case 'known': {
      const { open, earlier, flow, leftOut, fits, atPaceOn } = summary;
      return { open, earlier, flow, leftOut, fits, atPaceOn };
    }
    case 'amounts': {
      const { open, unit, finishedPerWeek, arrivalsPerWeek: grownPerWeek, pace, atEnd, next, trackRecord } = summary;
      return { open, unit, finishedPerWeek, grownPerWeek, pace, atEnd, next, trackRecord };
    }
    default:
      return {};
  }
}
