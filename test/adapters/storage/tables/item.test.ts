import fc from 'fast-check';
import * as z from 'zod';
import { StorageDuplicate, StorageTooLarge } from '../../../../src/adapters/storage/engine/errors';
import {
  readItems,
  readItemVersions,
  readScope,
  readScopePage,
  removeItems,
  writeItems,
} from '../../../../src/adapters/storage/tables/item';
import type { WorkItem } from '../../../../src/core/model/work-item';
import { anItem } from '../../../builders/item';
import { arbitraryItem } from '../encoding/arbitrary-item';
import { describeOnEngines } from '../engines';

const born = anItem('AB-1', { id: '10001', state: { iterationIds: ['7'] } });
const item = born.build();
const moved = anItem('AB-1', { id: '10001', state: { iterationIds: ['7'] } })
  .movesTo('in-progress', '2024-03-05T09:00Z')
  .build();
const movedTwice = anItem('AB-1', { id: '10001', state: { iterationIds: ['7'] } })
  .movesTo('in-progress', '2024-03-05T09:00Z')
  .movesTo('done', '2024-03-06T09:00Z')
  .build();
/** Ids as any tracker may have them, but not none. */
const hasId = ({ id }: WorkItem): boolean => id.trim() !== '';

/** Numbers that no compression foresees. */
const scattered = (number: number): number => (Math.imul(number ^ (number >>> 7), 0x9e3779b1) >>> 0) * 20;

function heavyItem(key: string, id: string, numbers: number): WorkItem {
  const field = Array.from({ length: numbers }, (_, at) => scattered(at + Number(id)).toString(36)).join('');
  return anItem(key, { id }).isEdited('other', '2024-03-05T09:00Z', { field }).build();
}

const otherKeyRow = z.object({ other_key: z.string() });

