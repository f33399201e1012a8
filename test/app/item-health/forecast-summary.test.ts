import { forecastSummary } from '../../../src/app/item-health/forecast-summary';
import { aForecast } from './a-forecast';

const facts = {
  target: { on: '2024-07-12', firstOn: '2024-06-28', moves: 2 },
  chance: 0.62,
  open: 10,
  finishedPerWeek: 7.3,
  grownPerWeek: 2.1,
  unit: 'items',
  pace: 'team',
  capped: 0.06,
  simulatedDays: 500,
  atBest: false,
  atEnd: null,
  trackRecord: { promised: 40, cameTrue: 34 },
};

it('tells dates at three confidences, and weeks in place of days', () => {
  expect(forecastSummary(aForecast())).toEqual({
    status: 'known',
    p50: '2024-07-11',
    p85: '2024-07-17',
    p95: null,
    ...facts,
  });
});

it('tells points where they weigh', () => {
  const { basis } = aForecast();
  const byPoints = aForecast({ basis: { ...basis, weighedBy: 'points' } });
  expect(forecastSummary(byPoints)).toMatchObject({ open: 23.5, unit: 'points' });
});

it('has no date without an end in sight', () => {
  const { target, chance, capped, simulatedDays, timeBox, basis } = aForecast();
  const noEnd = { status: 'no-end', target, chance, capped, simulatedDays, timeBox, basis } as const;
  expect(forecastSummary(noEnd)).toEqual({ status: 'no-end', ...facts });
});

it('tells what an iteration leaves over', () => {
  const timeBox = { committedOpen: 4, commitmentChance: 0.3, leftOver: { 50: 1.04, 70: 2, 85: 3.26, 95: 5 } };
  expect(forecastSummary(aForecast({ timeBox }))).toMatchObject({
    atEnd: { left50: 1, left85: 3.3, commitmentChance: 0.3 },
  });
});

it('tells what is lacking, and how much of it there is', () => {
  const because = { lacks: 'finished-items', have: 4, need: 8 } as const;
  expect(forecastSummary({ status: 'unknown', target: null, because })).toEqual({
    status: 'unknown',
    target: null,
    lacks: 'finished-items',
    have: 4,
    need: 8,
  });
  expect(forecastSummary({ status: 'unknown', target: null, because: { lacks: 'open-items' } })).toEqual({
    status: 'unknown',
    target: null,
    lacks: 'open-items',
    have: null,
    need: null,
  });
});
