import type { Client } from '../../local/jira/client';

/** Something that people do in a Jira; `pick` chooses among what is there. */
export type Act = (client: Client, pick: Pick) => Promise<unknown>;

/** One of a list, by chance; undefined of an empty one. */
export type Pick = <Thing>(from: readonly Thing[]) => Thing | undefined;

interface Named {
  readonly id: string;
  readonly key: string;
}

async function issuesOf(client: Client): Promise<readonly Named[]> {
  const { body } = await client.search('project in (ABC, SEC) ORDER BY key', ['key']);
  return body['issues'] as unknown as readonly Named[];
}

const onIssue =
  (act: (client: Client, key: string, pick: Pick) => Promise<unknown>): Act =>
  async (client, pick) => {
    const issue = pick(await issuesOf(client));
    return issue === undefined ? undefined : act(client, issue.key, pick);
  };

const edit = (fields: object): Act => onIssue((client, key) => client.put(`/rest/api/3/issue/${key}`, { fields }));

const transition = (id: string): Act =>
  onIssue((client, key) => client.post(`/rest/api/3/issue/${key}/transitions`, { transition: { id } }));

const sprintsOf = async (client: Client): Promise<readonly { readonly id: number; readonly state: string }[]> =>
  (await client.get('/rest/agile/1.0/board/7/sprint')).body['values'] as unknown as readonly {
    readonly id: number;
    readonly state: string;
  }[];

const onSprint =
  (state: string, act: (client: Client, id: number, pick: Pick) => Promise<unknown>): Act =>
  async (client, pick) => {
    const sprint = pick((await sprintsOf(client)).filter((known) => known.state === state));
    return sprint === undefined ? undefined : act(client, sprint.id, pick);
  };

const versionsOf = async (client: Client): Promise<readonly { readonly id: string }[]> =>
  (await client.get('/rest/api/3/project/ABC/versions')).body as unknown as readonly { readonly id: string }[];

const onVersion =
  (act: (client: Client, id: string, others: readonly string[]) => Promise<unknown>): Act =>
  async (client, pick) => {
    const versions = (await versionsOf(client)).map(({ id }) => id);
    const id = pick(versions);
    return id === undefined
      ? undefined
      : act(
          client,
          id,
          versions.filter((other) => other !== id),
        );
  };

const create =
  (fields: object): Act =>
  async (client) =>
    client.post('/rest/api/3/issue', {
      fields: { project: { key: 'ABC' }, issuetype: { name: 'Story' }, summary: 'Something new', ...fields },
    });

/** Everything that a history is made of, by what it is called where a test fails. */
export const ACTS: Readonly<Record<string, Act>> = {
  create: create({}),
  'create in a sprint': create({ customfield_10020: 40, customfield_10016: 3 }),
  'create in another project': create({ project: { key: 'SEC' } }),
  'to do': transition('1'),
  'in progress': transition('3'),
  done: transition('5'),
  assign: edit({ assignee: { accountId: 'ann' } }),
  unassign: edit({ assignee: null }),
  estimate: edit({ customfield_10016: 5 }),
  'estimate again': edit({ customfield_10016: 8, priority: { id: '1' } }),
  due: edit({ duedate: '2024-05-01' }),
  flag: edit({ customfield_10021: [{ value: 'Impediment' }] }),
  unflag: edit({ customfield_10021: null }),
  'hide it': edit({ security: { id: '900' } }),
  'show it': edit({ security: null }),
  describe: edit({ description: 'As ABC-3 says' }),
  report: edit({ reporter: { accountId: 'bob' } }),
  'into the epic': onIssue((client, key) =>
    client.put(`/rest/api/3/issue/${key}`, { fields: { parent: { key: 'ABC-1' } } }),
  ),
  'out of the epic': edit({ parent: null }),
  release: edit({ fixVersions: [{ id: '501' }] }),
  comment: onIssue((client, key) => client.post(`/rest/api/3/issue/${key}/comment`, { body: 'What of ABC-2?' })),
  'log work': onIssue((client, key) => client.post(`/rest/api/3/issue/${key}/worklog`, { timeSpentSeconds: 600 })),
  delete: onIssue((client, key) => client.remove(`/rest/api/3/issue/${key}?deleteSubtasks=true`)),
  link: onIssue(async (client, key, pick) => {
    const other = pick((await issuesOf(client)).filter((issue) => issue.key !== key));
    return client.post('/rest/api/3/issueLink', {
      type: { name: 'Blocks' },
      inwardIssue: { key },
      outwardIssue: { key: other?.key },
    });
  }),
  unlink: onIssue(async (client, key) => {
    const { body } = await client.get(`/rest/api/3/issue/${key}?fields=issuelinks`);
    const links = (body['fields']?.['issuelinks'] ?? []) as unknown as readonly { readonly id: string }[];
    const [link] = links;
    return link === undefined ? undefined : client.remove(`/rest/api/3/issueLink/${link.id}`);
  }),
  move: onIssue((client, key) =>
    client.post('/rest/api/3/bulk/issues/move', {
      sendBulkNotification: false,
      targetToSourcesMapping: {
        [key.startsWith('ABC') ? 'SEC,11' : 'ABC,11']: { issueIdsOrKeys: [key], inferFieldDefaults: true },
      },
    }),
  ),
  'into a sprint': onSprint('active', async (client, id, pick) => {
    const issue = pick(await issuesOf(client));
    return client.post(`/rest/agile/1.0/sprint/${id}/issue`, { issues: [issue?.key] });
  }),
  'create a sprint': (client) => client.post('/rest/agile/1.0/sprint', { originBoardId: 7, name: 'Another' }),
  'start a sprint': onSprint('future', (client, id) =>
    client.post(`/rest/agile/1.0/sprint/${id}`, {
      state: 'active',
      startDate: '2024-03-15T13:00:00.000Z',
      endDate: '2024-03-29T13:00:00.000Z',
    }),
  ),
  'close a sprint': onSprint('active', (client, id) =>
    client.post(`/rest/agile/1.0/sprint/${id}`, { state: 'closed' }),
  ),
  'delete a sprint': onSprint('future', (client, id) => client.remove(`/rest/agile/1.0/sprint/${id}`)),
  'a version is out': onVersion((client, id) => client.put(`/rest/api/3/version/${id}`, { released: true })),
  'becomes an epic': edit({ issuetype: { id: '10' } }),
  'becomes a story': edit({ issuetype: { id: '11' } }),
  'versions become one': onVersion((client, id, [other]) =>
    other === undefined ? Promise.resolve() : client.put(`/rest/api/3/version/${id}/mergeto/${other}`, {}),
  ),
  'a version goes': onVersion((client, id, [other]) =>
    client.post(
      `/rest/api/3/version/${id}/removeAndSwap`,
      other === undefined ? {} : { moveFixIssuesTo: Number(other) },
    ),
  ),
};
