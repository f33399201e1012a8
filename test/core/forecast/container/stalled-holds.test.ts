import { stalledHolds } from '../../../../src/core/forecast/container/stalled-holds';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { factsWith } from '../../../builders/norms';
import { aSnapshot } from '../../../builders/snapshot';
import { NEVER } from '../../../../src/core/forecast/simulation/trial-set';

const settings = { outstayedPercentile: 95, stayTail: 1 };
const trialSet = { trials: 2000, days: 500 };

/** In the evening of Monday, 18 March 2024; 95 % of stays end within so many working days. */
const holdsFor = (items: readonly ItemBuilder[], usualDays: number | undefined = 5) => {
  const facts = factsWith(aSnapshot({ takenAt: '2024-03-18T17:00Z', items }), {
    stay: usualDays === undefined ? {} : { 95: usualDays },
  });
  return stalledHolds(facts.histories, trialSet, { facts, settings });
};

/** In review since Tuesday, 5 March at 9:00: ten working days. */
const stuck = (key = 'SHOP-1') => anItem(key).movesTo('in-review', '2024-03-05T09:00Z');

describe('stalledHolds', () => {
  it('holds what has outstayed as long again in half of the trials', () => {
    const [hold] = holdsFor([stuck()]);
    expect(hold?.itemId).toBe('id-SHOP-1');
    const sorted = hold!.until.slice().sort();
    // Pareto with exponent 1: the median is the stay so far, the upper quartile three times that; no tail by chance.
    expect([sorted[999], sorted[1000], sorted[1499], sorted[1500]]).toEqual([10, 11, 30, 31]);
  });

  it('says never of trials beyond what is simulated', () => {
    const [hold] = holdsFor([stuck()]);
    // One in 51 stays that have lasted 10 days lasts more than 500 days more: 39.2 of 2,000.
    expect(hold!.until.filter((day) => day === NEVER)).toHaveLength(39);
  });

  it('holds two items long or short together', () => {
    const [one, other] = holdsFor([stuck('SHOP-1'), stuck('SHOP-2')]);
    expect(one!.until).toEqual(other!.until);
  });

  it.each([
    ['stays as long as is usual', [stuck()], 10],
    ['has not begun', [anItem('SHOP-1')], 5],
    ['is done', [stuck().movesTo('done', '2024-03-15T09:00Z')], 5],
    ['waits for another item', [stuck().isLinked('waits-for', 'SHOP-2'), anItem('SHOP-2')], 5],
  ])('leaves out what %s', (_, items, usualDays) => {
    expect(holdsFor(items, usualDays)).toEqual([]);
  });

  it('cannot tell what has outstayed where nobody knows how long stays last', () => {
    const facts = factsWith(aSnapshot({ takenAt: '2024-03-18T17:00Z', items: [stuck()] }));
    expect(stalledHolds(facts.histories, trialSet, { facts, settings })).toEqual([]);
  });
});
