import {
  readIterations,
  readIterationsOfBoard,
  writeIterations,
} from '../../../../src/adapters/storage/tables/iteration';
import { writeStatuses } from '../../../../src/adapters/storage/tables/item-status';
import { projectOf, readProjects, writeProjects } from '../../../../src/adapters/storage/tables/project';
import { readVersions, writeVersions } from '../../../../src/adapters/storage/tables/project-version';
import type { Iteration, Version } from '../../../../src/core/model/containers';
import { describeOnEngines } from '../engines';
import { readStatuses } from '../read-back';

const FIRST = new Date('2024-03-04T09:00Z');
const LATER = new Date('2024-03-05T09:00Z');

const iteration: Iteration = {
  id: '38',
  name: 'Sprint 28',
  boardId: '5',
  state: 'future',
  startedAt: null,
  plannedEndAt: null,
  closedAt: null,
};
const started: Iteration = {
  ...iteration,
  state: 'active',
  startedAt: new Date('2024-03-05T08:00:00.123Z'),
  plannedEndAt: new Date('2024-03-19T08:00Z'),
};
const version: Version = {
  id: '10100',
  name: '1.0',
  projectKey: 'AB',
  startOn: null,
  releaseOn: '2024-05-01',
  released: false,
};

describeOnEngines('iterations', (database) => {
  it('are stored without their names', async () => {
    const { sql } = database();
    await writeIterations(sql, { iterations: [started], seenAt: FIRST });
    expect(await readIterations(sql, ['38', '39'])).toEqual([{ ...started, name: '38' }]);
    expect(await readIterationsOfBoard(sql, '5')).toEqual([{ ...started, name: '38' }]);
    expect(await readIterationsOfBoard(sql, '6')).toEqual([]);
    expect(
      JSON.stringify(await database().engine.read({ text: 'SELECT * FROM iteration', values: [], limitSeconds: 5 })),
    ).not.toContain('Sprint');
  });

  it('keep what was seen last, in whatever order it comes and however often', async () => {
    const { sql } = database();
    await writeIterations(sql, { iterations: [started], seenAt: LATER });
    await writeIterations(sql, { iterations: [iteration], seenAt: FIRST });
    await writeIterations(sql, { iterations: [started], seenAt: LATER });
    expect((await readIterations(sql, ['38'])).map(({ state }) => state)).toEqual(['active']);
  });

  it('keep every date to the millisecond, whatever stands beside them', async () => {
    const { sql } = database();
    const closed: Iteration = {
      ...started,
      id: '40',
      boardId: null,
      state: 'closed',
      closedAt: new Date(1_710_835_200_999),
    };
    const all = [iteration, { ...started, id: '39' }, closed];
    for (const order of [all, [...all].reverse()]) {
      await sql.write({ text: 'DELETE FROM iteration' });
      await writeIterations(sql, { iterations: order, seenAt: FIRST });
      expect(await readIterations(sql, ['38', '39', '40'])).toEqual(all.map((each) => ({ ...each, name: each.id })));
    }
  });

  it('stay deleted when what was told before comes after', async () => {
    const { sql } = database();
    await writeIterations(sql, { iterations: [], removed: [started], seenAt: LATER });
    await writeIterations(sql, { iterations: [started], seenAt: FIRST });
    expect(await readIterations(sql, ['38'])).toEqual([]);
  });

  it('are written by the thousand in few statements', async () => {
    const { sql } = database();
    const many = Array.from({ length: 1000 }, (_, index) => ({ ...iteration, id: String(index) }));
    const before = sql.statements();
    await writeIterations(sql, { iterations: many, seenAt: FIRST });
    expect(sql.statements() - before).toBe(4);
    expect(
      await readIterations(
        sql,
        many.map(({ id }) => id),
      ),
    ).toHaveLength(1000);
  });
});

describeOnEngines('versions', (database) => {
  it('are stored without their names, by project, the latest word counting', async () => {
    const { sql } = database();
    await writeVersions(sql, { versions: [{ ...version, released: true }], seenAt: LATER });
    await writeVersions(sql, { versions: [version], seenAt: FIRST });
    expect(await readVersions(sql, ['AB', 'CD'])).toEqual([{ ...version, name: '10100', released: true }]);
    expect(await readVersions(sql, [])).toEqual([]);
    const longId = { ...version, id: '1'.repeat(64), startOn: '2024-04-01', releaseOn: null };
    await writeVersions(sql, { versions: [{ ...version, id: '9' }, longId], seenAt: LATER });
    expect((await readVersions(sql, ['AB'])).find(({ id }) => id === longId.id)).toEqual({
      ...longId,
      name: longId.id,
    });
    await writeVersions(sql, { versions: [], removed: [{ ...version, id: '9' }, longId], seenAt: LATER });
    await writeVersions(sql, { versions: [], removed: [version], seenAt: LATER });
    expect(await readVersions(sql, ['AB'])).toEqual([]);
  });
});

describeOnEngines('projects and statuses', (database) => {
  it('tell what was seen last', async () => {
    const { sql } = database();
    const project = { id: '10000', key: 'AB', archived: false, removed: false };
    await writeProjects(sql, [{ ...project, archived: true }], LATER);
    await writeProjects(sql, [project], FIRST);
    const [stored] = await readProjects(sql);
    expect(stored).toEqual({ ...project, archived: true });
    expect(projectOf(stored!)).toEqual({ id: '10000', key: 'AB', name: 'AB' });
  });

  it('know each status by its category', async () => {
    const { sql } = database();
    const statuses = (['to-do', 'in-progress', 'done', 'unknown'] as const).map((category, index) => ({
      id: String(index),
      name: `Status ${category}`,
      category,
    }));
    await writeStatuses(sql, statuses, FIRST);
    expect(await readStatuses(sql)).toEqual(statuses);
  });
});
