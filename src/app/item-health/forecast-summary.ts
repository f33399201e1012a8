import type { AmountSummary, EndSummary, ForecastSummary } from '../../contract/forecast';
import type { AmountForecast, ContainerForecast, EndForecast } from '../../core/forecast/container/container-forecast';
import { roundedDays } from '../../core/model/rounding';

const WEEK_DAYS = 5;

/** A forecast of the core in the form of the contract. It names no item. */
export function forecastSummary(forecast: ContainerForecast): ForecastSummary {
  switch (forecast.status) {
    case 'known':
      return endSummary(forecast);
    case 'amounts':
      return amountSummary(forecast);
    case 'bucket':
      return { status: 'bucket', target: null, because: forecast.because };
    case 'unknown': {
      const { because } = forecast;
      const counts = 'have' in because ? { have: because.have, need: because.need } : { have: null, need: null };
      return { status: 'unknown', target: targetFacts(forecast), lacks: because.lacks, ...counts };
    }
  }
}

function targetFacts({ target }: ContainerForecast): ForecastSummary['target'] {
  if (target === null) return null;
  const { on, firstOn, moves, mayBeSetLater, hasPassed } = target;
  return {
    on,
    firstOn,
    moves,
    ...(mayBeSetLater === true ? { mayBeSetLater } : {}),
    ...(hasPassed === true ? { hasPassed } : {}),
  };
}

function endSummary(forecast: EndForecast): EndSummary {
  const { ends, chance, open, basis, flow, leftOut, fits, atPaceOn } = forecast;
  return {
    status: 'known',
    p15: ends[15],
    p50: ends[50],
    p85: ends[85],
    p95: ends[95],
    target: targetFacts(forecast),
    chance,
    open,
    earlier: { ...basis, kind: basis.kind === 'version' ? 'version' : 'epic' },
    flow,
    leftOut,
    fits,
    atPaceOn,
  };
}

function amountSummary(forecast: AmountForecast): AmountSummary {
  const { basis, leftOver, next, chance } = forecast;
  const { open, weighedBy, pace, finishedPerDay, grownPerDay, trackRecord } = basis;
  return {
    status: 'amounts',
    target: targetFacts(forecast),
    chance,
    open: roundedDays(open[weighedBy]),
    finishedPerWeek: roundedDays(finishedPerDay * WEEK_DAYS),
    arrivalsPerWeek: roundedDays(grownPerDay * WEEK_DAYS),
    unit: weighedBy === 'points' ? 'points' : 'items',
    pace,
    atEnd:
      leftOver === null ? null : { left50: wholeOrMore(leftOver.most[50]), left85: wholeOrMore(leftOver.most[85]) },
    next,
    trackRecord: trackRecord === null ? null : { promised: trackRecord.promised, cameTrue: trackRecord.cameTrue },
  };
}

/** Only whole items are left over: "this many or fewer" also holds for the next whole number. */
function wholeOrMore(amount: number): number {
  return Math.ceil(roundedDays(amount));
}
