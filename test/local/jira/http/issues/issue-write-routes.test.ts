import type { JiraEvent } from '../../../../../local/jira/writes/events';
import { list, startJira } from '../../client';
import type { Client, Loose } from '../../client';
import { FIELD } from '../../issue-sketch';

let jira: Client;
let ann: Client;
let events: JiraEvent[];
beforeEach(() => {
  jira = startJira();
  ann = jira.as('ann');
  events = [];
  jira.jira.onEvent((event) => events.push(event));
});
afterEach(() => {
  jira.jira.close();
});

const fields = async (key: string): Promise<Loose> => (await jira.get(`/rest/api/3/issue/${key}`)).body['fields']!;

/** The items of the newest history entry, by whom and when. */
async function lastEntry(key: string) {
  const { body } = await jira.get(`/rest/api/3/issue/${key}/changelog`);
  const entry = list(body['values']).at(-1)!;
  return { items: entry['items'], author: entry['author']!['accountId'], created: entry['created'] };
}

const put = (key: string, edit: unknown) => ann.put(`/rest/api/3/issue/${key}`, edit);

describe('an edit writes what Jira writes', () => {
  const system = (
    field: string,
    from: string | null,
    fromString: string | null,
    to: string | null,
    toString: string | null,
  ) => ({
    field,
    fieldtype: 'jira',
    fieldId: field,
    from,
    fromString,
    to,
    toString,
  });
  const version = (from: string | null, fromString: string | null, to: string | null, toString: string | null) => ({
    field: 'Fix Version',
    fieldtype: 'jira',
    fieldId: 'fixVersions',
    from,
    fromString,
    to,
    toString,
  });
  const EDITS: readonly (readonly [string, string, unknown, readonly object[]])[] = [
    [
      'summary',
      'ABC-4',
      { fields: { summary: 'New words' } },
      [system('summary', null, 'Keep the keys safe', null, 'New words')],
    ],
    [
      'description',
      'ABC-3',
      { fields: { description: { type: 'doc', version: 1, content: [] } } },
      [system('description', null, 'First line\nSecond line', null, '')],
    ],
    ['priority', 'ABC-4', { fields: { priority: { name: 'High' } } }, [system('priority', '5', 'Low', '1', 'High')]],
    [
      'assignee',
      'ABC-3',
      { fields: { assignee: { accountId: 'bob' } } },
      [system('assignee', 'ann', 'Ann Archer', 'bob', 'Bob Baker')],
    ],
    ['nobody', 'ABC-3', { fields: { assignee: null } }, [system('assignee', 'ann', 'Ann Archer', null, null)]],
    [
      'due date',
      'ABC-2',
      { fields: { duedate: '2024-04-01' } },
      [system('duedate', '2024-03-08', '2024-03-08 00:00:00.0', '2024-04-01', '2024-04-01 00:00:00.0')],
    ],
    [
      'labels',
      'ABC-4',
      { fields: { labels: ['backend', 'later'] } },
      [system('labels', null, 'backend', null, 'backend later')],
    ],
    [
      'a label more',
      'ABC-2',
      { update: { labels: [{ add: 'x' }, { remove: 'urgent' }] } },
      [system('labels', null, 'backend urgent', null, 'backend x')],
    ],
    [
      'versions, one item each',
      'ABC-2',
      { fields: { fixVersions: [{ id: '500' }] } },
      [version('501', '2.0', null, null), version(null, null, '500', '1.0')],
    ],
    [
      'a version more',
      'ABC-2',
      { update: { fixVersions: [{ add: { name: '1.0' } }] } },
      [version(null, null, '500', '1.0')],
    ],
    [
      'parent',
      'ABC-4',
      { fields: { parent: { key: 'ABC-1' } } },
      [
        {
          field: 'IssueParentAssociation',
          fieldtype: 'jira',
          from: null,
          fromString: null,
          to: '1001',
          toString: 'ABC-1',
        },
      ],
    ],
    [
      'no epic any more',
      'ABC-3',
      { fields: { [FIELD.epicLink]: null } },
      [
        {
          field: 'IssueParentAssociation',
          fieldtype: 'jira',
          from: '1001',
          fromString: 'ABC-1',
          to: null,
          toString: null,
        },
      ],
    ],
    [
      'points',
      'ABC-3',
      { fields: { [FIELD.points]: 8 } },
      [
        {
          field: 'Story Points',
          fieldtype: 'custom',
          fieldId: FIELD.points,
          from: null,
          fromString: '3',
          to: null,
          toString: '8',
        },
      ],
    ],
    [
      'flag',
      'ABC-4',
      { fields: { [FIELD.flagged]: [{ value: 'Impediment' }] } },
      [
        {
          field: 'Flagged',
          fieldtype: 'custom',
          fieldId: FIELD.flagged,
          from: '',
          fromString: '',
          to: '[10019]',
          toString: 'Impediment',
        },
      ],
    ],
    [
      'flag taken down',
      'ABC-3',
      { fields: { [FIELD.flagged]: [] } },
      [
        {
          field: 'Flagged',
          fieldtype: 'custom',
          fieldId: FIELD.flagged,
          from: '[10019]',
          fromString: 'Impediment',
          to: '',
          toString: '',
        },
      ],
    ],
    [
      'sprint',
      'ABC-4',
      { fields: { [FIELD.sprint]: 40 } },
      [
        {
          field: 'Sprint',
          fieldtype: 'custom',
          fieldId: FIELD.sprint,
          from: '',
          fromString: '',
          to: '40',
          toString: 'Sprint 2',
        },
      ],
    ],
    [
      'security level',
      'ABC-4',
      { fields: { security: { id: '900' } } },
      [system('security', null, null, '900', 'Insiders only')],
    ],
    ['type', 'ABC-4', { fields: { issuetype: { name: 'Epic' } } }, [system('issuetype', '11', 'Story', '10', 'Epic')]],
  ];

  it.each(EDITS)('%s', async (_name, key, edit, items) => {
    expect((await put(key, edit)).status).toBe(204);
    expect(await lastEntry(key)).toEqual({ items, author: 'ann', created: '2024-03-15T12:00:00.000+0000' });
    expect((await fields(key))['updated']).toBe('2024-03-15T12:00:00.000+0000');
    expect(events.map((event) => event.eventType)[0]).toBe('avi:jira:updated:issue');
    expect(events[0]).toMatchObject({ atlassianId: 'ann', issue: { key }, changelog: { items } });
  });

  it('writes nothing when nothing changes', async () => {
    const before = await jira.get('/rest/api/3/issue/ABC-4/changelog');
    expect((await put('ABC-4', { fields: { summary: 'Keep the keys safe' } })).status).toBe(204);
    expect(await jira.get('/rest/api/3/issue/ABC-4/changelog')).toEqual(before);
    expect(events).toEqual([]);
  });

  it('takes a comment along', async () => {
    await put('ABC-4', { update: { comment: [{ add: { body: 'Because' } }] } });
    expect((await jira.get('/rest/api/3/issue/ABC-4/comment')).body['total']).toBe(1);
  });
});

