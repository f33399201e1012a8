import {
  clearDirty,
  countDirty,
  markDirty,
  readDirtyScope,
  readDirtyScopes,
} from '../../../../src/adapters/storage/tables/dirty-scope';
import { describeOnEngines } from '../engines';

const at = (hour: number): Date => new Date(Date.UTC(2024, 2, 4, hour));
const project = { kind: 'project', id: 'AB' } as const;
const parent = { kind: 'parent', id: '10001' } as const;

describeOnEngines('scopes to judge again', (database) => {
  it('wait once each, in one statement for all that an event touches', async () => {
    const { sql } = database();
    const before = sql.statements();
    await markDirty(sql, [project, parent], { mark: 'event-1', at: at(9) });
    expect(sql.statements() - before).toBe(1);
    await markDirty(sql, [project], { mark: 'event-2', at: at(10) });
    expect(await readDirtyScopes(sql, 10)).toEqual([
      { scope: parent, mark: 'event-1', markedAt: at(9) },
      { scope: project, mark: 'event-2', markedAt: at(10) },
    ]);
    expect(await readDirtyScopes(sql, 1)).toHaveLength(1);
    expect(await countDirty(sql)).toBe(2);
    expect(await readDirtyScope(sql, { kind: 'iteration', id: 'AB' })).toBeNull();
  });

  it('stay when they were marked anew while they were judged', async () => {
    const { sql } = database();
    await markDirty(sql, [project, parent], { mark: 'event-1', at: at(9) });
    const judged = await readDirtyScope(sql, project);
    await markDirty(sql, [project], { mark: 'event-2', at: at(9) });
    await clearDirty(sql, judged!);
    expect(await readDirtyScope(sql, project)).toEqual({ scope: project, mark: 'event-2', markedAt: at(9) });
    await clearDirty(sql, (await readDirtyScope(sql, project))!);
    expect((await readDirtyScopes(sql, 10)).map(({ scope }) => scope)).toEqual([parent]);
  });
});
