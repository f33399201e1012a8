import { orderedPairsOf } from '../../../src/core/settings/contradictions';
import { contradictionsIn, thresholds } from '../../../src/core/signals/settings';

const named = orderedPairsOf(thresholds).map(({ section, lower, upper }) => `${section}: ${lower} <= ${upper}`);

it('knows which thresholds are never larger than which', () => {
  expect(named).toEqual(
    expect.arrayContaining([
      'silent: raiseAtPercentile <= severeAtPercentile',
      'bouncing: raiseAtTimes <= severeAtTimes',
      'overCommitment: severeBelowChance <= raiseBelowChance',
      'level: offTrackBelowChance <= atRiskBelowChance',
      'noOwner: minDays <= severeDays',
      'unseen: minShare <= severeShare',
    ]),
  );
  expect(named.length).toBeGreaterThan(20);
});

it('finds no contradiction in the defaults', () => {
  expect(contradictionsIn([])).toEqual([]);
  expect(contradictionsIn([{}, {}])).toEqual([]);
});

it('finds what a layer says against a default, and lets them be equal', () => {
  expect(contradictionsIn([{ silent: { raiseAtPercentile: 96 } }])).toEqual([
    {
      section: 'silent',
      threshold: 'raiseAtPercentile',
      value: 96,
      allowed: { kind: 'at-most', other: 'severeAtPercentile', value: 95 },
    },
  ]);
  expect(contradictionsIn([{ silent: { raiseAtPercentile: 95 } }])).toEqual([]);
  expect(contradictionsIn([{ silent: { raiseAtPercentile: 96, severeAtPercentile: 97 } }])).toEqual([]);
  expect(contradictionsIn([{ level: { atRiskBelowChance: 0.4 } }])).toEqual([
    {
      section: 'level',
      threshold: 'atRiskBelowChance',
      value: 0.4,
      allowed: { kind: 'at-least', other: 'offTrackBelowChance', value: 0.5 },
    },
  ]);
});

it('holds a layer against those below it, and blames it for its own words alone', () => {
  const site = { silent: { severeAtPercentile: 90 } };
  expect(contradictionsIn([site, { silent: { raiseAtPercentile: 92 } }])).toMatchObject([
    { threshold: 'raiseAtPercentile', allowed: { kind: 'at-most', value: 90 } },
  ]);
  expect(contradictionsIn([{ silent: { raiseAtPercentile: 99 } }, { ageing: { finishedNeeded: 9 } }])).toEqual([]);
});
