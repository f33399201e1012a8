import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openService, type OpenedService } from '../../../local/azure/http';
import { type AzureService, azureService } from '../../../local/azure/service';
import { main as backtest } from '../../../local/cli/backtest';
import { main } from '../../../local/cli/report';
import { PAT } from '../azure/reading';
import { fabrikam } from '../azure/small-organisation';
import { anIssueThatWaitsFor } from '../remote/azure/an-issue-that-waits';

let folder: string;
let service: AzureService;
let opened: OpenedService;
let told: { out: string; err: string };

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bellwether-report-azure-'));
  service = azureService(fabrikam(), { accepts: (authorization) => authorization === PAT });
  opened = await openService(service);
  told = { out: '', err: '' };
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((told.out += String(text)), true));
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((told.err += String(text)), true));
  writeFileSync(join(folder, 'token'), 'pat', { mode: 0o600 });
});
afterEach(async () => {
  jest.restoreAllMocks();
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

const organisation = () => ['--azure', `${opened.url}/org`, '--data', folder, '--token-file', join(folder, 'token')];
const asked = (...args: readonly string[]) => main([...organisation(), '--project', 'Fabrikam', '--no-cache', ...args]);
const fileRead = () => join(folder, '127.0.0.1_org', 'Fabrikam.azure.jsonl');
const patches = () => service.requests.filter((request) => request.startsWith('PATCH')).length;

it('reads an organisation and reports on it as on an export', async () => {
  expect(await asked('--format', 'json')).toBe(0);
  const report = JSON.parse(told.out) as { read: { items: number }; containers: { kind: string; key: string }[] };
  expect(report.read.items).toBe(5);
  expect(report.containers.map(({ kind, key }) => [kind, key])).toContainEqual(['project', 'Fabrikam']);
  expect(told.err).toContain('Fabrikam: 13 new revisions read, 13 kept.');
  expect(told.err + told.out).not.toContain('OnBhdA==');
});

it('puts issues of a Jira into the same report, with what they wait for', async () => {
  const jira = join(folder, 'jira.jsonl');
  writeFileSync(jira, `${anIssueThatWaitsFor(`${opened.url}/org/Fabrikam/_workitems/edit/3`)}\n`);
  expect(await asked('--import', jira, '--format', 'json', '--all')).toBe(0);
  const report = JSON.parse(told.out) as {
    items: { key: string; readings: { signal: string; because: string }[] }[];
    containers: { kind: string; key: string }[];
  };
  const projects = report.containers.filter(({ kind }) => kind === 'project').map(({ key }) => key);
  expect(projects.toSorted()).toEqual(['Fabrikam', 'PLAT']);
  const waiting = report.items.find(({ key }) => key === 'PLAT-3')?.readings.find(({ signal }) => signal === 'waiting');
  expect(waiting?.because).toMatch(/^Waits for 3\. For \d+ days\. 3 has no assignee\.$/);
  expect(told.err).toContain('Jira and Azure DevOps are read as one: 1 link leads from one to the other.');
});

it('is told from the cache as it was read', async () => {
  const cache = process.env['XDG_CACHE_HOME'];
  process.env['XDG_CACHE_HOME'] = join(folder, 'cache');
  try {
    await asked('--format', 'json');
    const saved = ['--import', fileRead(), '--format', 'json', '--all'];
    const texts = [];
    for (const args of [[...saved, '--no-cache'], saved, [...saved, '--fail-on', 'off-track'], saved]) {
      told.out = '';
      await main(args);
      texts.push(told.out);
    }
    expect(new Set(texts).size).toBe(1);
  } finally {
    if (cache === undefined) delete process.env['XDG_CACHE_HOME'];
    else process.env['XDG_CACHE_HOME'] = cache;
  }
});

it('shows the tags first, writes them where they change, and then has nothing to write', async () => {
  expect(await asked('--write-tags', '--dry-run')).toBe(0);
  expect(patches()).toBe(0);
  const planned = told.err.split('\n').filter((line) => line.includes('→'));
  expect(planned.length).toBeGreaterThan(0);
  expect(told.err).toContain('to change in Fabrikam; nothing was written.');

  told.err = '';
  expect(await asked('--write-tags')).toBe(0);
  expect([patches(), told.err.split('\n').filter((line) => line.includes('→'))]).toEqual([planned.length, planned]);

  told.err = '';
  expect(await asked('--write-tags')).toBe(0);
  expect(patches()).toBe(planned.length);
  expect(told.err).toContain('All tags in Fabrikam are as they should be.');
});

it.each([
  [['--import', 'x.jsonl', '--write-tags'], '--write-tags needs --azure and --project'],
  [['--azure', 'https://dev.azure.com/org'], 'Name the project to read with --project.'],
  [
    ['--azure', 'https://dev.azure.com/org', '--project', 'P', '--write-tags', '--as-of', '2026-01-01'],
    'leave out --as-of',
  ],
])('%j is refused', async (args, sentence) => {
  expect(await main(args)).toBe(2);
  expect(told.err).toContain(sentence);
});

it('backtests the history of an organisation, saved or read', async () => {
  expect(await backtest([...organisation(), '--project', 'Fabrikam', '--format', 'json'])).toBe(0);
  const [first] = (JSON.parse(told.out) as { stall: { n: number }[] }).stall;
  expect(first?.n).toEqual(expect.any(Number));
  expect(readFileSync(fileRead(), 'utf8')).toMatch(
    /^\{"kind":"start","format":"bellwether-azure\/1","project":"Fabrikam","organisation":"http:[^"]+\/org"\}/,
  );
});
