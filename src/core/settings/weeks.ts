import type { Threshold } from './threshold';

const number = (value: number, unit: Threshold<number>['unit'], source: string): Threshold<number> => ({
  default: value,
  unit,
  source,
});

/** Shared by the signals that hold a team's last weeks against its own earlier ones. */
export const weeksThresholds = {
  raiseAtPercentile: number(85, 'percentile', 'The service level that all usual numbers are told at'),
  severeAtPercentile: number(95, 'percentile', 'One stretch of weeks in twenty goes further'),
  severeTimesLeast: number(2, 'times', 'Where nothing was usual, the least that is told is not yet severe'),
  weeks: number(4, 'weeks', 'Two iterations of the usual two weeks: one bad week is no trend'),
  apartWeeks: number(13, 'weeks', 'A quarter back: what has been so for weeks must not become its own measure'),
  referenceWeeks: number(52, 'weeks', 'A year holds every season once'),
  stretchesNeeded: number(12, 'cases', 'Fewer do not tell a high percentile from chance'),
};
