import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hyperlink } from '../../../../../src/adapters/azure/rest/hyperlinks';
import type { TrackerSettings } from '../../../../../src/core/model/tracker';
import { defaultTracker } from '../../../../../src/core/settings/tracker/tracker-settings';
import { presentState } from '../../../../../src/core/model/replay';
import { azureService } from '../../../../../local/azure/service';
import { loadRecorded } from '../../../../../local/cli/report/load-recorded';
import { readOwnOrganisation } from '../../../../../local/remote/azure/own-organisation';
import { ENGLISH } from '../../../../../local/terminal-voice';
import { fabrikam } from '../../../azure/small-organisation';
import { PAT } from '../../../azure/reading';

const NOW = new Date('2026-03-20T12:00:00Z');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bellwether-both-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const AT = '2026-03-12T09:00:00.000Z';
const address = (url: string, comment = ''): Hyperlink => ({ url, comment, at: AT });

/** Work item 2 with addresses on it, read as the terminal reads it. */
async function azureFile(links: readonly Hyperlink[]): Promise<string> {
  const organisation = fabrikam();
  const revisions = organisation.revisions.map((revision) =>
    revision.id === 2
      ? { ...revision, fields: { ...revision.fields, 'System.HyperLinkCount': links.length } }
      : revision,
  );
  const service = azureService(
    { ...organisation, revisions, hyperlinks: new Map([[2, links]]) },
    { accepts: (authorization) => authorization === PAT, now: () => NOW },
  );
  const { file } = await readOwnOrganisation(
    { azure: 'https://dev.azure.com/org', project: 'Fabrikam', data: folder },
    {
      environment: { AZURE_DEVOPS_TOKEN: 'pat' },
      ask: async () => null,
      progress: { at: () => undefined, clear: () => undefined },
      say: () => undefined,
      voice: ENGLISH,
      sleep: async () => undefined,
      now: () => NOW,
      fetch: service.fetch,
    },
  );
  return file;
}

interface RemoteLink {
  readonly url: string;
  readonly relationship?: string;
}

/** Two issues of a Jira, the first with remote links; their ids are those of work items, too. */
function jiraFile(links: readonly RemoteLink[] = [], projectKey = 'PLAT'): string {
  const issue = (id: number, more: object) =>
    JSON.stringify({
      id: String(id),
      key: `${projectKey}-${String(id)}`,
      self: `https://acme.atlassian.net/rest/api/3/issue/${String(id)}`,
      fields: {
        summary: `Issue ${String(id)}`,
        issuetype: { id: '10001', name: 'Story', subtask: false, hierarchyLevel: 0 },
        project: { id: '10000', key: projectKey, name: 'Platform' },
        status: { id: '3', name: 'In Progress', statusCategory: { key: 'indeterminate' } },
        created: '2026-03-02T10:00:00.000+0000',
        updated: '2026-03-19T10:00:00.000+0000',
        issuelinks: [],
      },
      changelog: {
        histories: [
          {
            id: `${String(id)}1`,
            created: '2026-03-19T10:00:00.000+0000',
            items: [{ field: 'RemoteIssueLink', from: null, to: '900', toString: 'This issue links to "2 (Azure)"' }],
          },
        ],
      },
      ...more,
    });
  const remotelinks = links.map(({ url, relationship }, place) => ({
    id: 900 + place,
    ...(relationship !== undefined && { relationship }),
    object: { url, title: 'A work item' },
  }));
  const path = join(folder, 'jira.jsonl');
  writeFileSync(path, `${issue(2, { remotelinks })}\n${issue(3, {})}\n`);
  return path;
}

const WORK_ITEM = 'https://dev.azure.com/org/Fabrikam/_workitems/edit/2';
const ISSUE = 'https://acme.atlassian.net/browse/PLAT-2';

async function bothOf(jira: string, azure: string, tracker?: TrackerSettings) {
  const { gathered, notices, titles, lastRecordedAt } = await loadRecorded([jira, azure], NOW, {
    ...(tracker !== undefined && { tracker }),
  });
  const linksOf = (key: string) =>
    gathered.items
      .filter((item) => presentState(item).key === key)
      .flatMap(({ links }) => links.map(({ meaning, otherKey, since }) => [meaning, otherKey, since?.toISOString()]));
  return { gathered, notices, titles, lastRecordedAt, linksOf };
}

