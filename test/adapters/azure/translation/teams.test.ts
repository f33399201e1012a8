import { aConfiguration, ANNA, aTeam, BACKLOG, BEN, itemOf, revisionsOf, shortly, translated } from '../record-builder';
import { createWorkCalendar } from '../../../../src/core/model/time/create-work-calendar';

const [MONDAY, TUESDAY, WEDNESDAY] = ['2026-03-09T10:00:00Z', '2026-03-10T10:00:00Z', '2026-03-11T10:00:00.57Z'];

describe('iterations', () => {
  const optics = aTeam({ id: 'team-2', name: 'Optics', areas: [{ path: 'Fabrikam\\Optics', includeChildren: false }] });
  const configuration = aConfiguration({ teams: [aTeam({ iterationIds: ['node-1', 'node-2', 'node-3'] }), optics] });

  it('are dates, the last day included, and one for each team that shares a node', () => {
    const { iterations } = translated({ configuration });
    expect(iterations.map(({ id, name, boardId, state }) => [id, name, boardId, state])).toEqual([
      ['team-1/node-1', 'Sprint 1 (Fabrikam Team)', 'team-1', 'closed'],
      ['team-1/node-2', 'Sprint 2 (Fabrikam Team)', 'team-1', 'active'],
      ['team-2/node-1', 'Sprint 1 (Optics)', 'team-2', 'closed'],
      ['team-2/node-2', 'Sprint 2 (Optics)', 'team-2', 'active'],
    ]);
    expect(iterations[0]).toMatchObject({
      startedAt: new Date('2026-03-02T00:00:00Z'),
      plannedEndAt: new Date('2026-03-13T23:59:59.999Z'),
      closedAt: new Date('2026-03-13T23:59:59.999Z'),
    });
  });

  it('are dates of the organisation, whatever its zone', () => {
    const calendar = createWorkCalendar({
      timeZone: 'America/Los_Angeles',
      weekdays: [1],
      startHour: 9,
      endHour: 17,
      holidays: [],
    });
    const { iterations } = translated({}, { calendar, takenAt: new Date('2026-03-14T06:59:00Z') });
    expect(iterations.map(({ state }) => state)).toEqual(['active', 'future']);
    expect(iterations[0]?.startedAt).toEqual(new Date('2026-03-02T08:00:00Z'));
  });

  it('are where the path leads and the team of the area looks; the root and what has no dates are backlog', () => {
    const item = itemOf(
      revisionsOf(1, [
        [MONDAY, {}],
        [TUESDAY, { 'System.IterationPath': 'Fabrikam\\Sprint 1' }],
        [WEDNESDAY, { 'System.AreaPath': 'Fabrikam\\Optics' }],
        [WEDNESDAY, { 'System.IterationPath': 'Fabrikam\\Later' }],
      ]),
      { configuration },
    );
    expect(shortly(item)).toEqual([
      'iterations  → team-1/node-1',
      'iterations team-1/node-1 → team-2/node-1',
      'other System.AreaPath',
      'iterations team-2/node-1 → ',
    ]);
  });

  it('whose path was renamed are found by the number of the node', () => {
    const fields = { 'System.IterationPath': 'Fabrikam\\Old name', 'System.IterationId': 3 };
    expect(itemOf(revisionsOf(1, [[MONDAY, fields]])).initial.iterationIds).toEqual(['team-1/node-2']);
  });
});

describe('levels', () => {
  it('are those of the backlog of the team: bugs are requirements here and tasks there', () => {
    const optics = aTeam({
      id: 'team-2',
      areas: [{ path: 'Fabrikam\\Optics', includeChildren: true }],
      backlog: { ...BACKLOG, bugs: 'asTasks' },
    });
    const { items } = translated({
      configuration: aConfiguration({ teams: [aTeam(), optics] }),
      revisions: [
        ...['Epic', 'Feature', 'User Story', 'Task', 'Bug'].flatMap((type, place) =>
          revisionsOf(place + 1, [[MONDAY, { 'System.WorkItemType': type }]]),
        ),
        ...revisionsOf(6, [[MONDAY, { 'System.WorkItemType': 'Bug', 'System.AreaPath': 'Fabrikam\\Optics\\Lens' }]]),
      ],
    });
    expect(items.map(({ level }) => level)).toEqual(['parent', 'parent', 'standard', 'part', 'standard', 'part']);
  });
});

describe('people', () => {
  it('are known by their descriptor, also where one comes without it and with another id', () => {
    const { people, items } = translated({
      revisions: revisionsOf(1, [
        [MONDAY, { 'System.AssignedTo': ANNA }],
        [TUESDAY, { 'System.AssignedTo': { id: 'a-2', uniqueName: 'Anna@Example.com', displayName: 'Anna' } }],
        [WEDNESDAY, { 'System.AssignedTo': { id: 'c-1', uniqueName: 'Cleo@example.com', inactive: true } }],
      ]),
    });
    expect(shortly(items[0]!)).toEqual(['other System.Rev', 'owner aad.anna → cleo@example.com']);
    expect(people).toEqual([
      { id: 'aad.anna', active: true, isApp: false },
      { id: 'cleo@example.com', active: false, isApp: false },
    ]);
  });

  it('are told as text where identities were not asked for', () => {
    const revisions = revisionsOf(1, [
      [MONDAY, { 'System.AssignedTo': 'Ben <Ben@example.com>', 'System.CreatedBy': BEN }],
    ]);
    expect(itemOf(revisions).initial.ownerId).toBe('aad.ben');
  });

  it.each([
    [{ descriptor: 'svc.YmFy', displayName: 'Fabrikam Build Service (fabrikam)' }],
    [{ descriptor: 'aadsp.abc', displayName: 'Deployer' }],
    [{ uniqueName: 'x', displayName: 'Project Collection Build Service (fabrikam)' }],
    [{ uniqueName: 'script@example.com', displayName: 'Nightly script' }],
  ])('are programs: %j', (by) => {
    const revisions = revisionsOf(1, [
      [MONDAY, {}],
      [TUESDAY, { 'System.State': 'Active', 'System.ChangedBy': by }],
    ]);
    const { items } = translated({ revisions }, { choices: { fields: {}, automation: ['nightly Script'] } });
    expect(items[0]?.changes[0]?.byApp).toBe(true);
  });
});
