import { forecastSummary } from '../../../src/app/item-health/forecast-summary';
import type { ForecastSummary } from '../../../src/contract/forecast';
import { forecastSentences } from '../../../src/words/finding/forecast';
import type { WordsContext } from '../../../src/words/format';
import type { ContainerReport } from '../../../src/core/report/report';

/** The forecast of a container as the JSON report tells it: dates are ISO calendar dates. */
export function forecastDocument({ forecast }: ContainerReport, context: WordsContext): object {
  const summary = forecastSummary(forecast);
  const told = summary.status === 'unknown' ? null : summary;
  return {
    ...dates(summary),
    target: summary.target?.on ?? null,
    chance: told?.chance ?? null,
    because: forecastSentences(summary, context).join(' '),
    status: summary.status,
    firstTarget: summary.target?.firstOn ?? summary.target?.on ?? null,
    targetMoves: summary.target?.moves ?? 0,
    ...(told === null ? {} : basis(told)),
  };
}

function dates(summary: ForecastSummary): object {
  if (summary.status !== 'known') return { p50: null, p85: null, p95: null };
  return { p50: summary.p50, p85: summary.p85, p95: summary.p95 };
}

function basis(told: Exclude<ForecastSummary, { readonly status: 'unknown' }>): object {
  const { open, unit, finishedPerWeek, grownPerWeek, pace, capped, atEnd, trackRecord } = told;
  return { open, unit, finishedPerWeek, grownPerWeek, pace, capped, atEnd, trackRecord };
}
