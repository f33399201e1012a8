import {
  clearDirty,
  countDirty,
  markDirty,
  readDirtyScopes,
  readScopesToJudge,
  waitSince,
} from '../../../../src/adapters/storage/tables/dirty-scope';
import type { Sql } from '../../../../src/adapters/storage/engine/sql';
import { type ContainerRef, isSameRef } from '../../../../src/core/model/containers';
import { describeOnEngines } from '../engines';

const at = (hour: number, minute = 0): Date => new Date(Date.UTC(2024, 2, 4, hour, minute));
const project = { kind: 'project', id: 'AB' } as const;
const parent = { kind: 'parent', id: '10001' } as const;

/** The scope's mark; undefined when it is clean. */
const markOf = async (sql: Sql, scope: ContainerRef) =>
  (await readDirtyScopes(sql, 1000)).find((dirty) => isSameRef(dirty.scope, scope));

describeOnEngines('scopes to judge again', (database) => {
  it('wait once each, in one statement for all that an event touches', async () => {
    const { sql } = database();
    const before = sql.statements();
    await markDirty(sql, [parent, project], { mark: 'event-1', at: at(9) });
    expect(sql.statements() - before).toBe(1);
    await markDirty(sql, [project], { mark: 'event-2', at: at(10) });
    expect(await readDirtyScopes(sql, 10)).toEqual([
      { scope: project, mark: 'event-2', markedAt: at(10), waitsSince: at(9) },
      { scope: parent, mark: 'event-1', markedAt: at(9), waitsSince: at(9) },
    ]);
    expect(await readDirtyScopes(sql, 1)).toHaveLength(1);
    expect(await countDirty(sql)).toBe(2);
    expect(await markOf(sql, { kind: 'iteration', id: 'AB' })).toBeUndefined();
  });

  it('come projects first: ten thousand parents of one hide no other project', async () => {
    const { sql } = database();
    const parents = ['1', '2', '3'].map((id) => ({ kind: 'parent', id }) as const);
    await markDirty(sql, parents, { mark: 'event-1', at: at(9) });
    await markDirty(sql, [{ kind: 'project', id: 'CD' }], { mark: 'event-2', at: at(10) });
    await markDirty(sql, [project], { mark: 'event-3', at: at(9, 30) });
    const due = { quietSince: at(11), waitingSince: at(11), most: 3 };
    const inOrder = [project.id, 'CD', '1'];
    expect((await readScopesToJudge(sql, due)).map(({ scope }) => scope.id)).toEqual(inOrder);
    expect((await readDirtyScopes(sql, 3)).map(({ scope }) => scope.id)).toEqual(inOrder);
  });

  it('stay when they were marked anew while they were judged', async () => {
    const { sql } = database();
    await markDirty(sql, [project, parent], { mark: 'event-1', at: at(9) });
    const judged = await markOf(sql, project);
    await markDirty(sql, [project], { mark: 'event-2', at: at(9) });
    await clearDirty(sql, [judged!]);
    expect(await markOf(sql, project)).toMatchObject({ scope: project, mark: 'event-2', markedAt: at(9) });
    await clearDirty(sql, [(await markOf(sql, project))!]);
    expect((await readDirtyScopes(sql, 10)).map(({ scope }) => scope)).toEqual([parent]);
  });

  it('are due once they were quiet for long enough, or have waited for long enough', async () => {
    const { sql } = database();
    const busy = { kind: 'project', id: 'BUSY' } as const;
    const fresh = { kind: 'project', id: 'FRESH' } as const;
    await markDirty(sql, [busy], { mark: 'event-1', at: at(9, 0) });
    await markDirty(sql, [project], { mark: 'event-2', at: at(9, 2) });
    await markDirty(sql, [busy, fresh], { mark: 'event-3', at: at(9, 5) });
    const due = async (quietSince: Date, waitingSince: Date, most = 10) =>
      (await readScopesToJudge(sql, { quietSince, waitingSince, most })).map(({ scope }) => scope.id);
    expect(await due(at(9, 4), at(9, 0))).toEqual(['BUSY', 'AB']);
    expect(await due(at(9, 4), at(8, 59))).toEqual(['AB']);
    expect(await due(at(9, 1), at(8, 59))).toEqual([]);
    expect(await due(at(9, 5), at(9, 0), 1)).toEqual(['BUSY']);
  });

  it('wait since they were judged when they were marked anew before or after, and no later than they are marked', async () => {
    const { sql } = database();
    const late = { kind: 'project', id: 'LATE' } as const;
    await markDirty(sql, [project, parent], { mark: 'event-1', at: at(9, 0) });
    const judged = await readDirtyScopes(sql, 10);
    await markDirty(sql, [project, late], { mark: 'event-2', at: at(9, 7) });
    await clearDirty(sql, judged);
    await waitSince(sql, [...judged, { scope: late, mark: 'event-2' }], at(9, 5));
    expect((await readDirtyScopes(sql, 10)).map(({ scope, waitsSince }) => [scope.id, waitsSince])).toEqual([
      ['AB', at(9, 5)],
      ['LATE', at(9, 7)],
    ]);
  });

  it('of an earlier version of the app wait since they were marked last', async () => {
    const { sql } = database();
    await sql.write({
      text: 'REPLACE INTO dirty_scope (kind, container_id, mark, marked_at) VALUES (?, ?, ?, ?)',
      values: [1, 'AB', 'event-1', at(9).getTime()],
    });
    expect(await readDirtyScopes(sql, 10)).toMatchObject([{ markedAt: at(9), waitsSince: at(9) }]);
    await waitSince(sql, await readDirtyScopes(sql, 10), at(10));
    expect(await readDirtyScopes(sql, 10)).toMatchObject([{ markedAt: at(9), waitsSince: at(10) }]);
  });
});
