import { translateIssue } from '../../../../../src/adapters/jira/translation/issue/translate-issue';
import { aContext, ana, aRawIssue, changed, entry, moved, robot, STATUSES, translated } from '../../raw-issue';

const withHistory = (fields: object, ...histories: object[]) => aRawIssue(fields, { changelog: { histories } });
const changesOf = (raw: unknown) =>
  translated(raw).item.changes.map(({ id: _, at: __, by: ___, byApp: ____, ...rest }) => rest);

describe('an issue with its changelog', () => {
  it('begins as the changelog says and ends as the fields say', () => {
    const { item, problems } = translated(
      withHistory(
        { status: STATUSES.done, assignee: ana, customfield_5: 5 },
        entry(5, changed('assignee', [null, null], ['acc-ana', 'Ana'], 'assignee')),
        entry(6, [moved('open', 'progress'), changed('Story Points', [null, '3'], [null, '5'], 'customfield_5')]),
        entry(7, moved('progress', 'done'), robot),
      ),
    );
    expect(problems).toEqual([]);
    expect(item).toEqual({
      id: '10001',
      level: 'standard',
      createdAt: new Date('2024-03-04T09:00:00.000Z'),
      createdBy: 'acc-ana',
      reporterId: 'acc-ana',
      initial: {
        key: 'PLAT-1',
        projectKey: 'PLAT',
        type: 'Story',
        statusId: '1',
        ownerId: null,
        parentId: null,
        iterationIds: [],
        versionIds: [],
        estimate: 3,
        priority: 'Medium',
        startOn: null,
        dueOn: null,
        flagged: false,
      },
      changes: [
        expect.objectContaining({ kind: 'owner', from: null, to: 'acc-ana', by: 'acc-ana', byApp: false }),
        expect.objectContaining({ kind: 'status', from: '1', to: '3', at: new Date('2024-03-06T10:00:00.000Z') }),
        expect.objectContaining({ kind: 'estimate', from: 3, to: 5 }),
        expect.objectContaining({ kind: 'status', from: '3', to: '5', by: 'acc-robot', byApp: true }),
      ],
      remarks: [],
      links: [],
      text: null,
      historyKnown: true,
      restricted: false,
      removedAt: null,
    });
  });

  it('is read the same from the newest entry to the oldest, and in no order at all', () => {
    const histories = [
      entry(5, moved('open', 'progress')),
      entry(6, moved('progress', 'open')),
      entry(7, moved('open', 'done')),
    ];
    const fields = { status: STATUSES.done };
    const inOrder = translated(withHistory(fields, ...histories)).item;
    expect(translated(withHistory(fields, ...histories.toReversed())).item).toEqual(inOrder);
    expect(translated(withHistory(fields, histories[1]!, histories[2]!, histories[0]!)).item).toEqual(inOrder);
  });

  it('keeps the entries of one moment in the order of their ids when the newest comes first', () => {
    const [first, second] = [entry(5, moved('open', 'progress')), entry(5, moved('progress', 'done'))];
    expect(changesOf(withHistory({ status: STATUSES.done }, second, first))).toEqual([
      { kind: 'status', from: '1', to: '3' },
      { kind: 'status', from: '3', to: '5' },
    ]);
  });

  it('takes histories that were fetched apart', () => {
    const context = aContext();
    const result = translateIssue(aRawIssue({ status: STATUSES.progress }, { changelog: undefined }), context, [
      { ...entry(5, moved('open', 'progress')), created: 1709632800000 },
    ]);
    expect(result).toMatchObject({
      changes: 1,
      item: { changes: [{ kind: 'status', at: new Date('2024-03-05T10:00:00.000Z') }], historyKnown: true },
    });
  });
});

