import { markItems } from '../../../../src/app/sync/events/mark-items';
import type { Mark, Reread } from '../../../../src/app/sync/stores';

const mark: Mark = { mark: 'told', at: new Date('2026-03-02T10:20:00Z') };

async function markedBy(ids: readonly string[]) {
  const calls: (readonly [readonly Reread[], Mark])[] = [];
  await markItems(ids, mark, { markReread: async (what, by) => void calls.push([what, by]) });
  return calls;
}

it('marks each item once, in one go', async () => {
  const items = [
    { kind: 'item', id: '1' },
    { kind: 'item', id: '2' },
  ];
  expect(await markedBy(['1', '2', '1'])).toEqual([[items, mark]]);
});

it('asks nothing of the store where there is nothing to mark', async () => {
  expect(await markedBy([])).toEqual([]);
});
