import { translateIssue } from '../../../../src/adapters/jira/translation/translate-issue';
import { aContext, ana, aRawIssue, changed, entry, moved, robot, STATUSES, translated } from '../raw-issue';

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

describe('what each entry becomes', () => {
  it.each([
    [
      'a due date of an old server',
      changed('duedate', [null, null], [null, '2024-05-01 00:00:00.0']),
      { kind: 'due-date', from: null, to: '2024-05-01' },
      { duedate: '2024-05-01' },
    ],
    [
      'a due date of Cloud',
      changed('duedate', [null, null], ['2024-05-01', '01/May/24'], 'duedate'),
      { kind: 'due-date', from: null, to: '2024-05-01' },
      { duedate: '2024-05-01' },
    ],
    [
      'a start date',
      changed('Start date', [null, null], ['2024-04-01', '01/Apr/24'], 'customfield_7'),
      { kind: 'start-date', from: null, to: '2024-04-01' },
      { customfield_7: '2024-04-01' },
    ],
    [
      'a flag',
      changed('Flagged', [null, null], ['[10019]', 'Impediment'], 'customfield_4'),
      { kind: 'flag', from: false, to: true },
      { customfield_4: [{ value: 'Impediment' }] },
    ],
    [
      'a priority',
      changed('priority', ['4', 'Minor'], ['3', 'Medium']),
      { kind: 'priority', from: 'Minor', to: 'Medium' },
      {},
    ],
    ['a type', changed('issuetype', ['1', 'Bug'], ['7', 'Story']), { kind: 'type', from: 'Bug', to: 'Story' }, {}],
    [
      'a sub-task’s parent',
      changed('Parent', [null, null], ['20', 'PLAT-2']),
      { kind: 'parent', from: null, to: '20' },
      { parent: { id: '20', key: 'PLAT-2' } },
    ],
    [
      'a parent of Cloud',
      changed('IssueParentAssociation', [null, null], ['20', 'PLAT-2']),
      { kind: 'parent', from: null, to: '20' },
      { parent: { id: '20', key: 'PLAT-2' } },
    ],
    [
      'an epic',
      changed('Epic Link', [null, null], ['20', 'PLAT-2'], 'customfield_2'),
      { kind: 'parent', from: null, to: '20' },
      { customfield_2: 'PLAT-2' },
    ],
    [
      'a sprint',
      changed('Sprint', ['', ''], ['38', 'Sprint 28'], 'customfield_1'),
      { kind: 'iterations', from: [], to: ['38'] },
      { customfield_1: [{ id: 38, state: 'active' }] },
    ],
    [
      'a second sprint',
      changed('Sprint', ['38', 'Sprint 28'], ['38, 40', 'Sprint 28, Sprint 29'], 'customfield_1'),
      { kind: 'iterations', from: ['38'], to: ['38', '40'] },
      {
        customfield_1: [
          { id: 38, state: 'closed' },
          { id: 40, state: 'active' },
        ],
      },
    ],
    ['work', changed('timespent', [null, null], ['3600', '3600']), { kind: 'work-logged', field: 'timespent' }, {}],
    [
      'a remaining estimate',
      changed('timeestimate', ['3600', '3600'], ['0', '0']),
      { kind: 'work-logged', field: 'timeestimate' },
      {},
    ],
    [
      'a description',
      changed('description', [null, 'a'], [null, 'b']),
      { kind: 'description', field: 'description' },
      {},
    ],
    ['a title', changed('summary', [null, 'a'], [null, 'b']), { kind: 'title', field: 'summary' }, {}],
    [
      'a resolution',
      changed('resolution', [null, null], ['1', 'Fixed']),
      { kind: 'resolution', field: 'resolution' },
      {},
    ],
    ['a label', changed('labels', [null, ''], [null, 'x']), { kind: 'other', field: 'labels' }, {}],
    [
      'a rank',
      changed('Rank', ['', ''], ['', 'Ranked higher'], 'customfield_99'),
      { kind: 'noise', field: 'Rank' },
      {},
    ],
    ['a workflow', changed('Workflow', ['1', 'a'], ['2', 'b']), { kind: 'noise', field: 'Workflow' }, {}],
    ['an attachment', changed('Attachment', [null, null], ['7', 'x.png']), { kind: 'noise', field: 'Attachment' }, {}],
    [
      'a web link',
      changed('RemoteIssueLink', [null, null], ['7', 'This issue links to "x"']),
      { kind: 'noise', field: 'RemoteIssueLink' },
      {},
    ],
    [
      'a child that came',
      changed('Epic Child', [null, null], ['7', 'PLAT-7']),
      { kind: 'noise', field: 'Epic Child' },
      {},
    ],
  ])('%s', (_, item, expected, fields) => {
    expect(changesOf(withHistory(fields, entry(5, item)))).toEqual([expected]);
  });

  it('one change for each version, as the history has them', () => {
    const { item } = translated(
      withHistory(
        { fixVersions: [{ id: '71', name: '1.1' }] },
        entry(5, changed('Fix Version', [null, null], ['70', '1.0'])),
        entry(6, [
          changed('Fix Version', ['70', '1.0'], [null, null]),
          changed('Fix Version', [null, null], ['71', '1.1']),
        ]),
      ),
    );
    expect(item.initial.versionIds).toEqual([]);
    expect(item.changes).toMatchObject([
      { kind: 'versions', from: [], to: ['70'] },
      { kind: 'versions', from: ['70'], to: [] },
      { kind: 'versions', from: [], to: ['71'] },
    ]);
  });

  it('a move to another project is a new key and a new project', () => {
    const { item } = translated(
      withHistory(
        {},
        entry(5, [
          changed('Project', ['9', 'Old'], ['100', 'Platform']),
          changed('Key', [null, 'OLD-4'], [null, 'PLAT-1']),
        ]),
      ),
    );
    expect(item.initial).toMatchObject({ key: 'OLD-4', projectKey: 'OLD' });
    expect(item.changes).toMatchObject([
      { kind: 'key', from: 'OLD-4', to: 'PLAT-1' },
      { kind: 'project', from: 'OLD', to: 'PLAT' },
    ]);
  });

  it('the same parent, told once as parent and once as epic, changes once', () => {
    const epic = [
      changed('IssueParentAssociation', [null, null], ['20', 'PLAT-2']),
      changed('Epic Link', [null, null], ['20', 'PLAT-2'], 'customfield_2'),
    ];
    expect(changesOf(withHistory({ parent: { id: '20', key: 'PLAT-2' } }, entry(5, epic)))).toEqual([
      { kind: 'parent', from: null, to: '20' },
      { kind: 'noise', field: 'Epic Link' },
    ]);
  });

  it('points of team-managed projects are in a field of their own', () => {
    const raw = withHistory(
      { customfield_6: 8 },
      entry(5, changed('Story point estimate', [null, '2'], [null, '8'], 'customfield_6')),
    );
    expect(translated(raw).item.initial.estimate).toBe(2);
  });

  it('a target end stands in for a due date that is never set', () => {
    const raw = withHistory(
      { customfield_8: '2024-06-01' },
      entry(5, changed('Target end', ['2024-05-01', ''], ['2024-06-01', ''], 'customfield_8')),
    );
    expect(translated(raw).item.initial.dueOn).toBe('2024-05-01');
  });

  it('hours are the unit where a board estimates in time', () => {
    const context = aContext({
      sprint: [],
      epicLink: [],
      epicName: [],
      flagged: [],
      startOn: [],
      targetEnd: [],
      estimate: [{ id: 'timeoriginalestimate', name: 'Original Estimate' }],
    });
    const raw = withHistory(
      { timeoriginalestimate: 14400 },
      entry(5, changed('timeoriginalestimate', ['7200', '7200'], ['14400', '14400'], 'timeoriginalestimate')),
    );
    expect(translated(raw, context).item).toMatchObject({
      initial: { estimate: 2 },
      changes: [{ kind: 'estimate', from: 2, to: 4 }],
    });
  });
});

