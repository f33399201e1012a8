import { readSync, readSyncs, removeSync, saveSync } from '../../../../src/adapters/storage/tables/sync';
import type { SyncState } from '../../../../src/core/model/sync-state';
import { describeOnEngines } from '../engines';

const first: SyncState = {
  projectKey: 'AB',
  job: 'fill',
  state: 'waiting',
  startedAt: null,
  pass: null,
  pageToken: null,
  expected: null,
  notes: null,
  items: 0,
  changedAt: new Date('2024-03-04T09:00Z'),
  revision: 0,
};

describeOnEngines('the state of a job', (database) => {
  it('is stored with the next revision', async () => {
    const { sql } = database();
    expect(await readSync(sql, 'AB', 'fill')).toBeNull();
    expect(await saveSync(sql, first)).toBe(true);
    expect(await readSync(sql, 'AB', 'fill')).toEqual({ ...first, revision: 1 });
    const next: SyncState = {
      ...first,
      revision: 1,
      state: 'running',
      startedAt: new Date('2024-03-04T09:05Z'),
      pass: 'open',
      pageToken: 'p2',
      expected: 300,
      notes: '{"a":1}',
      items: 100,
    };
    expect(await saveSync(sql, next)).toBe(true);
    expect(await readSync(sql, 'AB', 'fill')).toEqual({ ...next, revision: 2 });
  });

  it('is moved on by one of two that handle the same step', async () => {
    const { sql } = database();
    const answers = await Promise.all([saveSync(sql, first), saveSync(sql, first)]);
    expect(answers.sort()).toEqual([false, true]);
    const next = { ...first, revision: 1, items: 100 };
    const moved = await Promise.all([saveSync(sql, next), saveSync(sql, next), saveSync(sql, next)]);
    expect(moved.sort()).toEqual([false, false, true]);
    expect((await readSync(sql, 'AB', 'fill'))?.revision).toBe(2);
  });

  it('is told of one project or of all, and forgotten by job or by project', async () => {
    const { sql } = database();
    for (const [projectKey, job] of [
      ['CD', 'fill'],
      ['AB', 'repair'],
      ['AB', 'fill'],
    ] as const) {
      await saveSync(sql, { ...first, projectKey, job });
    }
    const names = async (key: string | null = null) =>
      (await readSyncs(sql, key)).map((each) => `${each.projectKey} ${each.job}`);
    expect(await names()).toEqual(['AB fill', 'AB repair', 'CD fill']);
    expect(await names('AB')).toEqual(['AB fill', 'AB repair']);
    await removeSync(sql, 'AB', 'repair');
    expect(await names()).toEqual(['AB fill', 'CD fill']);
    await removeSync(sql, 'AB');
    expect(await names()).toEqual(['CD fill']);
  });
});
