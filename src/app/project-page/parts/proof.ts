import type { PageProof, PastPromise } from '../../../contract/page/proof';
import type { Facts } from '../../../core/facts/facts';
import type { PastForecast } from '../../../core/forecast/calibration/past-forecasts';
import { CONFIDENCES } from '../../../core/forecast/simulation/confidence';
import { teamOf, type Team } from '../../../core/forecast/team/team';
import { workDayNumbers } from '../../../core/forecast/team/work-day-numbers';
import { dateOfDayNumber } from '../../../core/model/time/calendar-date';
import { roundedShare } from '../../../core/model/rounding';
import { alarmsPart, forecastDates } from './alarms';
import type { Judged } from './judged';

/** Four weeks: how far ahead a project's own forecast looks first. */
const HORIZON_DAYS = 20;
/** With fewer past forecasts, one in seven cannot be distinguished from one in four. */
const NEEDED = 20;
const MAX_PROMISES = 40;

/** What would have been forecast in the team's own past by today's rules, and what happened then. */
export function proofPart(judged: Judged): PageProof {
  const { report, facts, settings } = judged;
  const past = { alarms: alarmsPart(judged), foretold: forecastDates(judged) };
  const team = teamOf(report.container, facts, settings);
  const { forecasts, calibration } = team.pastAt(HORIZON_DAYS);
  if (forecasts.length < NEEDED) return { status: 'unknown', ...past, have: forecasts.length, need: NEEDED };
  const last = forecasts.slice(-MAX_PROMISES);
  const promised = last.filter(({ calibrated }) => calibrated[85] > 0);
  return {
    status: 'known',
    ...past,
    horizonDays: HORIZON_DAYS,
    sample: forecasts.length,
    reliability: CONFIDENCES.map((confidence) => ({
      certainty: confidence / 100,
      plain: shareKept(forecasts, ({ raw }) => raw[confidence]),
      corrected: shareKept(forecasts, ({ calibrated }) => calibrated[confidence]),
    })),
    correction:
      calibration.status === 'corrected' ? 'in-use' : calibration.status === 'dropped' ? 'dropped' : 'too-few',
    promised: promised.length,
    cameTrue: promised.filter(({ actual, calibrated }) => actual >= calibrated[85]).length,
    promises: promisesOf(last, team, facts),
  };
}

function shareKept(forecasts: readonly PastForecast[], promiseOf: (forecast: PastForecast) => number): number {
  return roundedShare(forecasts.filter((forecast) => forecast.actual >= promiseOf(forecast)).length / forecasts.length);
}

/** The dates are those of the first working day that each forecast covers. */
function promisesOf(forecasts: readonly PastForecast[], { record }: Team, { snapshot }: Facts): readonly PastPromise[] {
  const { calendar, takenAt } = snapshot;
  const numbers = workDayNumbers(calendar);
  let day = calendar.dayOf(takenAt);
  const dated = [...forecasts].reverse().map(({ from, calibrated, actual }): PastPromise => {
    while (numbers.numberOfDay(day - 1) >= record.firstDay + from) day -= 1;
    return { on: dateOfDayNumber(day), half: calibrated[50], most: calibrated[85], actual };
  });
  return dated.reverse();
}