describe('a changelog that contradicts itself or the fields', () => {
  it('closes a gap in it with an inferred change', () => {
    expect(
      changesOf(
        withHistory({ status: STATUSES.open }, entry(5, moved('open', 'progress')), entry(8, moved('done', 'open'))),
      ),
    ).toEqual([
      { kind: 'status', from: '1', to: '3' },
      { kind: 'status', from: '3', to: '5', inferred: true },
      { kind: 'status', from: '5', to: '1' },
    ]);
  });

  it('puts a status that nobody set down to the migration of its workflow', () => {
    const { item } = translated(
      withHistory(
        { status: STATUSES.open },
        entry(5, moved('open', 'progress')),
        entry(6, changed('Workflow', ['1', 'a'], ['2', 'b'])),
        entry(8, moved('done', 'open')),
      ),
    );
    expect(item.changes.map(({ kind, at }) => [kind, at.getUTCDate()])).toEqual([
      ['status', 5],
      ['noise', 6],
      ['status', 6],
      ['status', 8],
    ]);
    expect(item.changes.find((change) => change.inferred)).toMatchObject({ from: '3', to: '5', by: null });
  });

  it('ends at the fields, at the time of the last update', () => {
    const { item } = translated(
      withHistory({ assignee: null }, entry(5, changed('assignee', [null, null], ['acc-bo', 'Bo']))),
    );
    expect(item.changes.at(-1)).toEqual({
      id: 'present.owner',
      at: new Date('2024-03-20T09:00:00.000Z'),
      by: null,
      byApp: false,
      kind: 'owner',
      from: 'acc-bo',
      to: null,
      inferred: true,
    });
  });

  it('takes a finished issue to have been finished when it was resolved', () => {
    const raw = withHistory(
      { status: STATUSES.done, resolutiondate: '2024-03-11T12:00:00.000+0000' },
      entry(5, moved('open', 'progress')),
    );
    expect(translated(raw).item.changes.at(-1)).toMatchObject({
      from: '3',
      to: '5',
      at: new Date('2024-03-11T12:00:00.000Z'),
    });
  });

  it('ends at the versions of the fields', () => {
    const { item } = translated(
      withHistory({ fixVersions: [] }, entry(5, changed('Fix Version', [null, null], ['70', '1.0']))),
    );
    expect(item.changes).toMatchObject([
      { kind: 'versions', to: ['70'] },
      { kind: 'versions', from: ['70'], to: [], inferred: true },
    ]);
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

describe('links', () => {
  const dependency = { id: '9', type: { name: 'Dependency', inward: 'required by', outward: 'depends on' } };
  const made = (key: string) => changed('Link', [null, null], [key, `This issue depends on ${key}`]);
  const cut = (key: string) => changed('Link', [key, `This issue depends on ${key}`], [null, null]);

  it('are dated by the changelog', () => {
    const raw = withHistory(
      { issuelinks: [{ ...dependency, outwardIssue: { id: '30', key: 'PLAT-3' } }] },
      entry(5, made('PLAT-3')),
    );
    expect(translated(raw).item.links).toEqual([
      { id: '9', meaning: 'waits-for', otherKey: 'PLAT-3', since: new Date('2024-03-05T10:00:00.000Z'), until: null },
    ]);
  });

  it('are read from the side on which the issue stands', () => {
    const raw = aRawIssue({ issuelinks: [{ ...dependency, inwardIssue: { id: '30', key: 'PLAT-3' } }] });
    expect(translated(raw).item.links).toEqual([
      { id: '9', meaning: 'blocks', otherKey: 'PLAT-3', since: null, until: null },
    ]);
  });

  it('that were cut remain as past links', () => {
    expect(translated(withHistory({}, entry(5, made('PLAT-3')), entry(8, cut('PLAT-3')))).item.links).toMatchObject([
      {
        meaning: 'waits-for',
        otherKey: 'PLAT-3',
        since: new Date('2024-03-05T10:00:00.000Z'),
        until: new Date('2024-03-08T10:00:00.000Z'),
      },
    ]);
  });

  it('that were made again are dated by the last time', () => {
    const raw = withHistory(
      { issuelinks: [{ ...dependency, outwardIssue: { id: '30', key: 'PLAT-3' } }] },
      entry(5, made('PLAT-3')),
      entry(6, cut('PLAT-3')),
      entry(8, made('PLAT-3')),
    );
    expect(translated(raw).item.links.map(({ since, until }) => [since?.getUTCDate(), until?.getUTCDate()])).toEqual([
      [8, undefined],
      [5, 6],
    ]);
  });

  it('without another end are named and left out', () => {
    const { item, problems } = translated(aRawIssue({ issuelinks: [{ id: '9' }, 7] }));
    expect(item.links).toEqual([]);
    expect(problems).toEqual([
      'PLAT-1 fields.issuelinks[0]: has no type or no other end',
      'PLAT-1 fields.issuelinks[1]: has no type or no other end',
    ]);
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
      { at: new Date('2024-03-08T10:00:00.000Z'), by: 'bo', kind: 'worklog' },
      { at: new Date('2024-03-09T10:00:00.000Z'), by: 'acc-ana', kind: 'comment' },
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
      { id: 'acc-bo', active: false, isApp: false },
      { id: 'acc-ana', active: true, isApp: false },
    ]);
    expect([...context.seen.projects.values()]).toEqual([{ id: '100', key: 'PLAT', name: 'Platform' }]);
    expect(context.seen.statuses.get('3')).toEqual({ id: '3', name: 'In Progress', category: 'unknown' });
  });
});
