import { dryRun } from '../../../src/app/settings/dry-run';
import { settingsFrom } from '../../../src/core/signals/settings';
import { anItem } from '../../builders/item';
import { aSnapshot } from '../../builders/snapshot';

const done = (number: number) =>
  anItem(`AB-${String(number)}`, { state: { ownerId: 'ana' } })
    .movesTo('in-progress', '2024-03-04T10:00Z')
    .movesTo('done', '2024-03-06T10:00Z');
/** In progress without an owner, for two and for one working days. */
const items = [
  ...Array.from({ length: 10 }, (_, index) => done(index + 1)),
  anItem('AB-20').movesTo('in-progress', '2024-03-06T09:00Z'),
  anItem('AB-21').movesTo('in-progress', '2024-03-07T09:00Z'),
];
const snapshot = aSnapshot({ takenAt: '2024-03-08T09:00Z', items });
const withDays = (minDays: number) =>
  settingsFrom([{ noOwner: { minDays }, budget: { maxShare: 1 }, ageing: { finishedNeeded: 8 } }]);

describe('a dry run', () => {
  it('tells how many items would be flagged, and how many of them are now', () => {
    expect(dryRun(snapshot, { now: withDays(1), then: withDays(2) })).toEqual({
      flaggedNow: 2,
      flaggedThen: 1,
      flaggedBoth: 1,
      openItems: 2,
      newKeys: [],
      goneKeys: ['AB-21'],
      bySignal: [{ signal: 'no-owner', now: 2, then: 1 }],
    });
    expect(dryRun(snapshot, { now: withDays(2), then: withDays(1) })).toMatchObject({
      flaggedNow: 1,
      flaggedThen: 2,
      flaggedBoth: 1,
      newKeys: ['AB-21'],
    });
  });

  it('changes nothing where the settings are the same', () => {
    expect(dryRun(snapshot, { now: withDays(1), then: withDays(1) })).toMatchObject({ newKeys: [], goneKeys: [] });
  });
});