describeOnEngines('items', (database) => {
  it('are found by what they wait for as long as they do', async () => {
    const { sql } = database();
    const waits = () => sql.read({ text: 'SELECT other_key FROM link ORDER BY other_key' }, otherKeyRow);
    const waiting = anItem('AB-1', { id: '1' }).isLinked('waits-for', 'AB-2').isLinked('waits-for', 'AB-3').build();
    await writeItems(sql, [{ item: waiting, over: null }]);
    expect(await waits()).toEqual([{ other_key: 'AB-2' }, { other_key: 'AB-3' }]);
    const [stored] = await readItems(sql, ['1']);
    const links = waiting.links.map((link) =>
      link.otherKey === 'AB-2' ? { ...link, until: new Date('2024-03-06T09:00Z') } : link,
    );
    await writeItems(sql, [{ item: { ...waiting, links }, over: stored! }]);
    expect(await waits()).toEqual([{ other_key: 'AB-3' }]);
  });

  it('gives back what was stored', async () => {
    const { sql } = database();
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(arbitraryItem, { selector: ({ id }) => id.trimEnd(), maxLength: 4 }),
        async (all) => {
          const items = all.filter(hasId);
          await sql.write({ text: 'DELETE FROM item' });
          expect(
            await writeItems(
              sql,
              items.map((each) => ({ item: each, over: null })),
            ),
          ).toEqual([]);
          const stored = new Map(
            (
              await readItems(
                sql,
                items.map(({ id }) => id),
              )
            ).map((each) => [each.item.id, each.item]),
          );
          for (const each of items) expect(stored.get(each.id)).toEqual(each);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('takes one statement to read an item, and one to write a change that puts it nowhere new', async () => {
    const { sql } = database();
    await writeItems(sql, [{ item, over: null }]);
    const before = sql.statements();
    const [over] = await readItems(sql, [item.id]);
    expect(await writeItems(sql, [{ item: moved, over: over! }])).toEqual([]);
    expect(sql.statements() - before).toBe(2);
    expect((await readItems(sql, [item.id]))[0]!.item).toEqual(moved);
  });

  it('refuses a write that was concluded from what is no longer stored', async () => {
    const { sql } = database();
    await writeItems(sql, [{ item, over: null }]);
    const [over] = await readItems(sql, [item.id]);
    expect(await writeItems(sql, [{ item: movedTwice, over: over! }])).toEqual([]);
    expect(await writeItems(sql, [{ item: moved, over: over! }])).toEqual([item.id]);
    expect(await writeItems(sql, [{ item: moved, over: null }])).toEqual([item.id]);
    expect((await readItems(sql, [item.id]))[0]!.item).toEqual(movedTwice);
  });

  it('takes the same write twice for one', async () => {
    const { sql } = database();
    await writeItems(sql, [{ item, over: null }]);
    const [over] = await readItems(sql, [item.id]);
    expect(await writeItems(sql, [{ item: moved, over: over! }])).toEqual([]);
    expect(await writeItems(sql, [{ item: moved, over: over! }])).toEqual([]);
    expect(await writeItems(sql, [{ item: moved, over: null }])).toEqual([]);
  });

  it('tells of several which ones lost, and writes the others', async () => {
    const { sql } = database();
    const items = ['1', '2', '3'].map((id) => anItem(`AB-${id}`, { id }).build());
    await writeItems(
      sql,
      items.map((each) => ({ item: each, over: null })),
    );
    const stored = await readItems(sql, ['1', '2', '3']);
    const after = ['1', '2', '3'].map((id) => anItem(`AB-${id}`, { id }).isFlagged('2024-03-05T09:00Z').build());
    await writeItems(sql, [
      { item: anItem('AB-2', { id: '2' }).isDue('2024-05-01', '2024-03-05T09:00Z').build(), over: stored[1]! },
    ]);
    expect(
      await writeItems(
        sql,
        after.map((each, index) => ({ item: each, over: stored[index]! })),
      ),
    ).toEqual(['2']);
    const now = await readItems(sql, ['1', '2', '3']);
    expect(now.map(({ item: { changes } }) => changes[0]!.kind)).toEqual(['flag', 'due-date', 'flag']);
  });

  it('lets one of two writers at the same time win', async () => {
    const { sql } = database();
    await writeItems(sql, [{ item, over: null }]);
    const [over] = await readItems(sql, [item.id]);
    const others = ['a', 'b', 'c', 'd'].map((by) =>
      anItem('AB-1', { id: '10001', state: { iterationIds: ['7'] } })
        .isFlagged('2024-03-05T09:00Z', { by })
        .build(),
    );
    const lost = await Promise.all(others.map((each) => writeItems(sql, [{ item: each, over: over! }])));
    expect(lost.flat()).toEqual([item.id, item.id, item.id]);
    const [stored] = await readItems(sql, [item.id]);
    expect(stored!.item).toEqual(others[lost.findIndex((ids) => ids.length === 0)]);
  });

  it('loses no change of many writers who conclude again when they lost', async () => {
    const { sql } = database();
    await writeItems(sql, [{ item, over: null }]);
    const adds = async (number: number): Promise<void> => {
      const change = { id: `${number}.0`, at: new Date(1_710_000_000_000 + number), by: 'ana', byApp: false };
      for (let lost = [item.id]; lost.length > 0;) {
        const [over] = await readItems(sql, [item.id]);
        const changes = [...over!.item.changes, { ...change, kind: 'other' as const, field: 'Labels' }];
        lost = [...(await writeItems(sql, [{ item: { ...over!.item, changes }, over: over! }]))];
      }
    };
    await Promise.all(Array.from({ length: 12 }, (_, number) => adds(number)));
    const [stored] = await readItems(sql, [item.id]);
    const ids = stored!.item.changes.map(({ id }) => id).sort((one, other) => Number(one) - Number(other));
    expect(ids).toEqual(Array.from({ length: 12 }, (_, number) => `${number}.0`));
  });

  it('finds items by all that they are or were in', async () => {
    const { sql } = database();
    const wandering = anItem('AB-2', { id: '2', state: { parentId: '50', versionIds: ['v1'] } })
      .joinsIteration('7', '2024-03-05T09:00Z')
      .leavesIteration('7', '2024-03-06T09:00Z')
      .comesUnder(null, '2024-03-07T09:00Z')
      .movesToProject('CD-9', '2024-03-08T09:00Z')
      .build();
    await writeItems(sql, [
      { item, over: null },
      { item: wandering, over: null },
    ]);
    const idsIn = async (kind: 'project' | 'parent' | 'iteration' | 'version', id: string) =>
      (await readScope(sql, { kind, id })).map((each) => each.item.id);
    expect(await idsIn('iteration', '7')).toEqual(['10001', '2']);
    expect(await idsIn('parent', '50')).toEqual(['2']);
    expect(await idsIn('version', 'v1')).toEqual(['2']);
    expect(await idsIn('project', 'AB')).toEqual(['10001', '2']);
    expect(await idsIn('project', 'CD')).toEqual(['2']);
    expect(await idsIn('project', 'XY')).toEqual([]);
  });

  it('hides no item when a write is ended half way', async () => {
    const { sql, intercept } = database();
    const joined = anItem('AB-1', { id: '10001', state: { iterationIds: ['7'] } })
      .joinsIteration('8', '2024-03-05T09:00Z')
      .build();
    for (const end of [0, 1]) {
      await sql.write({ text: 'DELETE FROM item' });
      await sql.write({ text: 'DELETE FROM item_scope' });
      await writeItems(sql, [{ item, over: null }]);
      const [over] = await readItems(sql, [item.id]);
      let left = end;
      intercept(async () => {
        if (left-- === 0) throw new Error('killed');
      });
      await expect(writeItems(sql, [{ item: joined, over: over! }])).rejects.toThrow('killed');
      intercept(null);
      const [again] = await readItems(sql, [item.id]);
      expect(await writeItems(sql, [{ item: joined, over: again! }])).toEqual([]);
      expect((await readScope(sql, { kind: 'iteration', id: '8' })).map((each) => each.item)).toEqual([joined]);
    }
  });

  it('reads a scope in pages that an answer can carry, each item once', async () => {
    const { sql } = database();
    const items = Array.from({ length: 70 }, (_, index) => heavyItem(`AB-${index + 1}`, String(index + 1), 14_000));
    await writeItems(
      sql,
      items.map((each) => ({ item: each, over: null })),
    );
    const read: WorkItem[] = [];
    let pages = 0;
    for (let after: string | null = null; ; pages += 1) {
      const page: Awaited<ReturnType<typeof readScopePage>> = await readScopePage(
        sql,
        { kind: 'project', id: 'AB' },
        after,
      );
      read.push(...page.items.map((each) => each.item));
      if (page.next === null) break;
      after = page.next;
    }
    expect(pages).toBe(1);
    expect(read.map(({ id }) => Number(id)).sort((one, other) => one - other)).toEqual(
      items.map(({ id }) => Number(id)),
    );
  });

  it('keeps items whole, however long their histories are', async () => {
    const { sql } = database();
    const items = [item, heavyItem('AB-2', '2', 60_000), heavyItem('AB-3', '3', 20_000)];
    await writeItems(
      sql,
      items.map((each) => ({ item: each, over: null })),
    );
    const stored = await readItems(sql, ['10001', '2', '3']);
    expect(stored.map((each) => each.item)).toEqual(items);
    const longer = heavyItem('AB-3', '3', 70_000);
    expect(await writeItems(sql, [{ item: longer, over: stored[2]! }])).toEqual([]);
    expect((await readItems(sql, ['3']))[0]!.item).toEqual(longer);
  });

  it('writes nothing where nothing changed', async () => {
    const { sql } = database();
    await writeItems(sql, [{ item, over: null }]);
    const [over] = await readItems(sql, [item.id]);
    const before = sql.statements();
    expect(await writeItems(sql, [{ item: structuredClone(item), over: over! }])).toEqual([]);
    expect(sql.statements() - before).toBe(0);
  });

  it('writes the new ones of a page of which some are there already', async () => {
    const { sql } = database();
    const items = ['1', '2', '3', '4'].map((id) => anItem(`AB-${id}`, { id }).build());
    await writeItems(sql, [{ item: items[1]!, over: null }]);
    await writeItems(sql, [{ item: anItem('AB-3', { id: '3' }).isFlagged('2024-03-05T09:00Z').build(), over: null }]);
    expect(
      await writeItems(
        sql,
        items.map((each) => ({ item: each, over: null })),
      ),
    ).toEqual(['3']);
    expect((await readItems(sql, ['1', '2', '3', '4'])).map((each) => each.item.changes.length)).toEqual([0, 0, 1, 0]);
  });

  it('refuses the same item twice among the new ones', async () => {
    const { sql } = database();
    const twice = [item, moved].map((each) => ({ item: each, over: null }));
    await expect(writeItems(sql, twice)).rejects.toThrow(StorageDuplicate);
    expect(await readItems(sql, [item.id])).toEqual([]);
  });

  it('refuses an item that no request can carry, by name', async () => {
    const { sql } = database();
    const endless = heavyItem('AB-1', '1', 300_000);
    await expect(writeItems(sql, [{ item: endless, over: null }])).rejects.toThrow(StorageTooLarge);
  });

  it('takes items away with all that they are found by', async () => {
    const { sql } = database();
    const other = anItem('AB-2', { id: '2', state: { iterationIds: ['7'] } }).build();
    await writeItems(sql, [
      { item, over: null },
      { item: other, over: null },
    ]);
    await removeItems(sql, [item.id]);
    expect([...(await readItemVersions(sql, [item.id, other.id])).keys()]).toEqual(['2']);
    expect((await readScope(sql, { kind: 'iteration', id: '7' })).map((each) => each.item)).toEqual([other]);
  });
});
