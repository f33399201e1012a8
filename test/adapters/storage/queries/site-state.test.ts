import { readSiteState } from '../../../../src/adapters/storage/queries/site-state';
import { readProjects, writeProjects } from '../../../../src/adapters/storage/tables/project';
import { readSyncs, saveSync } from '../../../../src/adapters/storage/tables/sync';
import { noState } from '../../../../src/app/sync/sync-state';
import { describeOnEngines } from '../engines';

const NOW = new Date('2026-02-19T13:32:00Z');

describeOnEngines('what is known of a whole site', (database) => {
  it('is what its two tables hold, in one statement', async () => {
    const { sql } = database();
    await writeProjects(
      sql,
      [
        { id: '10', key: 'AB', archived: false, removed: false },
        { id: '11', key: 'CD', archived: true, removed: true },
      ],
      NOW,
    );
    await saveSync(sql, {
      ...noState('AB', 'fill', NOW),
      state: 'running',
      startedAt: NOW,
      items: 7,
      notes: '{"a":1}',
    });
    await saveSync(sql, { ...noState('CD', 'judge', NOW), state: 'done', expected: 3, pageToken: 'next' });
    const before = sql.statements();
    const { projects, syncs } = await readSiteState(sql);
    expect(sql.statements() - before).toBe(1);
    expect(projects).toEqual([
      { id: '10', key: 'AB', archived: false, removed: false },
      { id: '11', key: 'CD', archived: true, removed: true },
    ]);
    expect(syncs).toEqual(await readSyncs(sql));
    expect(projects).toEqual(await readProjects(sql));
  });
});
