import { type Client, keys, startJira } from '../../client';

let jira: Client;
const events: string[] = [];
beforeEach(() => {
  jira = startJira();
  events.length = 0;
  jira.jira.onEvent((event) => events.push(event.eventType));
  const of = (path: string, type: 'string' | 'number' | 'date' | 'text', searchAlias: string) =>
    ({ propertyKey: 'facts', path, type, searchAlias }) as const;
  jira.jira.findByAliases([
    of('health', 'string', 'factHealth'),
    of('slip.days', 'number', 'factSlip'),
    of('on', 'date', 'factDate'),
    of('waits', 'text', 'factWaits'),
  ]);
});
afterEach(() => {
  jira.jira.close();
});

const FACTS = '/properties/facts';
const path = (key: string): string => `/rest/api/3/issue/${key}${FACTS}`;

it('keeps what apps write, tells nobody, and leaves the issue as it was', async () => {
  const before = (await jira.get('/rest/api/3/issue/ABC-1')).body;
  expect((await jira.put(path('ABC-1'), { health: 'off-track' })).status).toBe(201);
  expect((await jira.put(path('ABC-1'), { health: 'on-track' })).status).toBe(200);
  expect((await jira.get(path('ABC-1'))).body).toEqual({ key: 'facts', value: { health: 'on-track' } });
  expect((await jira.get('/rest/api/3/issue/ABC-1/properties')).body['keys']).toMatchObject([{ key: 'facts' }]);
  expect((await jira.get('/rest/api/3/issue/ABC-1')).body).toEqual(before);
  expect(events).toEqual([]);
  expect((await jira.remove(path('ABC-1'))).status).toBe(204);
  expect((await jira.get(path('ABC-1'))).status).toBe(404);
});

it('is not there for who may not browse the issue, and is no longer than Jira takes', async () => {
  await jira.put(path('SEC-1'), { health: 'off-track' });
  expect((await jira.as('bob').get(path('SEC-1'))).status).toBe(404);
  expect((await jira.put(path('ABC-1'), { health: 'x'.repeat(32_768) })).status).toBe(400);
});

it('stays when somebody edits the issue', async () => {
  await jira.put(path('ABC-4'), { health: 'at-risk' });
  await jira.as('bob').put('/rest/api/3/issue/ABC-4', { fields: { summary: 'Another one' } });
  expect((await jira.get(path('ABC-4'))).body).toMatchObject({ value: { health: 'at-risk' } });
});

it.each([
  ['factHealth = "off-track"', ['ABC-1']],
  ['factHealth != "off-track"', ['ABC-2']],
  ['FACTHEALTH in ("off-track", "on-track") order by key', ['ABC-1', 'ABC-2']],
  ['factHealth is EMPTY and project = SEC', ['SEC-1']],
  ['factSlip > 5', ['ABC-1']],
  ['factSlip <= 0 and factHealth is not EMPTY', ['ABC-2']],
  ['factDate < "2024-04-01"', ['ABC-1']],
  ['factWaits ~ "ABC-4"', ['ABC-2']],
])('JQL finds it by its alias: %s', async (jql, found) => {
  await jira.put(path('ABC-1'), { health: 'off-track', slip: { days: 7 }, on: '2024-03-20' });
  await jira.put(path('ABC-2'), { health: 'on-track', slip: { days: -2 }, on: '2024-04-20', waits: 'ABC-3 ABC-4' });
  expect(keys(await jira.search(jql))).toEqual(found);
});