it('is one list of work, in which the numbers of both trackers are told apart', async () => {
  const { gathered, titles, lastRecordedAt, notices } = await bothOf(jiraFile(), await azureFile([]));
  expect(gathered.items.map(({ id }) => id)).toEqual(['jira-2', 'jira-3', '1', '2', '3', '4', '5']);
  expect(gathered.projects.map(({ key }) => key)).toEqual(['PLAT', 'Fabrikam']);
  expect([titles.get('jira-2'), titles.get('2')]).toEqual(['Issue 2', 'Title 2']);
  expect(gathered.idByKey.get('PLAT-3')).toBe('jira-3');
  expect(lastRecordedAt).toEqual(NOW);
  expect(notices).toEqual(['Jira and Azure DevOps are read as one: 0 links lead from one to the other.']);
});

it('a remote link of an issue is a link at both ends, dated by the history of the issue', async () => {
  const jira = jiraFile([{ url: WORK_ITEM, relationship: 'is blocked by' }]);
  const { linksOf, notices } = await bothOf(jira, await azureFile([]));
  expect(linksOf('PLAT-2')).toEqual([['waits-for', '2', '2026-03-19T10:00:00.000Z']]);
  expect(linksOf('2')).toEqual([['blocks', 'PLAT-2', '2026-03-19T10:00:00.000Z']]);
  expect(notices).toEqual(['Jira and Azure DevOps are read as one: 1 link leads from one to the other.']);
});

it('an address on a work item is one too, dated by its own moment', async () => {
  const { linksOf } = await bothOf(jiraFile(), await azureFile([address(ISSUE, 'Depends on')]));
  expect(linksOf('PLAT-2')).toEqual([['blocks', '2', AT]]);
  expect(linksOf('2')).toEqual([['waits-for', 'PLAT-2', AT]]);
});

it('both ends may tell of it: then the one with an order counts, once', async () => {
  const jira = jiraFile([{ url: WORK_ITEM, relationship: 'blocks' }]);
  const { linksOf } = await bothOf(jira, await azureFile([address(ISSUE), address(ISSUE, 'blocked by')]));
  expect(linksOf('PLAT-2')).toEqual([['blocks', '2', AT]]);
});

it('without a word beside it says nothing of order, unless the settings do', async () => {
  const azure = await azureFile([address(ISSUE)]);
  expect((await bothOf(jiraFile(), azure)).linksOf('2')).toEqual([['relates', 'PLAT-2', AT]]);
  const tracker = { ...defaultTracker, links: { Hyperlink: 'waits-for' as const } };
  expect((await bothOf(jiraFile(), azure, tracker)).linksOf('2')).toEqual([['waits-for', 'PLAT-2', AT]]);
});

it('to work that was not read is counted, and to elsewhere is nothing', async () => {
  const jira = jiraFile([{ url: WORK_ITEM.replace('/2', '/77') }, { url: 'https://example.com/a-page' }]);
  const links = [
    address('https://acme.atlassian.net/browse/OTHER-1'),
    address('https://x.atlassian.net/browse/PLAT-2'),
  ];
  const { linksOf, notices } = await bothOf(jira, await azureFile(links));
  expect([linksOf('PLAT-2'), linksOf('2')]).toEqual([[], []]);
  expect(notices).toEqual([
    'Jira and Azure DevOps are read as one: 0 links lead from one to the other. 2 more lead to work that was not read.',
  ]);
});

it('a project whose name is the key of another is told apart', async () => {
  const { gathered } = await bothOf(jiraFile([], 'Fabrikam'), await azureFile([]));
  expect(gathered.projects.map(({ key }) => key)).toEqual(['Fabrikam', 'Fabrikam (Azure DevOps)']);
  expect(gathered.items.map(({ initial }) => initial.projectKey)).toEqual([
    'Fabrikam',
    'Fabrikam',
    ...Array<string>(5).fill('Fabrikam (Azure DevOps)'),
  ]);
});

it('says so where one of both is much older', async () => {
  const old = JSON.stringify({
    id: '2',
    key: 'PLAT-2',
    fields: {
      summary: 'Old',
      issuetype: { id: '1', name: 'Story' },
      project: { id: '1', key: 'PLAT', name: 'Platform' },
      status: { id: '3', name: 'In Progress', statusCategory: { key: 'indeterminate' } },
      created: '2026-03-10T10:00:00.000+0000',
      updated: '2026-03-10T10:00:00.000+0000',
    },
    changelog: { histories: [] },
  });
  const path = join(folder, 'old.jsonl');
  writeFileSync(path, `${old}\n`);
  const { notices } = await bothOf(path, await azureFile([]));
  expect(notices[0]).toBe(
    'The files of Jira end on 2026-03-10, the readings of Azure DevOps on 2026-03-20. What happened in Jira in the 10 days between is not known: its work looks more idle than it may be.',
  );
});
