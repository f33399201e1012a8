import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadExport } from '../../../local/cli/report/load-export';
import { onThisMachine, readOwnSite } from '../../../local/remote/own-site';
import { ENGLISH } from '../../../local/terminal-voice';
import { threeIssues } from '../jira/import/source/export-folder';

const asked: string[] = [];
let server: Server;
let url: string;

/** A Data Center below a path, two issues a page: it has version 2 of the API only. */
function answer({ url: path = '', headers }: IncomingMessage, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(path, 'http://x');
  asked.push(`${pathname} ${headers.authorization ?? ''}`);
  const startAt = Number(searchParams.get('startAt') ?? 0);
  const size = Math.min(Number(searchParams.get('maxResults') ?? 50), 2);
  const bodies: Readonly<Record<string, () => unknown>> = {
    '/jira/rest/api/2/serverInfo': () => ({ deploymentType: 'Server', version: '9.12.0' }),
    '/jira/rest/api/2/project': () => [{ id: '10', key: 'RIV', name: 'Rivers' }],
    '/jira/rest/api/2/field': () => [
      { id: 'customfield_10016', name: 'Story Points', schema: { type: 'number', custom: 'x:float' } },
      { id: 'summary', name: 'Summary' },
    ],
    '/jira/rest/api/2/search': () => ({
      startAt,
      maxResults: size,
      total: 3,
      issues: threeIssues().slice(startAt, startAt + size),
    }),
  };
  const body = bodies[pathname];
  response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body?.() ?? {}));
}

beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = `http://127.0.0.1:${String(typeof address === 'object' && address !== null ? address.port : 0)}/jira`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

it('reads Data Center with a personal access token', async () => {
  const data = mkdtempSync(join(tmpdir(), 'bellwether-center-'));
  const files = await readOwnSite(
    { site: `${url}/browse/RIV-1`, data },
    {
      ...onThisMachine,
      environment: { JIRA_TOKEN: 'a-token' },
      ask: async () => null,
      progress: { at: () => undefined, clear: () => undefined },
      say: () => undefined,
      voice: ENGLISH,
    },
  );
  const { gathered, rejected, changes, recognition } = await loadExport(files, new Date('2026-01-01'));
  expect(rejected).toEqual([]);
  expect(gathered.items.map(({ initial }) => initial.key)).toEqual(['RIV-1', 'RIV-2', 'RIV-3']);
  expect(changes).toBe(4);
  expect(recognition.fields[0]).toMatchObject({ role: 'estimate', by: 'name' });
  expect(asked.every((what) => what.endsWith(' Bearer a-token'))).toBe(true);
  rmSync(data, { recursive: true, force: true });
});
