import type { ForecastFacts, ForecastSummary } from '../../contract/forecast';
import type { ContainerForecast } from '../../core/forecast/container/container-forecast';
import { told } from '../../core/model/rounding';

const WEEK_DAYS = 5;

/** A forecast of the core as the contract tells it. It names no item. `atBest`: what it waits for may hold it longer. */
export function forecastSummary(forecast: ContainerForecast, { atBest = false } = {}): ForecastSummary {
  const target = targetFacts(forecast);
  if (forecast.status === 'unknown') {
    const { because } = forecast;
    const counts = 'have' in because ? { have: because.have, need: because.need } : { have: null, need: null };
    return { status: 'unknown', target, lacks: because.lacks, ...counts };
  }
  const facts = { ...forecastFacts(forecast), atBest };
  const p50 = forecast.status === 'known' ? forecast.ends[50] : null;
  if (forecast.status === 'no-end' || p50 === null) return { status: 'no-end', ...facts };
  return { status: 'known', p50, p85: forecast.ends[85], p95: forecast.ends[95], ...facts };
}

function targetFacts({ target }: ContainerForecast): ForecastSummary['target'] {
  return target === null ? null : { on: target.on, firstOn: target.firstOn, moves: target.moves };
}

function forecastFacts(
  forecast: Exclude<ContainerForecast, { readonly status: 'unknown' }>,
): Omit<ForecastFacts, 'atBest'> {
  const { basis, timeBox, chance, capped, simulatedDays } = forecast;
  const { open, weighedBy, pace, finishedPerDay, grownPerDay, trackRecord } = basis;
  return {
    target: targetFacts(forecast),
    chance,
    open: told(open[weighedBy]),
    finishedPerWeek: told(finishedPerDay * WEEK_DAYS),
    grownPerWeek: told(grownPerDay * WEEK_DAYS),
    unit: weighedBy === 'points' ? 'points' : 'items',
    pace,
    capped,
    simulatedDays,
    atEnd:
      timeBox === null
        ? null
        : {
            left50: told(timeBox.leftOver[50]),
            left85: told(timeBox.leftOver[85]),
            commitmentChance: timeBox.commitmentChance,
          },
    trackRecord: trackRecord === null ? null : { promised: trackRecord.promised, cameTrue: trackRecord.cameTrue },
  };
}
