import { putBelowNothing } from '../../../../src/app/sync/events/put-below-nothing';
import type { WorkItem } from '../../../../src/core/model/work-item';
import { anItem } from '../../../builders/item';

const EPIC = anItem('ABC-9', { level: 'parent' }).build();
const below = (parentId: string | null): WorkItem => anItem('ABC-1', { state: { parentId } }).build();

async function found(before: WorkItem | null, after: WorkItem | null) {
  const asked: (readonly string[])[] = [];
  const readItems = async (ids: readonly string[]) => {
    asked.push(ids);
    return ids.includes(EPIC.id) ? [{ item: EPIC, version: '1' }] : [];
  };
  return { ids: await putBelowNothing([{ before, after }], { readItems }), asked };
}

it('finds an item whose new parent is not kept', async () => {
  expect(await found(below(null), below('77'))).toEqual({ ids: ['id-ABC-1'], asked: [['77']] });
  expect(await found(null, below('77'))).toEqual({ ids: ['id-ABC-1'], asked: [['77']] });
});

it('leaves an item alone whose new parent is kept', async () => {
  expect((await found(below(null), below(EPIC.id))).ids).toEqual([]);
});

it('asks nothing where the parent is the same, none, or the item gone', async () => {
  const nothing = { ids: [], asked: [] };
  expect(await found(below('77'), below('77'))).toEqual(nothing);
  expect(await found(below('77'), below(null))).toEqual(nothing);
  expect(await found(below('77'), null)).toEqual(nothing);
});