describe('an issue without its whole changelog', () => {
  const bare = (fields: object) => translated(aRawIssue(fields, { changelog: undefined })).item;

  it('was finished when it was resolved, and unrecorded before', () => {
    expect(bare({ status: STATUSES.done, resolutiondate: '2024-03-11T12:00:00.000+0000' })).toMatchObject({
      historyKnown: false,
      initial: { statusId: 'unrecorded' },
      changes: [
        { kind: 'status', from: 'unrecorded', to: '5', at: new Date('2024-03-11T12:00:00.000Z'), inferred: true },
      ],
    });
  });

  it('has waited since its creation while it waits to be begun', () => {
    expect(bare({ status: STATUSES.open })).toMatchObject({
      historyKnown: false,
      initial: { statusId: '1' },
      changes: [],
    });
  });

  it('came into progress at an unknown time, at the latest when it was last updated', () => {
    expect(bare({ status: STATUSES.progress })).toMatchObject({
      initial: { statusId: 'unrecorded' },
      changes: [{ from: 'unrecorded', to: '3', at: new Date('2024-03-20T09:00:00.000Z') }],
    });
  });

  it('is the same when its changelog is empty and its status is not', () => {
    expect(translated(aRawIssue({ status: STATUSES.done })).item.historyKnown).toBe(false);
    expect(translated(aRawIssue({ status: STATUSES.open })).item.historyKnown).toBe(true);
  });

  it('is unrecorded before the oldest of the entries that were sent', () => {
    const raw = aRawIssue(
      { status: STATUSES.done },
      { changelog: { total: 130, histories: [entry(9, moved('progress', 'done'))] } },
    );
    expect(translated(raw).item).toMatchObject({
      historyKnown: true,
      initial: { statusId: 'unrecorded' },
      changes: [
        { from: 'unrecorded', to: '3', inferred: true },
        { from: '3', to: '5' },
      ],
    });
  });

  it('has the sprints, the epic and the flag of the agile API', () => {
    const item = bare({
      flagged: true,
      epic: { id: 20, key: 'PLAT-2' },
      sprint: { id: 40, name: 'Sprint 29', state: 'active' },
      closedSprints: [{ id: 38, name: 'Sprint 28', state: 'closed' }],
    });
    expect(item.initial).toMatchObject({ flagged: true, parentId: '20', iterationIds: ['38', '40'] });
  });
});

describe('what else is read', () => {
  it.each([
    [{ issuetype: { name: 'Epic', hierarchyLevel: 1 } }, 'parent'],
    [{ issuetype: { name: 'Sub-task', hierarchyLevel: -1 } }, 'part'],
    [{ issuetype: { name: 'Technical task', subtask: true } }, 'part'],
    [{ issuetype: { name: 'Epic', subtask: false } }, 'parent'],
    [{ issuetype: { name: 'Großes', subtask: false }, customfield_3: 'name of the epic' }, 'parent'],
    [{ issuetype: { name: 'Story', subtask: false } }, 'standard'],
  ])('%j is %s', (fields, level) => {
    expect(translated(aRawIssue(fields)).item.level).toBe(level);
  });

  it('comments and worklogs, without their words, oldest first', () => {
    const { item } = translated(
      aRawIssue({
        comment: { comments: [{ created: '2024-03-09T10:00:00.000+0000', author: ana, body: 'secret' }] },
        worklog: { worklogs: [{ created: '2024-03-08T10:00:00.000+0000', author: { name: 'bo' } }] },
      }),
    );
    expect(item.remarks).toEqual([
      { at: new Date('2024-03-08T10:00:00.000Z'), by: 'bo', kind: 'worklog', asks: false, mentions: [] },
      { at: new Date('2024-03-09T10:00:00.000Z'), by: 'acc-ana', kind: 'comment', asks: false, mentions: [] },
    ]);
    expect(JSON.stringify(item)).not.toContain('secret');
  });

  it('a security level restricts the item', () => {
    expect(translated(aRawIssue({ security: { id: '1', name: 'Board only' } })).item.restricted).toBe(true);
  });

  it('people, statuses and projects are remembered', () => {
    const context = aContext();
    translated(
      withHistory({ assignee: { accountId: 'acc-bo', active: false } }, entry(5, moved('open', 'progress'), robot)),
      context,
    );
    expect([...context.seen.people.values()]).toEqual([
      { id: 'acc-robot', active: true, isApp: true },
      { id: 'acc-bo', active: false, isApp: null },
      { id: 'acc-ana', active: true, isApp: false },
    ]);
    expect([...context.seen.projects.values()]).toEqual([{ id: '100', key: 'PLAT', name: 'Platform' }]);
    expect(context.seen.statuses.get('3')).toEqual({ id: '3', name: 'In Progress', category: 'unknown' });
  });
});
