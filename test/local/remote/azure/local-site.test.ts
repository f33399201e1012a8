import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { azureService } from '../../../../local/azure/service';
import { siteFromExport } from '../../../../local/jira/import/site-from-export';
import { asIssues } from '../../../../local/remote/azure/local-site';
import { readOwnOrganisation } from '../../../../local/remote/azure/own-organisation';
import { ENGLISH } from '../../../../local/terminal-voice';
import { startJira } from '../../jira/client';
import { PAT } from '../../azure/reading';
import { fabrikam } from '../../azure/small-organisation';

const NOW = new Date('2026-03-20T12:00:00Z');
const WORK_ITEM = 'https://dev.azure.com/org/Fabrikam/_workitems/edit/3';
const ISSUE = 'https://acme.atlassian.net/browse/PLAT-3';

let folder: string;
let said: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bellwether-local-site-'));
  said = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The project Fabrikam, in which work item 2 leads to PLAT-3. */
async function azureFile(): Promise<string> {
  const organisation = fabrikam();
  const revisions = organisation.revisions.map((revision) =>
    revision.id === 2 ? { ...revision, fields: { ...revision.fields, 'System.HyperLinkCount': 1 } } : revision,
  );
  const hyperlinks = new Map([[2, [{ url: ISSUE, comment: 'is blocked by', at: '2026-03-12T09:00:00.000Z' }]]]);
  const service = azureService(
    { ...organisation, revisions, hyperlinks },
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

/** Two issues of a Jira that calls its own fields, sprints, statuses and issues by the numbers of those of Azure DevOps. */
function jiraFile(projectKey = 'PLAT'): string {
  const issue = (id: number, more: object) =>
    JSON.stringify({
      id: String(id),
      key: `${projectKey}-${String(id)}`,
      self: `https://acme.atlassian.net/rest/api/3/issue/${String(id)}`,
      fields: {
        summary: `Issue ${String(id)}`,
        issuetype: { id: '10100', name: 'Task', subtask: false, hierarchyLevel: 0 },
        project: { id: '10000', key: projectKey, name: 'Platform' },
        status: { id: '10001', name: 'In Review', statusCategory: { key: 'indeterminate' } },
        created: '2026-03-02T10:00:00.000+0000',
        updated: '2026-03-19T10:00:00.000+0000',
        issuelinks: [],
        customfield_10020: { value: 'Payments' },
        customfield_10104: [
          {
            id: 1,
            name: 'PLAT 7',
            state: 'active',
            boardId: 3,
            startDate: '2026-03-16T08:00:00.000Z',
            endDate: '2026-03-27T16:00:00.000Z',
          },
        ],
      },
      changelog: { histories: [] },
      ...more,
    });
  const told = {
    names: { customfield_10020: 'Team', customfield_10104: 'Sprint' },
    schema: {
      customfield_10020: { type: 'option', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:select' },
      customfield_10104: { type: 'array', items: 'json', custom: 'com.pyxis.greenhopper.jira:gh-sprint' },
    },
    issues: [],
  };
  const remotelinks = [{ id: 900, relationship: 'is blocked by', object: { url: WORK_ITEM, title: 'A work item' } }];
  const path = join(folder, `${projectKey}.jsonl`);
  writeFileSync(path, `${JSON.stringify(told)}\n${issue(2, { remotelinks })}\n${issue(3, {})}\n`);
  return path;
}

const asked = async (...files: readonly string[]) =>
  asIssues(files, {
    path: join(folder, 'work-items.jsonl'),
    now: NOW,
    say: (sentence) => void said.push(sentence),
    voice: ENGLISH,
  });

it('files of a Jira alone open as they are', async () => {
  expect(await asked('a.jsonl', 'b.csv')).toEqual(['a.jsonl', 'b.csv']);
});

it('issues and work items open in one site, linked in both directions at both ends', async () => {
  const files = await asked(await azureFile(), jiraFile());
  expect(said).toEqual(['Jira and Azure DevOps are read as one: 2 links lead from one to the other.']);

  const { site, rejected } = await siteFromExport(files);
  expect(rejected).toEqual([]);
  expect(site.projects.map(({ key }) => key)).toEqual(['FABRIKAM', 'PLAT']);
  const client = startJira(site);
  const linksOf = async (key: string) => {
    const { body } = await client.get(`/rest/api/3/issue/${key}?fields=issuelinks`);
    type Link = { type: { inward: string; outward: string } } & Partial<
      Record<'inwardIssue' | 'outwardIssue', { key: string }>
    >;
    return (body as unknown as { fields: { issuelinks: Link[] } }).fields.issuelinks.map(
      ({ type, inwardIssue, outwardIssue }) =>
        inwardIssue === undefined ? [type.outward, outwardIssue?.key] : [type.inward, inwardIssue.key],
    );
  };
  expect([...site.issues].length).toBe(7);
  expect(await linksOf('PLAT-2')).toEqual([['is blocked by', 'FABRIKAM-3']]);
  expect(await linksOf('FABRIKAM-3')).toEqual([['blocks', 'PLAT-2']]);
  expect(await linksOf('FABRIKAM-2')).toEqual([['is blocked by', 'PLAT-3']]);
  expect(await linksOf('PLAT-3')).toEqual([['blocks', 'FABRIKAM-2']]);
  // And those that lead from one work item to another.
  expect(await linksOf('FABRIKAM-4')).toEqual([['blocks', 'FABRIKAM-5']]);
  expect(await linksOf('FABRIKAM-5')).toEqual([['is blocked by', 'FABRIKAM-4']]);
});

it('what both call by one number stays apart, and what both have in a field is in one', async () => {
  const files = await asked(await azureFile(), jiraFile());
  const { site } = await siteFromExport(files);
  expect(site.sprints.map(({ name }) => name).toSorted()).toEqual(['PLAT 7', 'Sprint 1']);
  expect(new Set(site.sprints.map(({ id }) => id)).size).toBe(2);
  expect(site.fields.filter(({ name }) => name === 'Sprint').map(({ id }) => id)).toEqual(['customfield_10104']);

  const sprintsOf = (key: string) =>
    ([...site.issues].find((issue) => issue.key === key)?.fields['customfield_10104'] as { id: number }[]).map(
      ({ id }) => site.sprints.find((sprint) => sprint.id === id)?.name,
    );
  expect([sprintsOf('PLAT-2'), sprintsOf('FABRIKAM-2')]).toEqual([['PLAT 7'], ['Sprint 1']]);
});

it('people have the names that they have in Azure DevOps, alone and beside a Jira', async () => {
  const file = await azureFile();
  for (const files of [[file], [file, jiraFile()]]) {
    const { site } = await siteFromExport(await asked(...files));
    expect(site.users.map(({ accountId, displayName }) => [accountId, displayName])).toContainEqual([
      'aad.anna',
      'Anna',
    ]);
  }
});

it('a project of Azure DevOps takes no key of the Jira', async () => {
  const { site } = await siteFromExport(await asked(await azureFile(), jiraFile('FABRIKAM')));
  expect(site.projects.map(({ key }) => key)).toEqual(['FABRIKAM', 'FABRIKAM2']);
});

it('readings of two organisations are refused: their work items have the same numbers', async () => {
  const one = await azureFile();
  const other = join(folder, 'other.azure.jsonl');
  const start = {
    kind: 'start',
    format: 'bellwether-azure/1',
    project: 'P',
    organisation: 'https://dev.azure.com/other',
  };
  writeFileSync(other, `${JSON.stringify(start)}\n`);
  await expect(asked(one, other)).rejects.toThrow(
    'These readings are of two organisations, whose work items have the same numbers: https://dev.azure.com/org and https://dev.azure.com/other.',
  );
});
