import { removeProject } from '../../../../src/adapters/storage/removal/remove-project';
import { readSurroundings } from '../../../../src/adapters/storage/queries/surroundings';
import { writeIterations } from '../../../../src/adapters/storage/tables/iteration';
import { writeVersions } from '../../../../src/adapters/storage/tables/project-version';
import type { Sql } from '../../../../src/adapters/storage/engine/sql';
import type { Iteration, Version } from '../../../../src/core/model/containers';
import { describeOnEngines } from '../engines';

const [FIRST, SECOND, THIRD] = ['2024-03-04T09:00Z', '2024-03-05T09:00Z', '2024-03-06T09:00Z'].map(
  (at) => new Date(at),
) as [Date, Date, Date];

const version = (releaseOn: string | null): Version => ({
  id: '10100',
  name: '1.0',
  projectKey: 'AB',
  startOn: null,
  releaseOn,
  released: false,
});
const iteration = (plannedEnd: string, state: Iteration['state'] = 'active'): Iteration => ({
  id: '38',
  name: 'Sprint 28',
  boardId: '5',
  state,
  startedAt: new Date('2024-03-04T08:00Z'),
  plannedEndAt: new Date(plannedEnd),
  closedAt: null,
});

const read = (sql: Sql) => readSurroundings(sql, { iterationIds: ['38'], projectKeys: ['AB'], accountIds: [] });

describeOnEngines('dates that moved', (database) => {
  it('are all remembered, the first first, in whatever order they come and however often', async () => {
    const { sql } = database();
    await writeVersions(sql, { versions: [version('2024-06-01')], seenAt: THIRD });
    await writeVersions(sql, { versions: [version('2024-05-01')], seenAt: FIRST });
    await writeVersions(sql, { versions: [version('2024-05-15')], seenAt: SECOND });
    await writeVersions(sql, { versions: [version('2024-06-01')], seenAt: THIRD });
    const [told] = (await read(sql)).versions;
    expect([told?.releaseOn, told?.promisedEnds]).toEqual(['2024-06-01', ['2024-05-01', '2024-05-15', '2024-06-01']]);
  });

  it('are none where a date was set once, or taken away', async () => {
    const { sql } = database();
    await writeVersions(sql, { versions: [version('2024-05-01')], seenAt: FIRST });
    await writeVersions(sql, { versions: [version(null)], seenAt: SECOND });
    expect((await read(sql)).versions).toEqual([{ ...version(null), name: '10100' }]);
  });

  it('are remembered of an iteration from its start on', async () => {
    const { sql } = database();
    await writeIterations(sql, { iterations: [iteration('2024-03-15T17:00Z', 'future')], seenAt: FIRST });
    await writeIterations(sql, { iterations: [iteration('2024-03-18T17:00Z')], seenAt: SECOND });
    await writeIterations(sql, { iterations: [iteration('2024-03-20T17:00Z')], seenAt: THIRD });
    const [told] = (await read(sql)).iterations;
    expect(told?.promisedEnds).toEqual([new Date('2024-03-18T17:00Z'), new Date('2024-03-20T17:00Z')]);
  });

  it('go with the project', async () => {
    const { sql } = database();
    await writeVersions(sql, { versions: [version('2024-05-01')], seenAt: FIRST });
    await writeVersions(sql, { versions: [version('2024-06-01')], seenAt: SECOND });
    await removeProject(sql, 'AB', () => true);
    await writeVersions(sql, { versions: [version('2024-07-01')], seenAt: THIRD });
    expect((await read(sql)).versions[0]?.promisedEnds).toBeUndefined();
  });
});
