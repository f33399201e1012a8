import {
  readInside,
  readLatest,
  readLatestOn,
  readPast,
  readWeeks,
} from '../../../../src/adapters/storage/queries/portfolio';
import { type StoredReading, writeReadings } from '../../../../src/adapters/storage/tables/reading';
import type { ContainerRef } from '../../../../src/core/model/containers';
import { describeOnEngines } from '../engines';

const TODAY = 20_100;
const project = (id: string): ContainerRef => ({ kind: 'project', id });
const epic = (id: string): ContainerRef => ({ kind: 'parent', id });
const version = (id: string): ContainerRef => ({ kind: 'version', id });
const reading = (scope: ContainerRef, day: number, more: Partial<StoredReading> = {}): StoredReading => ({
  scope,
  day,
  takenAt: new Date(day * 86_400_000),
  projectKey: scope.kind === 'project' ? scope.id : 'AB',
  health: 'on-track',
  chance: null,
  slipDays: null,
  openItems: 10,
  raised: 0,
  restsOn: ['100'],
  summary: '{}',
  report: '{}',
  ...more,
});
const idsOf = (readings: readonly { readonly scope: ContainerRef }[]) => readings.map(({ scope }) => scope.id);

describeOnEngines('the latest readings', (database) => {
  it('come worst first', async () => {
    const { sql } = database();
    const all = [
      reading(project('FINE'), TODAY),
      reading(project('DARK'), TODAY, { health: 'unknown' }),
      reading(project('LATE'), TODAY, { health: 'off-track', slipDays: 3 }),
      reading(project('LATER'), TODAY, { health: 'off-track', slipDays: 11 }),
      reading(project('RISK'), TODAY, { health: 'at-risk', chance: 0.4 }),
      reading(project('RISKY'), TODAY, { health: 'at-risk', chance: 0.2 }),
      reading(project('MANY'), TODAY, { health: 'at-risk', raised: 4 }),
      reading(project('SOME'), TODAY, { health: 'at-risk', raised: 1 }),
    ];
    await writeReadings(sql, all);
    const scopes = all.map(({ scope }) => scope);
    expect(idsOf(await readLatest(sql, scopes, TODAY))).toEqual([
      'LATER',
      'LATE',
      'RISKY',
      'RISK',
      'MANY',
      'SOME',
      'DARK',
      'FINE',
    ]);
  });

  it('are those of the scopes that are asked for, of whatever kind, as of any day', async () => {
    const { sql } = database();
    await writeReadings(sql, [
      reading(project('AB'), TODAY, { health: 'at-risk' }),
      reading(project('AB'), TODAY - 10, { health: 'off-track', summary: '{"old":1}' }),
      reading(epic('1'), TODAY - 3),
      reading(version('1'), TODAY),
    ]);
    expect(idsOf(await readLatest(sql, [epic('1'), project('AB')], TODAY))).toEqual(['AB', '1']);
    expect(await readLatest(sql, [], TODAY)).toEqual([]);
    expect(await readLatest(sql, [project('AB')], TODAY - 8)).toEqual([
      expect.objectContaining({ day: TODAY - 10, health: 'off-track', summary: '{"old":1}', projectDay: TODAY - 10 }),
    ]);
    expect(await readLatest(sql, [project('AB')], TODAY - 11)).toEqual([]);
  });

  it('say when their project was judged last, so that what was over by then can be told', async () => {
    const { sql } = database();
    await writeReadings(sql, [
      reading(project('AB'), TODAY),
      reading(epic('1'), TODAY - 3),
      reading(epic('2'), TODAY - 3, { projectKey: 'NEVER' }),
    ]);
    const days = (await readLatest(sql, [epic('1'), epic('2')], TODAY)).map(({ day, projectDay }) => [day, projectDay]);
    expect(days).toEqual([
      [TODAY - 3, TODAY],
      [TODAY - 3, null],
    ]);
  });
});

describeOnEngines('what projects hold', (database) => {
  it('is what was judged with them last: epics and versions, no sprints', async () => {
    const { sql } = database();
    await writeReadings(sql, [
      reading(project('AB'), TODAY - 1),
      reading(project('AB'), TODAY - 9),
      reading(epic('1'), TODAY - 1, { health: 'at-risk' }),
      reading(epic('2'), TODAY - 9),
      reading(version('3'), TODAY - 1),
      reading({ kind: 'iteration', id: '4' }, TODAY - 1),
      reading(project('CD'), TODAY - 1),
      reading(epic('5'), TODAY - 1, { projectKey: 'CD' }),
    ]);
    const page = { day: TODAY, offset: 0, most: 500 };
    expect(await readInside(sql, { ...page, projectKeys: ['AB'] })).toEqual([
      expect.objectContaining({
        scope: epic('1'),
        projectKey: 'AB',
        day: TODAY - 1,
        projectDay: TODAY - 1,
        summary: '{}',
      }),
      expect.objectContaining({ scope: version('3'), projectKey: 'AB', health: 'on-track' }),
    ]);
    expect(idsOf(await readInside(sql, { ...page, projectKeys: ['AB', 'CD'], most: 2 }))).toEqual(['1', '5']);
    expect(idsOf(await readInside(sql, { ...page, projectKeys: ['AB', 'CD'], offset: 2, most: 2 }))).toEqual(['3']);
    expect(await readInside(sql, { ...page, projectKeys: [] })).toEqual([]);
  });
});

