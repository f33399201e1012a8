import { runInNewContext } from 'node:vm';
import { route } from '@forge/api';
import { z } from 'zod';
import { jiraClient, type JiraClientSettings, read } from '../../../src/adapters/jira/client';
import { JiraBusy, JiraForbidden, JiraNotFound, JiraRejected, JiraUnreadable } from '../../../src/adapters/jira/errors';
import { aResponse, sendingInTurn } from './fake-jira';

function aClient(outcomes: Parameters<typeof sendingInTurn>, settings: Partial<JiraClientSettings> = {}) {
  const { send, sent } = sendingInTurn(...outcomes);
  const pauses: number[] = [];
  const jira = jiraClient({
    send,
    now: () => new Date('2024-03-04T09:00:00Z'),
    random: () => 0.5,
    remainingMs: () => 25_000 - pauses.reduce((sum, pause) => sum + pause, 0),
    sleep: async (milliseconds) => void pauses.push(milliseconds),
    ...settings,
  });
  return { ask: () => jira.requestJira(route`/rest/api/3/field`), jira, sent, pauses };
}

const ok = aResponse(200, { fine: true });

describe('an answer', () => {
  it('is given as JSON', async () => {
    const { ask, sent } = aClient([ok]);
    await expect(ask()).resolves.toEqual({ fine: true });
    expect(sent).toMatchObject([
      [{ value: '/rest/api/3/field' }, { method: 'GET', headers: { Accept: 'application/json' } }],
    ]);
  });

  it('takes a body as JSON', async () => {
    const { jira, sent } = aClient([ok]);
    await jira.requestJira(route`/rest/api/3/search/jql`, { method: 'POST', body: { jql: 'project = "A"' } });
    expect(sent[0]?.[1]).toEqual({
      method: 'POST',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      body: '{"jql":"project = \\"A\\""}',
    });
  });

  it('says what Jira grants the app an hour', async () => {
    const granted: number[] = [];
    const policies = ['"global-app-quota";q=65000;w=3600', '"burst";q=100;w=1', ''].map((policy) =>
      aResponse(200, { fine: true }, { 'RateLimit-Policy': policy }),
    );
    const { ask } = aClient(policies, { onGranted: (points) => granted.push(points) });
    for (let times = 0; times < 3; times += 1) await ask();
    expect(granted).toEqual([65_000]);
  });

  it('that is no JSON is unreadable', async () => {
    await expect(aClient([aResponse(200, '<html>')]).ask()).rejects.toThrow(JiraUnreadable);
  });

  it('in another shape is unreadable, and says where', () => {
    const schema = z.object({ issues: z.array(z.object({ id: z.string() })) });
    expect(() => read(schema, { issues: [{ id: 1 }] }, 'search')).toThrow(/search: .*\n.*issues\[0\]\.id/);
  });
});

describe('when Jira refuses', () => {
  it.each([
    [404, JiraNotFound],
    [401, JiraForbidden],
    [403, JiraForbidden],
    [400, JiraRejected],
    [410, JiraRejected],
  ])('%i is told by name and not asked again', async (status, error) => {
    const { ask, sent } = aClient([aResponse(status, { errorMessages: ['Because.'] })]);
    await expect(ask()).rejects.toThrow(error);
    expect(sent).toHaveLength(1);
  });

  it('its reasons are kept', async () => {
    const { ask } = aClient([aResponse(400, { errorMessages: ['No such field.'], errors: { jql: 'Unbounded.' } })]);
    await expect(ask()).rejects.toMatchObject({
      message: 'GET /rest/api/3/field answered 400: No such field. Unbounded.',
      errorMessages: ['No such field.', 'Unbounded.'],
    });
  });

  it('a refusal in HTML is told by its status', async () => {
    await expect(aClient([aResponse(400, '<html>')]).ask()).rejects.toMatchObject({ errorMessages: [] });
  });
});

describe('when Jira is busy', () => {
  it('waits as long as Jira says, and up to a quarter more', async () => {
    const { ask, pauses } = aClient([aResponse(429, {}, { 'Retry-After': '4' }), ok]);
    await expect(ask()).resolves.toEqual({ fine: true });
    expect(pauses).toEqual([4500]);
  });

  it('understands a date to wait for', async () => {
    const { ask, pauses } = aClient([aResponse(503, {}, { 'Retry-After': 'Mon, 04 Mar 2024 09:00:02 GMT' }), ok]);
    await ask();
    expect(pauses).toEqual([2250]);
  });

  it('else waits for a random part of a span that doubles', async () => {
    const { ask, pauses } = aClient([aResponse(500), aResponse(502), aResponse(504), ok]);
    await ask();
    expect(pauses).toEqual([500, 1000, 2000]);
  });

  it('asks again when the connection fails with an error of another realm', async () => {
    const { ask, pauses } = aClient([runInNewContext("new TypeError('fetch failed')") as Error, ok]);
    await ask();
    expect(pauses).toHaveLength(1);
  });

  it('asks again when the connection fails', async () => {
    const { ask, pauses } = aClient([new TypeError('fetch failed'), ok]);
    await expect(ask()).resolves.toEqual({ fine: true });
    expect(pauses).toEqual([500]);
  });

  it('does not wait longer than the function may run', async () => {
    const { ask, pauses } = aClient([aResponse(429, {}, { 'Retry-After': '20' })], { remainingMs: () => 22_000 });
    await expect(ask()).rejects.toMatchObject({ name: 'JiraBusy', retryAfterSeconds: 20 });
    expect(pauses).toEqual([]);
  });

  it('waits while there is just time for it', async () => {
    const { ask, pauses } = aClient([aResponse(429, {}, { 'Retry-After': '20' }), ok], { remainingMs: () => 25_500 });
    await ask();
    expect(pauses).toEqual([22_500]);
  });

  it('gives up after six attempts', async () => {
    const { ask, sent } = aClient(
      Array.from({ length: 9 }, () => aResponse(503)),
      { random: () => 0.01 },
    );
    await expect(ask()).rejects.toThrow(JiraBusy);
    expect(sent).toHaveLength(6);
  });

  it('lets errors of the platform pass', async () => {
    class NeedsAuthentication extends Error {}
    await expect(aClient([new NeedsAuthentication()]).ask()).rejects.toThrow(NeedsAuthentication);
  });
});
