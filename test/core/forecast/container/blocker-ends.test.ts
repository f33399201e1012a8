import { blockerEnds } from '../../../../src/core/forecast/container/blocker-ends';
import { waitingHolds } from '../../../../src/core/forecast/container/waiting-holds';
import { deriveFacts } from '../../../../src/core/facts/facts';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot, aVersion } from '../../../builders/snapshot';

const settings = {
  ...defaultSettings,
  forecast: { ...defaultSettings.forecast, trials: 50 },
  calibration: { ...defaultSettings.calibration, paceSpread: 0 },
};

/** The weekdays of twelve weeks up to Friday, 22 March 2024. */
const weekdays = Array.from({ length: 84 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)))
  .filter((date) => date.getUTCDay() % 6 !== 0)
  .map((date) => date.toISOString().slice(0, 10));

/** PLAT finishes one item on every working day. */
const steady = weekdays.map((date, index) =>
  anItem(`PLAT-${String(1000 + index)}`, { at: '2023-12-28T09:00Z' })
    .movesTo('in-progress', '2023-12-29T09:00Z')
    .movesTo('done', `${date}T12:00Z`),
);

const factsOf = (items: readonly ItemBuilder[]) =>
  deriveFacts(
    aSnapshot({
      takenAt: '2024-03-22T18:00Z',
      items: [...steady, ...items],
      versions: [aVersion('v1', { projectKey: 'SHOP' })],
    }),
    settings,
  );

/** The team keeps to its pace, or is a little slower. */
const earliestOf = (days: ArrayLike<number> | undefined): number | undefined =>
  days === undefined ? undefined : Math.min(...Array.from(days));

const shop = (blocker: string) => anItem('SHOP-1', { state: { versionIds: ['v1'] } }).isLinked('waits-for', blocker);

describe('blockerEnds', () => {
  it('ends a blocker in its turn: after what its team numbered before it', () => {
    const facts = factsOf([shop('PLAT-3'), anItem('PLAT-1'), anItem('PLAT-2'), anItem('PLAT-3'), anItem('PLAT-4')]);
    expect(earliestOf(blockerEnds(facts, settings).get('id-PLAT-3'))).toBe(3);
  });

  it('lets what is begun go before what is not', () => {
    const begun = anItem('PLAT-9').movesTo('in-progress', '2024-03-20T09:00Z');
    const facts = factsOf([shop('PLAT-9'), anItem('PLAT-1'), anItem('PLAT-2'), begun]);
    expect(earliestOf(blockerEnds(facts, settings).get('id-PLAT-9'))).toBe(1);
  });

  it('lets a blocker wait for its own blockers', () => {
    const waits = anItem('PLAT-1').isLinked('waits-for', 'PLAT-4');
    const facts = factsOf([shop('PLAT-1'), waits, anItem('PLAT-2'), anItem('PLAT-3'), anItem('PLAT-4')]);
    expect(earliestOf(blockerEnds(facts, settings).get('id-PLAT-1'))).toBe(4);
  });

  it('ends an item that holds others with the last of them', () => {
    const items = [
      shop('PLAT-1'),
      anItem('PLAT-1', { level: 'parent' }),
      anItem('PLAT-2', { state: { parentId: 'id-PLAT-1' } }),
      anItem('PLAT-3', { state: { parentId: 'id-PLAT-1' } }),
    ];
    expect(earliestOf(blockerEnds(factsOf(items), settings).get('id-PLAT-1'))).toBe(2);
  });

  it('asks for nothing that only a backlog waits for', () => {
    const backlog = anItem('SHOP-1').isLinked('waits-for', 'PLAT-1');
    expect(blockerEnds(factsOf([backlog, anItem('PLAT-1')]), settings)).toEqual(new Map());
  });

  it('cannot tell of teams that have finished too little', () => {
    expect(blockerEnds(factsOf([shop('NEW-1'), anItem('NEW-1')]), settings)).toEqual(new Map());
  });

  it('leaves out links in a ring, which nobody can work off', () => {
    const one = anItem('PLAT-1').isLinked('waits-for', 'PLAT-2');
    const other = anItem('PLAT-2').isLinked('waits-for', 'PLAT-1');
    const ends = blockerEnds(factsOf([shop('PLAT-1'), one, other]), settings);
    expect(earliestOf(ends.get('id-PLAT-1'))).toBe(1);
  });
});

describe('waitingHolds', () => {
  it('holds an item for a day longer than the last thing that it waits for', () => {
    const facts = factsOf([
      shop('PLAT-1').isLinked('waits-for', 'PLAT-2'),
      anItem('PLAT-1'),
      anItem('PLAT-2'),
      anItem('PLAT-3'),
    ]);
    const [hold, ...others] = waitingHolds(
      facts.histories,
      { trials: 50, days: 500 },
      { facts, settings, weighedBy: 'count' },
    );
    expect(others).toEqual([]);
    expect(hold?.itemId).toBe('id-SHOP-1');
    expect(hold?.until).toHaveLength(50);
    expect(earliestOf(hold?.until)).toBe(3);
  });

  it('holds nothing for what cannot be told', () => {
    const facts = factsOf([shop('NEW-1'), anItem('NEW-1')]);
    expect(waitingHolds(facts.histories, { trials: 50, days: 500 }, { facts, settings, weighedBy: 'count' })).toEqual(
      [],
    );
  });
});
