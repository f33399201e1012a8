import { anItem } from '../../../builders/item';
import { added, outcomeWith, planned } from './an-epic';

const twelve = Array.from({ length: 12 }, (_, index) => planned(`AB-${String(100 + index)}`));

const factsOf = (cause: string, ...question: Parameters<typeof outcomeWith>) =>
  outcomeWith(...question).slip?.causes.find((part) => part.cause === cause)?.facts;

it('links scope to the changes of the ledger, the latest first', () => {
  const late = anItem('AB-300', { at: '2024-03-05T09:00Z', by: 'stakeholder', state: { parentId: 'id-AB-1' } });
  expect(factsOf('scope', [...twelve, added('AB-200'), late])).toEqual([
    { itemId: 'id-AB-300', at: new Date('2024-03-05T09:00Z') },
    { itemId: 'id-AB-200', at: new Date('2024-03-04T09:00Z') },
  ]);
});

it('links what stands still to the items and since when they do', () => {
  const stuck = planned('AB-500').movesTo('in-progress', '2024-01-22T08:00Z').movesTo('in-review', '2024-01-22T10:00Z');
  expect(factsOf('stalled', [...twelve, stuck])).toEqual([{ itemId: 'id-AB-500', at: new Date('2024-01-22T10:00Z') }]);
});

it('links waiting to the items that wait, and to what they wait for', () => {
  const unplanned = (key: string) => anItem(key, { at: '2023-12-01T09:00Z' });
  const queue = Array.from({ length: 15 }, (_, index) => unplanned(`AB-${String(8000 + index)}`));
  const waits = planned('AB-50').isLinked('waits-for', 'AB-9000');
  expect(factsOf('waiting', [...twelve, waits, ...queue, unplanned('AB-9000')])).toEqual([
    { itemId: 'id-AB-50', at: null, waitsFor: ['id-AB-9000'] },
  ]);
});
