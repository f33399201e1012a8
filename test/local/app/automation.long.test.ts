import fc from 'fast-check';
import { builtFunctions } from '../../../local/cli/build/build-all';
import type { LocalJira } from '../../../local/jira/create-jira';
import { clientOf, keys } from '../jira/client';
import { FIELD } from '../jira/issue-sketch';
import { smallSite } from '../jira/small-site';
import { anAutomatedApp, finished, mostWithin, standing } from './automated-app';
import { siteOf, visibleIds, worldPairs } from './hidden-issues/worlds';

beforeAll(async () => void (await builtFunctions()), 240_000);
jest.setTimeout(600_000);

const PROPERTIES = { automation: { properties: 'on' } };
const MINUTES_MS = 60_000;

it('writes properties when an administrator says so, finds them by JQL, and takes them back', async () => {
  const { jira, events, settle, propertyOf, choose, close } = await anAutomatedApp((into) => {
    into.load(smallSite([...standing, ...finished]));
  });
  const client = clientOf(jira, 'local-app');
  expect(await propertyOf('1001')).toBeNull();

  await choose(PROPERTIES);
  const epic = await propertyOf('1001');
  expect(epic).toMatchObject({ health: expect.any(String), scopeChangePercent: expect.any(Number) });
  const { health } = epic as { health: string };
  // The second way to a status on the closed panel: where Jira looks for it on the issue.
  const { body: all } = await client.get('/rest/api/3/issue/1001/properties');
  const statusKey = (all['keys'] as unknown as readonly { key: string }[]).find(({ key }) =>
    key.endsWith(':status'),
  )?.key;
  expect(statusKey).toMatch(/^com\.atlassian\.jira\.issue:[0-9a-f-]{36}:issue-health:status$/);
  const statusOf = async () =>
    (await client.get(`/rest/api/3/issue/1001/properties/${encodeURIComponent(statusKey ?? '')}`)).body['value'];
  expect(await statusOf()).toEqual({
    type: 'lozenge',
    value: { label: expect.any(String), type: expect.stringMatching(/^(success|moved|removed|default)$/) },
  });
  expect(keys(await client.search(`bellwetherHealth = "${health}"`))).toContain('ABC-1');
  const stalled = keys(await client.search('bellwetherStalled = "yes"'));
  expect(stalled.length).toBeGreaterThan(0);
  // What it waits for beyond its own project is not told to everyone: SEC-1 blocks ABC-3 too.
  expect(await propertyOf('1003')).toMatchObject({ waitingFor: 'ABC-4' });
  expect(keys(await client.search('bellwetherWaitingFor ~ "ABC-4"'))).toEqual(['ABC-3']);
  // An issue with a security level is written nothing.
  expect(await propertyOf('1006')).toBeNull();
  expect(events).toEqual([]);

  // The one that moves is not stalled any more.
  const [first = ''] = stalled;
  const { transitions } = (await client.get(`/rest/api/3/issue/${first}/transitions`)).body;
  const done = (transitions as unknown as readonly { id: string; to: { name: string } }[]).find(
    ({ to }) => to.name === 'Done',
  );
  await client.as('bob').post(`/rest/api/3/issue/${first}/transitions`, { transition: { id: done?.id } });
  await settle();
  expect(keys(await client.search('bellwetherStalled = "yes"'))).not.toContain(first);

  await choose({});
  expect(keys(await client.search('bellwetherHealth is not EMPTY'))).toEqual([]);
  expect(await propertyOf('1001')).toEqual({});
  expect(await statusOf()).toEqual({});
  await close();
});

it('asks Jira for nothing where nothing has changed', async () => {
  const { app, clock, settle, choose, close } = await anAutomatedApp((into) => {
    into.load(smallSite([...standing, ...finished]));
  });
  await choose(PROPERTIES);
  const notes = () => app.rows("SELECT fact FROM emitted WHERE subject = 'properties ABC' ORDER BY fact");
  const before = await notes();
  expect(before.length).toBeGreaterThan(0);
  const spent = await app.rows("SELECT SUM(points) AS n FROM spending WHERE purpose = 'tell'");
  await app.rows('UPDATE dirty_scope SET marked_at = marked_at WHERE 1 = 0');
  await app.background.runSchedule('every-five-minutes');
  clock.advance(MINUTES_MS);
  await settle();
  expect(await notes()).toEqual(before);
  expect(await app.rows("SELECT SUM(points) AS n FROM spending WHERE purpose = 'tell'")).toEqual(spent);
  await close();
});

const PAIRS = Number(process.env['AUTOMATION_PAIRS'] ?? 2);

