import { deriveFacts } from '../../../../src/core/facts/facts';
import { rankedByStamp } from '../../../../src/core/facts/item/ranked-by-stamp';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';

const AT = '2024-03-05T09:00Z';
const historiesOf = (...items: readonly ItemBuilder[]) =>
  deriveFacts(aSnapshot({ takenAt: '2024-03-08T12:00Z', items: [...items] })).histories;
const ranksOf = (ranks: ReturnType<typeof rankedByStamp<number>>) =>
  Array.from(ranks, ([id, { rank }]) => [id, rank] as const);

const before = rankedByStamp(historiesOf(anItem('AB-1', { id: '1' }), anItem('AB-2', { id: '2' })), () => 1);

it('keeps the rank of an item of which nothing was recorded since, and of one that was not read', () => {
  const now = historiesOf(anItem('AB-1', { id: '1' }));
  expect(ranksOf(rankedByStamp(now, () => 2, before))).toEqual([
    ['1', 1],
    ['2', 1],
  ]);
});

it.each([
  ['a change', anItem('AB-1', { id: '1' }).isEstimated(3, AT)],
  ['a comment', anItem('AB-1', { id: '1' }).isRemarked('comment', AT)],
  ['a link', anItem('AB-1', { id: '1' }).isLinked('waits-for', 'AB-2')],
] as const)('ranks an item anew after %s', (_, item) => {
  expect(ranksOf(rankedByStamp(historiesOf(item), () => 2, before))).toEqual([
    ['1', 2],
    ['2', 1],
  ]);
});

it('ranks an item anew when a link of it has ended', () => {
  const linked = (until: string | null) =>
    historiesOf(anItem('AB-1', { id: '1' }).isLinked('relates', 'AB-2', '2024-03-04T09:00Z', until));
  const known = rankedByStamp(linked(null), () => 1);
  expect(ranksOf(rankedByStamp(linked(AT), () => 2, known))).toEqual([['1', 2]]);
});
