import { aContext, aRawIssue, changed, entry, translated } from '../../raw-issue';

const withHistory = (fields: object, ...histories: object[]) => aRawIssue(fields, { changelog: { histories } });
const changesOf = (raw: unknown) =>
  translated(raw).item.changes.map(({ id: _, at: __, by: ___, byApp: ____, ...rest }) => rest);

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
      changed('description', [null, 'h1. Aim'], [null, '*Aim*: [the way|https://a.example/b?c=d], at once']),
      { kind: 'description', field: 'description', lengthFrom: 3, lengthTo: 23 },
      {},
    ],
    [
      'a first description',
      changed('description', [null, null], [null, 'b']),
      { kind: 'description', field: 'description', lengthFrom: 0, lengthTo: 1 },
      {},
    ],
    [
      'a description whose words are withheld',
      changed('description', [null, null], [null, null]),
      { kind: 'description', field: 'description', lengthFrom: null, lengthTo: null },
      {},
    ],
    [
      'acceptance criteria in a field of their own',
      changed('Acceptance Criteria', [null, null], [null, '* it works'], 'customfield_9'),
      { kind: 'criteria', field: 'Acceptance Criteria', lengthFrom: 0, lengthTo: 8 },
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
      criteria: [],
      parentTypes: [],
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
