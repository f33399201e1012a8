import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { repositoryRoot } from '../../local/repository';
import { smallSite } from '../local/jira/small-site';
import { farJira } from '../local/remote/far-jira';

jest.setTimeout(120_000);

const data = mkdtempSync(join(tmpdir(), 'bellwether-mcp-'));
afterAll(() => rmSync(data, { recursive: true, force: true }));

/** The day that an assistant is answered about, asked over standard input and output. */
async function answeredAsOf(url: string, ...more: readonly string[]): Promise<string> {
  const client = new Client({ name: 'assistant', version: '1' });
  const program = join(repositoryRoot, 'local', 'cli', 'run.mjs');
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [program, 'mcp', '--site', url, '--project', 'ABC', '--data', data, ...more],
      cwd: repositoryRoot,
      env: { ...process.env, JIRA_TOKEN: 'local-user:sue' } as Record<string, string>,
      stderr: 'ignore',
    }),
  );
  const { content } = await client.callTool({ name: 'overview', arguments: {} });
  await client.close();
  const [{ text = '' } = {}] = content as { text?: string }[];
  return (JSON.parse(text) as { asOf: string }).asOf;
}

it('npm run mcp -- --site answers about the moment of the reading, or about the day that was asked for', async () => {
  const far = await farJira(smallSite());
  const before = new Date().toISOString();
  const asOf = await answeredAsOf(far.url);
  expect(asOf >= before).toBe(true);
  expect(asOf <= new Date().toISOString()).toBe(true);
  expect(await answeredAsOf(far.url, '--as-of', '2026-03-20')).toMatch(/^2026-03-20T/);
  await far.close();
});
