import { linkedWithRenamed } from '../../../../src/app/sync/events/linked-with-renamed';
import { anItem } from '../../../builders/item';

const before = anItem('ABC-1').isLinked('blocks', 'ABC-2').build();
const asked: (readonly string[])[] = [];
const idsOfKeys = async (keys: readonly string[]) => {
  asked.push(keys);
  return keys.map((key) => `id-${key}`);
};

it('finds what names an item by a key that it has no longer', async () => {
  const after = { ...before, initial: { ...before.initial, key: 'SEC-9' } };
  expect(await linkedWithRenamed([{ before, after }], { idsOfKeys })).toEqual(['id-ABC-2']);
});

it('asks nothing where no key changed, where an item is new, and where it is gone', async () => {
  asked.length = 0;
  const changed = [
    { before, after: before },
    { before: null, after: before },
    { before, after: null },
  ];
  expect(await linkedWithRenamed(changed, { idsOfKeys })).toEqual([]);
  expect(asked).toEqual([]);
});