it.each(fc.sample(worldPairs, { numRuns: PAIRS, seed: 17 }).map((pair, place) => [place, pair] as const))(
  'writes the same whatever hidden issues there are: pair %i',
  async (_place, pair) => {
    const written = await Promise.all(
      [pair.one, pair.other].map(async (hidden) => {
        const world = await anAutomatedApp((into) => {
          into.load(siteOf(pair, hidden));
        });
        await world.choose(PROPERTIES);
        const values: unknown[] = [];
        for (const id of visibleIds(pair)) values.push([id, await world.propertyOf(id)]);
        await world.close();
        return values;
      }),
    );
    expect(written[0]).toEqual(written[1]);
  },
);

const EVERYTHING = {
  automation: { properties: 'on', fields: 'on', label: 'on', events: 'each', onItems: 'on', quietMinutes: 10 },
};

/** Field values of an issue by the names of the app's fields. */
async function fieldsOf(jira: LocalJira, id: string): Promise<Readonly<Record<string, unknown>>> {
  const client = clientOf(jira, 'local-app');
  const all = (await client.get('/rest/api/3/field')).body as unknown as readonly { id: string; name: string }[];
  const own = all.filter(({ name }) => name.startsWith('Bellwether '));
  const { fields } = (await client.get(`/rest/api/3/issue/${id}`)).body as unknown as {
    fields: Readonly<Record<string, unknown>>;
  };
  return Object.fromEntries(
    own.flatMap(({ id: field, name }) => (fields[field] === null ? [] : [[name, fields[field]]])),
  );
}

it('writes its own fields and tells of added scope once, by field, property and label, without waking itself', async () => {
  const { app, jira, events, settle, propertyOf, choose, close } = await anAutomatedApp((into) => {
    into.load(smallSite([...standing, ...finished]));
  });
  const client = clientOf(jira, 'local-app');
  await choose(EVERYTHING);
  const epic = await fieldsOf(jira, '1001');
  expect(epic).toMatchObject({
    'Bellwether health': ((await propertyOf('1001')) as { health: string }).health,
    'Bellwether scope change': expect.any(Number),
  });
  expect(epic['Bellwether last event']).toBeUndefined();
  const own = events.filter(({ atlassianId }) => atlassianId === 'local-app');
  expect(own.length).toBeGreaterThan(0);
  expect(own.length).toBe(events.length);
  const dirty = await app.rows('SELECT * FROM dirty_scope');
  expect(dirty).toEqual([]);

  events.length = 0;
  await client.as('bob').put('/rest/api/3/issue/ABC-4', { fields: { parent: { key: 'ABC-1' } } });
  await settle();
  await settle();
  const told = () => events.filter(({ changelog }) => JSON.stringify(changelog).includes('Bellwether last event'));
  expect(told()).toHaveLength(1);
  expect((await fieldsOf(jira, '1001'))['Bellwether last event']).toMatch(/^\d+: added ABC-4( \+\d+)?$/);
  const { body } = await client.get('/rest/api/3/issue/1001/properties/bellwether-events');
  expect(body['value']).toMatchObject({ last: 'added', latest: [{ kind: 'added', itemKey: 'ABC-4' }] });
  expect(keys(await client.search('bellwetherLastEvent = "added"'))).toEqual(['ABC-1']);
  const labelled = () =>
    events.flatMap(({ changelog }) => {
      const { items = [] } = (changelog ?? {}) as { items?: readonly { field: string; toString: string | null }[] };
      return items.filter(({ field }) => field === 'labels').map((item) => item.toString);
    });
  await settle();
  // It came, and went when rules had had their time.
  expect(labelled()).toEqual(['bellwether-scope-added', '']);

  // Looking again tells nothing again.
  const before = events.length;
  await app.background.runSchedule('every-five-minutes');
  await settle();
  expect(events.slice(before).filter(({ atlassianId }) => atlassianId === 'local-app')).toEqual([]);
  await close();
});

it('keeps far within the writes that one issue takes, writes no field twice within the quiet time, and never wakes itself', async () => {
  const { app, jira, clock, writes, ownThatWoke, choose, close } = await anAutomatedApp((into) => {
    into.load(smallSite([...standing, ...finished]));
  });
  await choose(EVERYTHING);
  const bob = clientOf(jira, 'local-user:bob');
  const fieldWrites = async (field: string): Promise<readonly number[]> => {
    const { histories } = (await clientOf(jira, 'local-app').get('/rest/api/3/issue/1001?expand=changelog')).body[
      'changelog'
    ] as unknown as { histories: readonly { created: string; items: readonly { field: string }[] }[] };
    return histories
      .filter(({ items }) => items.some((item) => item.field === field))
      .map(({ created }) => Date.parse(created))
      .toSorted((one, other) => one - other);
  };
  // A busy hour: every half a minute something comes into the epic, goes out of it, or gets another size.
  for (let turn = 0; turn < 40; turn += 1) {
    const key = `ABC-${String(30 + (turn % 6))}`;
    const parent = turn % 4 < 2 ? null : { key: 'ABC-1' };
    await bob.put(`/rest/api/3/issue/${key}`, { fields: turn % 3 === 0 ? { [FIELD.points]: turn % 8 } : { parent } });
    clock.advance(30_000);
    await app.background.runDue();
  }
  for (let turn = 0; turn < 8; turn += 1) {
    clock.advance(11 * MINUTES_MS);
    await app.settle();
  }

  expect(writes.length).toBeGreaterThan(40);
  expect(writes.filter(({ status }) => status === 429)).toEqual([]);
  expect(mostWithin(2_000, writes)).toBeLessThanOrEqual(10);
  expect(mostWithin(30_000, writes)).toBeLessThanOrEqual(20);
  expect(ownThatWoke).toEqual([]);
  for (const field of ['Bellwether health', 'Bellwether scope change', 'Bellwether expected date']) {
    const times = await fieldWrites(field);
    const gaps = times.slice(1).map((at, place) => at - (times[place] ?? 0));
    expect(Math.min(Infinity, ...gaps)).toBeGreaterThanOrEqual(10 * MINUTES_MS);
  }
  await close();
});

