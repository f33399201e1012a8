import { readEvent } from '../../../../src/adapters/jira/events/read-event';
import { aContext, aRawIssue, changed, STATUSES } from '../raw-issue';

const sprint = {
  id: 40,
  name: 'Sprint 2',
  state: 'active',
  startDate: '2024-03-04T09:00:00.000Z',
  endDate: '2024-03-18T09:00:00.000Z',
  originBoardId: 7,
};

const context = () => {
  const made = aContext();
  made.seen.projects.set('PLAT', { id: '100', key: 'PLAT', name: 'PLAT' });
  return made;
};

it('reads what became of a sprint', () => {
  const iteration = {
    id: '40',
    name: 'Sprint 2',
    boardId: '7',
    state: 'active',
    startedAt: new Date('2024-03-04T09:00:00.000Z'),
    plannedEndAt: new Date('2024-03-18T09:00:00.000Z'),
    closedAt: null,
  };
  for (const act of ['created', 'started', 'closed', 'updated']) {
    expect(readEvent({ eventType: `avi:jira-software:${act}:sprint`, sprint }, context())).toEqual([
      { kind: 'iteration-changed', at: null, iteration },
    ]);
  }
  expect(readEvent({ eventType: 'avi:jira-software:deleted:sprint', sprint }, context())).toEqual([
    { kind: 'iteration-gone', iteration },
  ]);
});

it('tells the status that a cancelled issue counts in, beside the one that Jira knows', () => {
  const statusesAfter = (resolution: object | null) => {
    const issue = aRawIssue({ status: STATUSES.done, resolution });
    const changelog = { id: '9', items: [changed('resolution', [null, null], ['2', 'x'])] };
    const [happening] = readEvent({ eventType: 'avi:jira:updated:issue', issue, changelog }, context());
    return happening?.kind === 'items-changed' ? happening.statuses : happening;
  };
  const done = { id: '5', name: 'Resolved', category: 'done' };
  expect(statusesAfter({ id: '2', name: "Won't Do" })).toEqual([done, { ...done, id: '5~cancelled' }]);
  expect(statusesAfter({ id: '1', name: 'Fixed' })).toEqual([done]);
  expect(statusesAfter(null)).toEqual([done]);
});

it('reads what became of a version, where its project is known', () => {
  const version = { id: '501', name: '2.0', projectId: 100, releaseDate: '2024-03-01', released: true };
  const read = {
    kind: 'version-changed',
    at: new Date(1716300000000),
    version: { id: '501', name: '2.0', projectKey: 'PLAT', startOn: null, releaseOn: '2024-03-01', released: true },
  };
  const told = { version, timestamp: '1716300000000' };
  for (const act of ['created', 'updated', 'released', 'unreleased']) {
    expect(readEvent({ eventType: `avi:jira:${act}:version`, ...told }, context())).toEqual([read]);
  }
  expect(readEvent({ eventType: 'avi:jira:deleted:version', ...told }, context())).toMatchObject([
    { kind: 'version-gone', version: { id: '501', projectKey: 'PLAT' } },
  ]);
  const mergedVersion = { id: '500', name: '1.9', projectId: 100, released: false };
  expect(readEvent({ eventType: 'avi:jira:merged:version', ...told, mergedVersion }, context())).toMatchObject([
    { kind: 'version-gone', version: { id: '500', projectKey: 'PLAT' } },
    read,
  ]);
  // Which one is gone is not told then: the one that stays may not go for it.
  expect(readEvent({ eventType: 'avi:jira:merged:version', ...told }, context())).toEqual([read]);
  const elsewhere = { ...version, projectId: 999 };
  expect(readEvent({ eventType: 'avi:jira:released:version', version: elsewhere }, context())).toEqual([]);
});

it.each([
  ['created', 'project-changed'],
  ['updated', 'project-changed'],
  ['archived', 'project-archived'],
  ['unarchived', 'project-restored'],
  ['restored', 'project-restored'],
  ['softdeleted', 'project-hidden'],
  ['deleted', 'project-gone'],
])('a project that was %s', (act, kind) => {
  const event = { eventType: `avi:jira:${act}:project`, project: { id: 100, key: 'PLAT', name: 'Platform' } };
  expect(readEvent(event, context())).toEqual([{ kind, project: { id: '100', key: 'PLAT', name: 'Platform' } }]);
});

it('reads which board was configured anew, renamed or deleted, and where it belongs as far as that is told', () => {
  const configured = (location?: object) => ({
    eventType: 'avi:jira-software:configuration-changed:board',
    configuration: { id: 11, name: 'Board', type: 'scrum', location, columnConfig: { columns: [] } },
  });
  const changed = (boardId: string, projectKey: string | null) => [{ kind: 'board-changed', boardId, projectKey }];
  expect(readEvent(configured({ type: 'project', key: 'PLAT', id: '100' }), context())).toEqual(changed('11', 'PLAT'));
  expect(readEvent(configured({ type: 'user', id: 'ann' }), context())).toEqual(changed('11', null));
  expect(readEvent(configured(), context())).toEqual(changed('11', null));
  const board = { id: '12', name: 'Board', type: 'kanban' };
  expect(readEvent({ eventType: 'avi:jira-software:deleted:board', board }, context())).toEqual(changed('12', null));
  expect(() => readEvent({ eventType: 'avi:jira-software:updated:board' }, context())).toThrow();
});

it('has nothing to say of other products, of looks at issues, and of what it does not know', () => {
  expect(readEvent({ eventType: 'avi:confluence:created:page' }, context())).toEqual([]);
  expect(readEvent({ eventType: 'avi:jira:created:component' }, context())).toEqual([]);
  expect(
    readEvent({ eventType: 'avi:jira:viewed:issue', issue: { id: '1', key: 'PLAT-1', fields: {} } }, context()),
  ).toEqual([]);
  expect(readEvent(null, context())).toEqual([]);
});

it('refuses an event that does not say what it is about', () => {
  expect(() => readEvent({ eventType: 'avi:jira:updated:issue', issue: { key: 'PLAT-1' } }, context())).toThrow(/id/);
  expect(() => readEvent({ eventType: 'avi:jira:created:issuelink', id: '7' }, context())).toThrow(/sourceIssueId/);
});

it('has an item that is not known read, and takes an unknown one from its creation', () => {
  const issue = { id: '10001', key: 'PLAT-1', fields: { created: '2024-03-04T09:00:00.000+0000' } };
  const [updated] = readEvent(
    { eventType: 'avi:jira:updated:issue', issue, changelog: { id: '1', items: [] } },
    context(),
  );
  const [created] = readEvent({ eventType: 'avi:jira:created:issue', issue }, context());
  if (updated?.kind !== 'items-changed' || created?.kind !== 'items-changed') throw new Error('not about items');
  expect(updated.apply(new Map())).toEqual([{ itemId: '10001', item: null, reread: true }]);
  expect(created.apply(new Map())).toMatchObject([
    { itemId: '10001', item: { id: '10001', initial: { key: 'PLAT-1', projectKey: 'PLAT' } }, reread: true },
  ]);
});
