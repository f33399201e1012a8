import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openService } from '../../local/azure/http';
import { azureService } from '../../local/azure/service';
import { PAT } from '../local/azure/reading';
import { fabrikam } from '../local/azure/small-organisation';
import { anIssueThatWaitsFor } from '../local/remote/azure/an-issue-that-waits';
import { endStartedSites, runToEnd, startSite } from './started-site';

jest.setTimeout(300_000);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bellwether-start-azure-'));
  writeFileSync(join(folder, 'token'), 'pat', { mode: 0o600 });
});
afterEach(() => {
  endStartedSites();
  rmSync(folder, { recursive: true, force: true });
});

describe('npm start', () => {
  it('--azure reads an organisation and opens its work items, and goes on from there the next time', async () => {
    const service = azureService(fabrikam(), { accepts: (authorization) => authorization === PAT });
    const { url, close } = await openService(service);
    const kept = ['--data', folder, '--token-file', join(folder, 'token')];
    const asked = ['--azure', `${url}/org`, '--project', 'Fabrikam', ...kept, '--port', '0'];

    const site = await startSite(...asked);
    const found = await fetch(`${site.url}/rest/api/3/search/jql?jql=created%20%3E%3D%202020-01-01&fields=summary`);
    expect(((await found.json()) as { issues: unknown[] }).issues).toHaveLength(5);
    expect(site.output()).toContain('Fabrikam: 13 new revisions read, 13 kept.');
    expect(await site.interrupt()).toBe(0);

    const again = await startSite(...asked);
    expect(again.output()).toContain('Fabrikam: 0 new revisions read, 13 kept.');
    expect(await again.interrupt()).toBe(0);
    expect(service.requests.every((request) => /^(GET|POST) /.test(request))).toBe(true);
    await close();
  });

  it('--azure beside issues of a Jira opens both, with what leads from one to the other', async () => {
    const { url, close } = await openService(
      azureService(fabrikam(), { accepts: (authorization) => authorization === PAT }),
    );
    const jira = join(folder, 'jira.jsonl');
    writeFileSync(jira, `${anIssueThatWaitsFor(`${url}/org/Fabrikam/_workitems/edit/3`)}\n`);
    const token = ['--data', folder, '--token-file', join(folder, 'token')];
    const site = await startSite(
      ...['--azure', `${url}/org`, '--project', 'Fabrikam', '--import', jira, ...token, '--port', '0'],
    );
    expect(site.output()).toContain('Jira and Azure DevOps are read as one: 1 link leads from one to the other.');
    const linksOf = async (key: string) => {
      const answer = await fetch(`${site.url}/rest/api/3/issue/${key}?fields=issuelinks`);
      const { fields } = (await answer.json()) as {
        fields: { issuelinks: Record<'inwardIssue' | 'outwardIssue', { key: string } | undefined>[] };
      };
      return fields.issuelinks.map(({ inwardIssue, outwardIssue }) => [inwardIssue?.key, outwardIssue?.key]);
    };
    expect(await linksOf('PLAT-3')).toEqual([['FABRIKAM-3', undefined]]);
    expect(await linksOf('FABRIKAM-3')).toEqual([[undefined, 'PLAT-3']]);
    expect(await site.interrupt()).toBe(0);
    await close();
  });

  it('--azure says why a token was not accepted', async () => {
    const { url, close } = await openService(azureService(fabrikam(), { accepts: () => false }));
    const token = ['--data', folder, '--token-file', join(folder, 'token')];
    const { code, output } = await runToEnd('--azure', `${url}/org`, '--project', 'Fabrikam', ...token);
    expect(code).toBe(2);
    expect(output).toContain('did not accept the token');
    await close();
  });

  it('--tracker azure opens an Azure DevOps with the extension in it', async () => {
    const site = await startSite('--tracker', 'azure', '--port', '0');
    const facts = (await (await fetch(`${site.url}/facts`)).json()) as {
      files: string;
      projects: { name: string }[];
      manifest: { contributions: { properties: { uri: string } }[] };
    };
    expect(facts.projects).toHaveLength(7);
    for (const { properties } of facts.manifest.contributions)
      expect((await fetch(`${facts.files}/${properties.uri}`)).status).toBe(200);
    expect((await fetch(`${facts.files}/../package.json`)).status).toBe(404);
    const refused = await fetch(`${site.url}/northwind/_apis/projects`, { headers: { Authorization: 'Bearer other' } });
    expect(refused.status).toBe(203);
    expect(site.output()).toContain(`${site.url}/northwind/`);
    expect(await site.interrupt()).toBe(0);
  });

  it('--tracker azure opens the demo company alone', async () => {
    const { code, output } = await runToEnd('--tracker', 'azure', '--azure', 'https://dev.azure.com/org');
    expect(code).toBe(2);
    expect(output).toContain('holds the demo company alone');
  });
});