/** What each action answers Bob, of what matters. */
const ACTIONS: readonly (readonly [string, object, object])[] = [
  [
    'item-health-action',
    { workItemKey: 'abc-3' },
    {
      key: 'ABC-3',
      level: 'at-risk',
      stalled: false,
      waitingFor: 'ABC-4',
      nextStep: 'Ask the project lead to assign ABC-4.',
    },
  ],
  [
    'blockers-action',
    { workItemKey: 'ABC-3' },
    { count: 1, first: 'ABC-4', firstHasOwner: false, chain: 'ABC-3 → ABC-4 (To Do)', waitsForHidden: true },
  ],
  ['slip-action', { workItemKey: 'ABC-1' }, { key: 'ABC-1', isLate: true, targetDate: null, mainCause: 'waiting' }],
  ['help-action', { workItemKey: 'ABC-3' }, { firstKey: 'ABC-4', freesItems: 1 }],
  ['scope-health-action', { key: 'ABC-1' }, { key: 'ABC-1', level: 'at-risk', slipDays: null, stalled: 1, waiting: 1 }],
  ['scope-health-action', { key: 'ABC' }, { key: 'ABC', level: 'at-risk', stalled: 1, waiting: 1 }],
  [
    'sprint-change-action',
    { sprintId: '40' },
    {
      startItems: 2,
      nowItems: 2,
      changePercent: 0,
      summary: 'Nothing came in or went since the sprint began with 2 items.',
    },
  ],
  [
    'status-report-action',
    { projectKey: 'ABC' },
    {
      report: expect.stringContaining('- **2.0**: On track. Nothing in it is open.'),
    },
  ],
];

it('answers rules and agents as the person who asks, and says why not', async () => {
  const { app, close } = await anAutomatedApp((into) => {
    const site = smallSite([...standing, ...finished]);
    into.load({
      ...site,
      users: site.users.map((user) => (user.accountId === 'ann' ? { ...user, locale: 'de_DE' } : user)),
    });
  });
  for (const [functionKey, inputs, outputs] of ACTIONS) {
    expect(await app.act(functionKey, inputs, 'bob')).toMatchObject(outputs);
  }
  const refusals: readonly (readonly [string, object])[] = [
    ['item-health-action', { workItemKey: 'SEC-1' }],
    ['item-health-action', { workItemKey: 'NOPE-9' }],
    ['item-health-action', { workItemKey: 'what?' }],
    ['blockers-action', {}],
    ['scope-health-action', { key: 'SEC' }],
    ['sprint-change-action', { sprintId: '999' }],
    ['status-report-action', { projectKey: 'SEC' }],
  ];
  for (const [functionKey, inputs] of refusals) {
    expect(await app.act(functionKey, inputs, 'bob')).toEqual({ errors: [{ message: expect.any(String) }] });
  }
  // An agent says where it was asked.
  expect(await app.act('item-health-action', { context: { jira: { issueKey: 'ABC-3' } } }, 'bob')).toMatchObject({
    key: 'ABC-3',
    waitingFor: 'ABC-4',
  });
  // The person of a connection may read Jira in another language.
  expect(await app.act('item-health-action', { workItemKey: 'ABC-3' }, 'ann')).toMatchObject({
    level: 'at-risk',
    nextStep: 'Bitten Sie die Projektleitung, ABC-4 zuzuweisen.',
  });
  expect(await app.act('item-health-action', { workItemKey: 'NOPE-9' }, 'ann')).toEqual({
    errors: [{ message: expect.stringContaining('Es gibt keinen Vorgang NOPE-9') }],
  });
  // Sue may see what Bob may not.
  expect(await app.act('item-health-action', { workItemKey: 'SEC-1' }, 'sue')).toMatchObject({ key: 'SEC-1' });
  await close();
});
