import { countItems, idsOfProject } from '../../../src/adapters/storage/queries/find-items';
import { readFinishedBetween, readOldestFinished } from '../../../src/adapters/storage/queries/finished-items';
import { readProjectSizes } from '../../../src/adapters/storage/queries/project-sizes';
import { removeProject } from '../../../src/adapters/storage/removal/remove-project';
import { pruneItems, readItems, readScope, removeItems, writeItems } from '../../../src/adapters/storage/tables/item';
import { writeStatuses } from '../../../src/adapters/storage/tables/item-status';
import { markDirty } from '../../../src/adapters/storage/tables/dirty-scope';
import { writeProjects } from '../../../src/adapters/storage/tables/project';
import { saveSync } from '../../../src/adapters/storage/tables/sync';
import { anItem } from '../../builders/item';
import { statuses } from '../../builders/statuses';
import { describeOnEngines } from './engines';

const AT = new Date('2024-03-04T09:00Z');

describeOnEngines('finished items', (database) => {
  it('are found by when they were done, while they are', async () => {
    const { sql } = database();
    await writeStatuses(sql, statuses, AT);
    const done = (key: string, at: string) => anItem(key).movesTo('done', at);
    const items = [
      done('AB-1', '2024-03-05T09:00Z').build(),
      done('AB-2', '2024-03-06T09:00Z').build(),
      done('AB-3', '2024-03-05T10:00Z').movesTo('in-progress', '2024-03-07T09:00Z').build(),
      done('CD-1', '2024-03-08T09:00Z').build(),
    ];
    await writeItems(
      sql,
      items.map((item) => ({ item, over: null })),
    );
    const oldest = (before: string) => readOldestFinished(sql, new Date(before));
    expect(await oldest('2024-03-05T09:00Z')).toEqual([]);
    expect(await oldest('2024-03-09T00:00Z')).toEqual([
      { projectKey: 'AB', doneSince: new Date('2024-03-05T09:00Z') },
      { projectKey: 'CD', doneSince: new Date('2024-03-08T09:00Z') },
    ]);
    const between = { from: new Date('2024-03-05T09:00Z'), to: new Date('2024-03-06T09:00Z') };
    expect(await readFinishedBetween(sql, 'AB', between)).toEqual(['id-AB-1']);
  });
});

describeOnEngines('the room that projects take', (database) => {
  it('is told of each, the largest first', async () => {
    const { sql } = database();
    const small = anItem('AB-1').build();
    const large = [1, 2].map((number) => anItem(`CD-${number}`).isFlagged('2024-03-05T09:00Z').build());
    await writeItems(
      sql,
      [small, ...large].map((item) => ({ item, over: null })),
    );
    const sizes = await readProjectSizes(sql);
    expect(sizes.map(({ projectKey, items, changedAt }) => ({ projectKey, items, changedAt }))).toEqual([
      { projectKey: 'CD', items: 2, changedAt: new Date('2024-03-05T09:00Z') },
      { projectKey: 'AB', items: 1, changedAt: new Date('2024-03-04T09:00Z') },
    ]);
    expect(sizes[0]!.bytes).toBeGreaterThan(2 * 700);
    expect(sizes[1]!.bytes).toBeLessThan(1000);
  });
});

describeOnEngines('items that were let go', (database) => {
  it('are counted and not missed, until they are removed for good', async () => {
    const { sql } = database();
    const items = [1, 2, 3].map((number) => anItem(`AB-${number}`).build());
    await writeItems(
      sql,
      items.map((item) => ({ item, over: null })),
    );
    await pruneItems(sql, 'AB', ['id-AB-1', 'id-AB-2']);
    expect((await readScope(sql, { kind: 'project', id: 'AB' })).map(({ item }) => item.id)).toEqual(['id-AB-3']);
    expect(await countItems(sql, 'AB')).toBe(3);
    for (const atOnce of [1, 2, 3, 50]) {
      expect(await idsOfProject(sql, 'AB', atOnce)).toEqual(['id-AB-1', 'id-AB-2', 'id-AB-3']);
    }

    await writeItems(sql, [{ item: items[0]!, over: null }]);
    expect(await countItems(sql, 'AB')).toBe(3);
    await removeItems(sql, ['id-AB-1', 'id-AB-2']);
    expect(await idsOfProject(sql, 'AB')).toEqual(['id-AB-3']);
  });
});

describeOnEngines('a project that goes', (database) => {
  it('leaves nothing but that it is gone, and nothing of others', async () => {
    const { sql, engine } = database();
    const wandered = anItem('CD-1', { state: { iterationIds: ['7'] } })
      .movesToProject('AB-9', '2024-03-05T09:00Z')
      .build();
    const items = [
      anItem('AB-1', { state: { parentId: '50' } })
        .isLinked('waits-for', 'EF-1')
        .build(),
      wandered,
      anItem('EF-1').build(),
    ];
    await writeItems(
      sql,
      items.map((item) => ({ item, over: null })),
    );
    await writeProjects(sql, [{ id: '1', key: 'AB', archived: false, removed: true }], AT);
    await saveSync(sql, {
      projectKey: 'AB',
      job: 'fill',
      state: 'done',
      startedAt: null,
      pass: null,
      pageToken: null,
      expected: null,
      notes: null,
      items: 2,
      changedAt: AT,
      revision: 0,
    });
    await markDirty(sql, [{ kind: 'project', id: 'AB' }], { mark: 'x', at: AT });

    expect(await removeProject(sql, 'AB', () => false)).toBe(false);
    expect(await removeProject(sql, 'AB', () => true)).toBe(true);

    expect(
      (
        await readItems(
          sql,
          items.map(({ id }) => id),
        )
      ).map(({ item }) => item.id),
    ).toEqual(['id-EF-1']);
    const rowsOf = async (table: string) =>
      (await engine.read({ text: `SELECT * FROM ${table}`, values: [], limitSeconds: 5 })).length;
    const tables = ['item_scope', 'former_key', 'link', 'sync', 'dirty_scope'];
    expect(await Promise.all(tables.map(rowsOf))).toEqual([0, 0, 0, 0, 0]);
    expect(await rowsOf('project')).toBe(1);
  });
});
