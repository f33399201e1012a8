import { readAround, readLatestIds } from '../../../../src/adapters/storage/queries/around-item';
import {
  countItems,
  homesOf,
  idsIn,
  idsOfKeys,
  idsOfProject,
  idsAround,
  idsOutside,
} from '../../../../src/adapters/storage/queries/find-items';
import { readSurroundings } from '../../../../src/adapters/storage/queries/surroundings';
import { writeItems } from '../../../../src/adapters/storage/tables/item';
import { writeStatuses } from '../../../../src/adapters/storage/tables/item-status';
import { writeIterations } from '../../../../src/adapters/storage/tables/iteration';
import { writePeople } from '../../../../src/adapters/storage/tables/person';
import { writeProjects } from '../../../../src/adapters/storage/tables/project';
import { writeVersions } from '../../../../src/adapters/storage/tables/project-version';
import type { WorkItem } from '../../../../src/core/model/work-item';
import { anItem } from '../../../builders/item';
import { describeOnEngines } from '../engines';

const SEEN_AT = new Date('2024-03-10T09:00Z');

/** An epic in WEB with one child in APP; a sprint of both; WEB-2 waits for APP-2, and that for OPS-1. */
const ITEMS: readonly WorkItem[] = [
  anItem('WEB-1', { id: '1', level: 'parent' }).build(),
  anItem('WEB-2', { id: '2', state: { parentId: '1', iterationIds: ['40'] } })
    .isLinked('waits-for', 'APP-2', '2024-03-05T09:00Z')
    .build(),
  anItem('APP-1', { id: '3', state: { parentId: '1', versionIds: ['7'] } }).build(),
  anItem('APP-2', { id: '4', state: { iterationIds: ['40'] } })
    .isLinked('waits-for', 'OPS-1', '2024-03-05T09:00Z')
    .build(),
  anItem('OPS-1', { id: '5' }).build(),
  anItem('OLD-1', { id: '6' }).movesToProject('OPS-2', '2024-03-06T09:00Z').build(),
  anItem('APP-9', { id: '7', restricted: true, state: { iterationIds: ['41'] } }).build(),
];

describeOnEngines('finding items', (database) => {
  beforeEach(async () => {
    await writeItems(
      database().sql,
      ITEMS.map((item) => ({ item, over: null })),
    );
  });

  it('by container, by key, by project', async () => {
    const { sql } = database();
    expect(await idsIn(sql, { kind: 'parent', id: '1' })).toEqual(['2', '3']);
    expect(await idsOfKeys(sql, ['OLD-1', 'WEB-2', 'NONE-1'])).toEqual(['2', '6']);
    expect(await idsOfKeys(sql, [])).toEqual([]);
    expect(await idsOfProject(sql, 'OPS')).toEqual(['5', '6']);
    expect(await countItems(sql, 'OPS')).toBe(2);
    expect(await countItems(sql, 'OLD')).toBe(0);
  });

  it('what a project’s containers hold of others', async () => {
    const { sql } = database();
    const containers = [
      { kind: 'parent', id: '1' },
      { kind: 'iteration', id: '40' },
    ] as const;
    expect(await idsOutside(sql, 'WEB', containers)).toEqual(['3', '4']);
    expect(await idsOutside(sql, 'WEB', [])).toEqual([]);
    const before = sql.statements();
    expect(await idsAround(sql, 'WEB', { containers, keys: ['OLD-1'] })).toEqual(['3', '4', '6']);
    expect(sql.statements() - before).toBe(1);
  });

  it('the home of each container; of one that holds restricted items only, none', async () => {
    const { sql } = database();
    await writeVersions(sql, {
      versions: [{ id: '7', name: '7', projectKey: 'APP', startOn: null, releaseOn: null, released: false }],
      seenAt: SEEN_AT,
    });
    const homes = await homesOf(sql, [
      { kind: 'project', id: 'OPS' },
      { kind: 'parent', id: '1' },
      { kind: 'iteration', id: '40' },
      { kind: 'iteration', id: '41' },
      { kind: 'version', id: '7' },
    ]);
    expect([...homes]).toEqual([
      ['project OPS', 'OPS'],
      ['parent 1', 'WEB'],
      ['version 7', 'APP'],
      ['iteration 40', 'APP'],
    ]);
  });

  it('around an item in one statement: its containers, the roots of what they wait for, the latest', async () => {
    const { sql } = database();
    const before = sql.statements();
    const around = await readAround(sql, {
      ids: ['2'],
      containers: [
        { kind: 'parent', id: '1' },
        { kind: 'iteration', id: '40' },
      ],
      latestIds: ['6'],
    });
    expect(sql.statements() - before).toBe(1);
    expect(around.map(({ item }) => item.id)).toEqual(['2', '3', '4', '5', '6']);
    const alone = { ids: ['6'], containers: [], latestIds: [] };
    expect((await readAround(sql, alone)).map(({ item }) => item.id)).toEqual(['6']);
  });

  it('the latest of a project: so many without a security level, and so many with one', async () => {
    const { sql } = database();
    expect(await readLatestIds(sql, { projectKey: 'APP', most: 10 })).toEqual(['3', '4', '7']);
    expect(await readLatestIds(sql, { projectKey: 'APP', most: 1 })).toEqual(['4', '7']);
    expect(await readLatestIds(sql, { projectKey: 'NONE', most: 1 })).toEqual([]);
  });
});

describeOnEngines('what items stand in', (database) => {
  it('comes in one statement', async () => {
    const { sql } = database();
    const status = { id: '1', name: 'Open', category: 'to-do' } as const;
    const iteration = {
      id: '40',
      name: '40',
      boardId: '7',
      state: 'active',
      startedAt: new Date('2024-03-04T09:00Z'),
      plannedEndAt: null,
      closedAt: null,
    } as const;
    const version = {
      id: '7',
      name: '7',
      projectKey: 'APP',
      startOn: null,
      releaseOn: '2024-04-01',
      released: false,
    };
    const person = { id: 'ana', active: false, isApp: true };
    await writeStatuses(sql, [status], SEEN_AT);
    await writeIterations(sql, { iterations: [iteration, { ...iteration, id: '41' }], seenAt: SEEN_AT });
    await writeVersions(sql, { versions: [version], seenAt: SEEN_AT });
    await writePeople(sql, [person, { ...person, id: 'bo' }], SEEN_AT);
    await writeProjects(sql, [{ id: '100', key: 'APP', archived: false, removed: false }], SEEN_AT);
    const before = sql.statements();
    const read = await readSurroundings(sql, {
      iterationIds: ['40', '40'],
      projectKeys: ['APP'],
      accountIds: ['ana'],
    });
    expect(sql.statements() - before).toBe(1);
    expect(read).toEqual({
      statuses: [status],
      iterations: [iteration],
      versions: [version],
      people: [person],
      projects: [{ id: '100', key: 'APP', name: 'APP' }],
    });
    expect(await readSurroundings(sql, { iterationIds: [], projectKeys: [], accountIds: [] })).toMatchObject({
      statuses: [status],
      iterations: [],
      people: [],
    });
  });
});
