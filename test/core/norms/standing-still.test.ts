import { outstayedDays, standsStill } from '../../../src/core/norms/standing-still';
import { anItem, type ItemBuilder } from '../../builders/item';
import { factsWith } from '../../builders/norms';
import { aSnapshot } from '../../builders/snapshot';

/** In the evening of Monday, 18 March 2024; 95 % of stays end within so many working days. */
const factsOf = (items: readonly ItemBuilder[], usualDays: number | undefined) =>
  factsWith(aSnapshot({ takenAt: '2024-03-18T17:00Z', items }), {
    stay: usualDays === undefined ? {} : { 95: usualDays },
  });

/** In review since Tuesday, 5 March at 9:00: ten working days. */
const inReview = () => anItem('SHOP-1').movesTo('in-review', '2024-03-05T09:00Z');

it.each([
  ['longer than 95 % of its team’s stays', [inReview()], 9, 10],
  ['as long as 95 % of them', [inReview()], 10, null],
  ['for a time that nobody can compare', [inReview()], undefined, null],
  ['in a to-do status', [anItem('SHOP-1')], 9, null],
  ['behind another item', [inReview().isLinked('waits-for', 'SHOP-2'), anItem('SHOP-2')], 9, null],
])('counts the days of what has been in its status %s', (_, items, usualDays, days) => {
  const facts = factsOf(items, usualDays);
  const item = facts.byKey.get('SHOP-1')!;
  expect(outstayedDays(item, facts, 95)).toBe(days);
  expect(standsStill(item, facts, 95)).toBe(days !== null);
});