describe('an edit is refused as a whole', () => {
  const BAD: readonly (readonly [unknown, Readonly<Record<string, string>>])[] = [
    [{ fields: { summary: ' ' } }, { summary: 'You must specify a summary of the issue.' }],
    [{ fields: { labels: ['two words'] } }, { labels: "The label 'two words' contains spaces which is invalid." }],
    [{ fields: { priority: { name: 'Urgent' } } }, { priority: 'The priority selected is invalid.' }],
    [{ fields: { assignee: { accountId: 'nobody' } } }, { assignee: "User 'nobody' does not exist." }],
    [{ fields: { [FIELD.points]: 'many' } }, { [FIELD.points]: 'Operation value must be a number' }],
    [{ fields: { [FIELD.sprint]: 38 } }, { [FIELD.sprint]: 'Issue can be assigned only active or future sprints.' }],
    [
      { fields: { parent: { key: 'ABC-5' } } },
      { parent: 'Given parent issue does not belong to the appropriate hierarchy.' },
    ],
    [
      { fields: { summary: 'Good', nonsense: 1 } },
      { nonsense: "Field 'nonsense' cannot be set. It is not on the appropriate screen, or unknown." },
    ],
  ];
  it.each(BAD)('%j', async (edit, errors) => {
    const before = await fields('ABC-4');
    expect(await put('ABC-4', edit)).toEqual({ status: 400, body: { errorMessages: [], errors } });
    expect(await fields('ABC-4')).toEqual(before);
  });

  it('and an issue one cannot see is not there', async () => {
    expect((await jira.as('bob').put('/rest/api/3/issue/ABC-6', { fields: { summary: 'x' } })).status).toBe(404);
  });
});
