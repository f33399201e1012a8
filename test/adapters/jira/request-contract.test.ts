import { join } from 'node:path';
import { grantedScopes, readManifest } from '../../../local/forge/manifest';
import { jiraClient, type Jira } from '../../../src/adapters/jira/client';
import { getBoards, getEstimationField, getSprints } from '../../../src/adapters/jira/rest/boards';
import { getChangelogs } from '../../../src/adapters/jira/rest/changelogs';
import { getFields, getLinkTypes, getTimeZone, getStatuses } from '../../../src/adapters/jira/rest/configuration';
import { getIssue, getIssues } from '../../../src/adapters/jira/rest/issues';
import { browsable } from '../../../src/adapters/jira/rest/permissions';
import { getProjects, getVersions } from '../../../src/adapters/jira/rest/projects';
import { countIssues, searchIds, searchIssues } from '../../../src/adapters/jira/rest/search';
import { getSprint } from '../../../src/adapters/jira/rest/sprints';
import { checkedFetch } from '../../local/jira/checked-fetch';
import { startJira } from '../../local/jira/client';
import { contract } from '../../local/jira/contract';
import { requestComplaints } from '../../local/jira/request-contract';

const described = contract();
const suite = described === null ? describe.skip : describe;

/** The app's own client before a local Jira, with Atlassian's description in between. */
function aCheckedJira() {
  const { jira } = startJira();
  const { names } = grantedScopes(readManifest(join(__dirname, '../../..')));
  const checked = checkedFetch(jira.fetch, described!, names);
  const client: Jira = jiraClient({
    send: (route, init) =>
      checked.fetch(
        new Request(`http://jira.test${route.value}`, {
          ...init,
          headers: { ...init.headers, authorization: 'Bearer local-app' },
        }),
      ),
    now: () => new Date(),
    random: () => 0,
    sleep: async () => undefined,
    remainingMs: () => 25_000,
  });
  return { client, ...checked };
}

suite("what the app asks of Jira is as Atlassian's own description has it", () => {
  it.each<readonly [string, (jira: Jira) => Promise<unknown>]>([
    ['boards', (jira) => getBoards(jira, 'ABC')],
    ['a board’s estimation', (jira) => getEstimationField(jira, 7)],
    ['sprints', (jira) => getSprints(jira, 7, 200)],
    ['a sprint', (jira) => getSprint(jira, '40')],
    ['changelogs', (jira) => getChangelogs(jira, ['1002', '1003'])],
    ['fields', getFields],
    ['statuses', getStatuses],
    ['link types', getLinkTypes],
    ['the time zone', getTimeZone],
    ['an issue', (jira) => getIssue(jira, 'ABC-2', ['status', 'summary'])],
    ['issues', (jira) => getIssues(jira, ['1002', '1003'], ['status'])],
    ['permissions', (jira) => browsable(jira, { items: ['1002', '1003'], projects: ['100'] })],
    ['projects', getProjects],
    ['versions', (jira) => getVersions(jira, 'ABC')],
    ['a search for ids', (jira) => searchIds(jira, 'project = ABC', 2)],
    ['a search', (jira) => searchIssues(jira, { jql: 'project = ABC', fields: ['status'], pageToken: null })],
    ['a count', (jira) => countIssues(jira, 'project = ABC')],
  ])('%s', async (_name, ask) => {
    const { client, complaints, asked } = aCheckedJira();
    await ask(client);
    expect(complaints()).toEqual([]);
    expect(asked().length).toBeGreaterThan(0);
  });

  it('and a wrong request would be noticed', () => {
    const asked = (method: string, path: string, body: unknown = null) =>
      requestComplaints(described!, { method, path, body });
    expect(asked('GET', '/rest/api/3/nothing')).toEqual(['GET /rest/api/3/nothing is not described']);
    expect(asked('GET', '/rest/api/3/search/jql?jql=x&startAt=0')).toEqual(['?startAt: not described']);
    expect(asked('GET', '/rest/api/3/search/jql?jql=x&maxResults=ten')).toEqual(['?maxResults: no whole number: null']);
    expect(asked('POST', '/rest/api/3/search/jql', { jql: 'x', maxResult: 5 })).toEqual(['$.maxResult: not described']);
    expect(asked('POST', '/rest/api/3/changelog/bulkfetch', {})).toEqual(['$.issueIdsOrKeys: missing']);
    expect(asked('POST', '/rest/api/3/search/jql')).toEqual(['a body is missing']);
  });
});