describeOnEngines('earlier weeks', (database) => {
  it('are each told by their last reading', async () => {
    const { sql } = database();
    await writeReadings(sql, [
      reading(epic('1'), TODAY, { chance: 0.1, health: 'off-track' }),
      reading(epic('1'), TODAY - 6, { chance: 0.2 }),
      reading(epic('1'), TODAY - 7, { chance: 0.3, restsOn: ['100', '200'] }),
      reading(epic('1'), TODAY - 13, { chance: 0.4 }),
      reading(epic('1'), TODAY - 22, { chance: 0.5 }),
      reading(epic('1'), TODAY - 28, { chance: 0.6 }),
      reading(epic('2'), TODAY, { chance: 0.7 }),
    ]);
    const found = await readWeeks(sql, [epic('1')], { day: TODAY, weeks: 4 });
    expect([...found].sort((one, other) => one.weeksBefore - other.weeksBefore)).toEqual([
      { scope: epic('1'), weeksBefore: 0, health: 'off-track', chance: 0.1, restsOn: ['100'] },
      { scope: epic('1'), weeksBefore: 1, health: 'on-track', chance: 0.3, restsOn: ['100', '200'] },
      { scope: epic('1'), weeksBefore: 3, health: 'on-track', chance: 0.5, restsOn: ['100'] },
    ]);
    expect(await readWeeks(sql, [], { day: TODAY, weeks: 4 })).toEqual([]);
  });

  it('of four hundred scopes with readings of a year take one statement', async () => {
    const { sql } = database();
    const scopes = Array.from({ length: 400 }, (_, index) => project(`P${index}`));
    const days = Array.from({ length: 24 }, (_, index) => TODAY - index * 15);
    await writeReadings(
      sql,
      scopes.flatMap((scope) => days.map((day) => reading(scope, day, { slipDays: day % 7 }))),
    );
    const before = sql.statements();
    expect(await readWeeks(sql, scopes, { day: TODAY, weeks: 8 })).toHaveLength(400 * 4);
    expect(await readLatest(sql, scopes, TODAY)).toHaveLength(400);
    expect(sql.statements() - before).toBe(2);
  });
});

describeOnEngines('the readings of one scope', (database) => {
  it('on several days take one statement, each with the last day of its project by then', async () => {
    const { sql } = database();
    await writeReadings(sql, [
      reading(project('AB'), TODAY),
      reading(project('AB'), TODAY - 5),
      reading(epic('1'), TODAY - 5, { summary: '{"old":1}' }),
      reading(epic('2'), TODAY),
    ]);
    const before = sql.statements();
    const found = await readLatestOn(sql, epic('1'), [TODAY + 1, TODAY - 5, TODAY - 6, TODAY + 1]);
    expect(sql.statements() - before).toBe(1);
    expect(found.map((each) => each && [each.day, each.projectDay, each.summary])).toEqual([
      [TODAY - 5, TODAY, '{"old":1}'],
      [TODAY - 5, TODAY - 5, '{"old":1}'],
      null,
      [TODAY - 5, TODAY, '{"old":1}'],
    ]);
  });

  it('of earlier weeks take one statement, with the report of the latest alone', async () => {
    const { sql } = database();
    const at = (day: number) => reading(epic('1'), day, { report: `{"day":${String(day)}}`, summary: String(day) });
    await writeReadings(sql, [
      at(TODAY - 1),
      at(TODAY - 3),
      at(TODAY - 8),
      at(TODAY - 9),
      at(TODAY - 40),
      at(TODAY + 2),
    ]);
    const before = sql.statements();
    const found = await readPast(sql, epic('1'), { days: [TODAY, TODAY - 8], weeks: 4 });
    expect(sql.statements() - before).toBe(1);
    const told = found.map((weeks) =>
      weeks.map(({ day, weeksBefore, summary, report }) => [day, weeksBefore, summary, report]),
    );
    expect(told).toEqual([
      [
        [TODAY - 1, 0, String(TODAY - 1), `{"day":${String(TODAY - 1)}}`],
        [TODAY - 8, 1, String(TODAY - 8), ''],
      ],
      [[TODAY - 8, 0, String(TODAY - 8), `{"day":${String(TODAY - 8)}}`]],
    ]);
  });
});
