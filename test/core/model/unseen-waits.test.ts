import { waitingForUnseen } from '../../../src/core/model/unseen-waits';
import { anItem, type ItemBuilder } from '../../builders/item';
import { statuses } from '../../builders/statuses';

const NOW = '2024-03-29T12:00Z';

/** What waits for something unseen, where everything of HR is hidden. */
function waiting(items: readonly ItemBuilder[], { at = NOW, named = {} }: { at?: string; named?: object } = {}) {
  const read = { items: items.map((item) => item.build()), idByKey: new Map<string, string>(Object.entries(named)) };
  return [...waitingForUnseen(read, { sees: (id) => !id.includes('HR'), statuses, at: new Date(at) })];
}

const waits = (otherKey = 'HR-1') => anItem('AB-1').isLinked('waits-for', otherKey, '2024-03-05T09:00Z');

it('is what is linked as waiting for a hidden item that is not finished', () => {
  expect(waiting([waits(), anItem('HR-1')])).toEqual(['id-AB-1']);
  expect(waiting([anItem('AB-1'), anItem('HR-1').isLinked('blocks', 'AB-1')])).toEqual(['id-AB-1']);
});

it('is not what waits for a finished or removed one', () => {
  expect(waiting([waits(), anItem('HR-1').movesTo('done', '2024-03-06T09:00Z')])).toEqual([]);
  expect(waiting([waits(), anItem('HR-1').isRemoved('2024-03-06T09:00Z')])).toEqual([]);
  const blocks = anItem('HR-1').isLinked('blocks', 'AB-1').movesTo('done', '2024-03-06T09:00Z');
  expect(waiting([anItem('AB-1'), blocks])).toEqual([]);
});

it('is told as of a moment', () => {
  const items = [waits(), anItem('HR-1').movesTo('done', '2024-03-06T09:00Z')];
  expect(waiting(items, { at: '2024-03-05T10:00Z' })).toEqual(['id-AB-1']);
  expect(waiting(items, { at: '2024-03-05T08:00Z' })).toEqual([]);
  const cut = anItem('AB-1').isLinked('waits-for', 'HR-1', '2024-03-05T09:00Z', '2024-03-07T09:00Z');
  expect(waiting([cut, anItem('HR-1')])).toEqual([]);
});

it('is what waits for an item of which nothing is known, or of which only the id is and that is hidden', () => {
  expect(waiting([waits('ZZ-9')])).toEqual(['id-AB-1']);
  expect(waiting([waits('ZZ-9')], { named: { 'ZZ-9': 'id-HR-9' } })).toEqual(['id-AB-1']);
});

it('is not what waits for a visible item, read or not', () => {
  expect(waiting([waits('CD-1'), anItem('CD-1')])).toEqual([]);
  expect(waiting([waits('CD-1')], { named: { 'CD-1': '11' } })).toEqual([]);
});

it('is nothing that is hidden itself, and nothing that a hidden item waits for', () => {
  expect(waiting([anItem('HR-2').isLinked('waits-for', 'HR-1'), anItem('HR-1')])).toEqual([]);
  expect(waiting([anItem('AB-1').isLinked('blocks', 'HR-1'), anItem('HR-1').isLinked('waits-for', 'AB-1')])).toEqual(
    [],
  );
});
