import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endStartedSites, runToEnd, type StartedSite, startSite } from './started-site';

jest.setTimeout(240_000);

const folder = mkdtempSync(join(tmpdir(), 'bellwether-start-'));

const issue = (key: string, summary: string): string =>
  JSON.stringify({
    id: key.replace(/\D/g, ''),
    key,
    fields: {
      summary,
      project: { id: '1', key: 'TRY', name: 'Trial' },
      issuetype: { id: '1', name: 'Task', subtask: false },
      status: { id: '1', name: 'Open', statusCategory: { key: 'new' } },
      created: '2020-05-04T09:00:00.000+0000',
      updated: '2020-05-04T09:00:00.000+0000',
    },
    changelog: { histories: [] },
  });

function fileWith(name: string, ...lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

/** Whether the site says this within a minute. */
async function said(site: StartedSite, sentence: string): Promise<boolean> {
  for (let turn = 0; turn < 120 && !site.output().includes(sentence); turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 500));
  return site.output().includes(sentence);
}

afterEach(() => {
  endStartedSites();
});

describe('npm start', () => {
  it('opens what was imported, tells what it left out, and ends with Ctrl-C', async () => {
    const file = fileWith('two.jsonl', issue('TRY-1', 'First'), '{ "key": ', issue('TRY-2', 'Second'));

    const site = await startSite('--import', file, '--port', '0');
    const found = await fetch(`${site.url}/rest/api/3/search/jql?jql=project%20%3D%20TRY&fields=summary`);
    const page = await fetch(`${site.url}/browse/TRY-1`);

    expect(site.output()).toContain('2 issues');
    expect(site.output()).toContain(`${file}:2: not valid JSON`);
    expect(await said(site, 'All is read and judged.')).toBe(true);
    expect(((await found.json()) as { issues: unknown[] }).issues).toHaveLength(2);
    expect(await page.text()).toContain('<div id="page">');
    expect(await site.interrupt()).toBe(0);
  });

  it('takes the next free port when the wanted one is in use, and says so', async () => {
    const file = fileWith('one.jsonl', issue('TRY-1', 'Only'));
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const taken = typeof address === 'object' && address !== null ? address.port : 0;

    const site = await startSite('--import', file, '--port', String(taken));

    expect(site.output()).toContain(`Port ${taken} is in use`);
    expect(site.url).not.toBe(`http://127.0.0.1:${taken}`);
    server.close();
    expect(await site.interrupt()).toBe(0);
  });

  it('says which file is not there', async () => {
    const { code, output } = await runToEnd('--import', '/no/such/file.jsonl');

    expect(code).toBe(2);
    expect(output).toContain('/no/such/file.jsonl: no such file. Check the path.');
    expect(output).not.toContain('    at ');
  });

  it('says why nothing of a broken file can be shown', async () => {
    const { code, output } = await runToEnd('--import', fileWith('broken.jsonl', 'not an issue'));

    expect(code).toBe(2);
    expect(output).toContain('broken.jsonl: not valid JSON, CSV or RSS. Give an issue,');
  });

  it.each([
    ['--port', 'eighty'],
    ['--port', '70000'],
    ['--no-such-option', ''],
  ])('refuses %s %s', async (...parameters) => {
    const { code, output } = await runToEnd(...parameters.filter((parameter) => parameter !== ''));

    expect(code).toBe(1);
    expect(output).toContain('error: ');
  });
});
