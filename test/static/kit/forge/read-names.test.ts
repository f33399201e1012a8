import type { RequestJira } from '../../../../static/kit/forge/request-jira';
import { readUpdatedAt, readWords } from '../../../../static/kit/forge/read-names';

interface Sent {
  readonly path: string;
  readonly body: unknown;
}

function aJira(answers: Readonly<Record<string, unknown>>): { requestJira: RequestJira; sent: Sent[] } {
  const sent: Sent[] = [];
  const requestJira: RequestJira = (path, init) => {
    sent.push({ path, body: init?.body === undefined ? null : JSON.parse(init.body) });
    const answer = answers[path.split('?')[0] ?? ''];
    return Promise.resolve(
      answer === undefined ? new Response('{}', { status: 403 }) : new Response(JSON.stringify(answer)),
    );
  };
  return { requestJira, sent };
}

describe('readWords', () => {
  it('asks once for all issues, once for all people, once for each sprint, each only where wanted', async () => {
    const { requestJira, sent } = aJira({
      '/rest/api/3/issue/bulkfetch': { issues: [{ key: 'A-1', fields: { summary: 'First' } }] },
      '/rest/api/3/user/bulk': { values: [{ accountId: 'u:1', displayName: 'Mia' }] },
      '/rest/agile/1.0/sprint/31': { name: 'Sprint 14' },
    });
    const words = await readWords(requestJira, {
      issueKeys: ['A-1', 'A-2', 'A-1'],
      accountIds: ['u:1', 'u:2'],
      sprintIds: ['31', '31'],
    });
    expect(sent).toEqual([
      { path: '/rest/api/3/issue/bulkfetch', body: { issueIdsOrKeys: ['A-1', 'A-2'], fields: ['summary'] } },
      { path: '/rest/api/3/user/bulk?maxResults=90&accountId=u%3A1&accountId=u%3A2', body: null },
      { path: '/rest/agile/1.0/sprint/31', body: null },
    ]);
    expect([...words.summaries]).toEqual([['A-1', 'First']]);
    expect([...words.people]).toEqual([['u:1', 'Mia']]);
    expect([...words.sprintNames]).toEqual([['31', 'Sprint 14']]);
  });

  it('asks nothing when nothing is wanted', async () => {
    const { requestJira, sent } = aJira({});
    await readWords(requestJira, { issueKeys: [], accountIds: [], sprintIds: [] });
    expect(sent).toEqual([]);
  });

  it('goes without the words that Jira refuses or garbles', async () => {
    const { requestJira } = aJira({
      '/rest/api/3/issue/bulkfetch': { issues: [{ key: 'A-1' }, null, 7, { key: 'A-2', fields: { summary: ' ' } }] },
      '/rest/agile/1.0/sprint/31': ['nonsense'],
    });
    const words = await readWords(requestJira, { issueKeys: ['A-1'], accountIds: ['u:1'], sprintIds: ['31'] });
    expect([words.summaries.size, words.people.size, words.sprintNames.size]).toEqual([0, 0, 0]);
  });

  it('asks for no more than Jira answers at once', async () => {
    const { requestJira, sent } = aJira({ '/rest/api/3/issue/bulkfetch': { issues: [] } });
    const issueKeys = Array.from({ length: 130 }, (_, index) => `A-${index}`);
    await readWords(requestJira, { issueKeys, accountIds: [], sprintIds: [] });
    expect(sent[0]?.body).toEqual({ issueIdsOrKeys: issueKeys.slice(0, 100), fields: ['summary'] });
  });

  it('asks for six sprints at most, and keeps the names of those that can be read', async () => {
    const { requestJira, sent } = aJira({ '/rest/agile/1.0/sprint/2': { name: 'Two' } });
    const sprintIds = ['1', '2', '3', '4', '5', '6', '7'];
    const words = await readWords(requestJira, { issueKeys: [], accountIds: [], sprintIds });
    expect(sent).toHaveLength(6);
    expect([...words.sprintNames]).toEqual([['2', 'Two']]);
  });
});

describe('readUpdatedAt', () => {
  it('is when Jira says the issue was changed', async () => {
    const { requestJira } = aJira({
      '/rest/api/3/issue/10041': { fields: { updated: '2026-02-19T13:00:00.000+0000' } },
    });
    expect(await readUpdatedAt(requestJira, '10041')).toBe('2026-02-19T13:00:00.000+0000');
  });

  it('is null when it cannot be read', async () => {
    expect(await readUpdatedAt(aJira({}).requestJira, '10041')).toBeNull();
  });
});
