import { diceOf } from '../../demo/dice';
import { generatedSite, openStories, PEOPLE } from './generated-site';
import { countRows, measuredSite, runUntil, type MeasuredSite } from './measured-site';
import { rounded, type BenchRow } from './row';

const TABLES = ['item', 'item_scope', 'link', 'iteration', 'item_status', 'person', 'reading'] as const;

/** The cost to import a site of this number of issues, 30 changes each, and then to process this number of events. */
export async function measureSync(size: number, events: number): Promise<readonly BenchRow[]> {
  const site = await measuredSite(generatedSite(size));
  const filled = await measureFill(site, size);
  const followed = await measureEvents(site, { size, events });
  site.jira.close();
  await site.engine.close();
  return [...filled, ...followed];
}

async function measureFill(site: MeasuredSite, size: number): Promise<readonly BenchRow[]> {
  const { clock, engine, background, count } = site;
  const startedAt = clock.now();
  background.tell({ eventType: 'avi:forge:installed:app' });
  await runUntil(site, async () => (await hasTable(engine)) && isSettled(site));
  const first = site.firstReading();

  const { restCalls, points, statements, computeMs, failed } = count.sum();
  const rows = await Promise.all(TABLES.map((table) => countRows(engine, table)));
  const row = rowsOf('fill', size);
  return [
    row('REST calls', restCalls, 'calls'),
    row('points', points, 'points'),
    row('statements', statements, 'statements'),
    row(
      'rows',
      rows.reduce((sum, number) => sum + number, 0),
      'rows',
    ),
    row('storage', (await engine.storedBytes()) / size, 'bytes/issue'),
    row('computing', computeMs / 1000, 's'),
    row('function time', count.functionSeconds(), 's'),
    row('until the first reading', first?.seconds ?? Number.NaN, 's'),
    row('REST calls until the first reading', first?.restCalls ?? Number.NaN, 'calls'),
    row('until all is filled', (clock.now() - startedAt) / 1000, 's'),
    row('peak heap', count.peakBytes() / 1024 ** 2, 'MiB'),
    row('failed invocations', failed, 'invocations'),
  ];
}

async function measureEvents(
  site: MeasuredSite,
  { size, events }: { readonly size: number; readonly events: number },
): Promise<readonly BenchRow[]> {
  const { jira, background, clock, count, readings } = site;
  const dice = diceOf(size + events);
  await firstNight(site);
  count.reset();
  readings.reset();
  let sent = 0;
  const deaf = jira.onEvent(() => {
    sent += 1;
  });
  while (sent < events) {
    await jira.fetch(aWrite(100_000 + dice.whole(0, size - 1), dice));
    clock.advance(2_000);
    await background.runDue();
  }
  deaf();
  await runUntil(site, () => isSettled(site));
  const taken = count.sumOf('take-event');
  const jobs = count.sumOf('run-job');
  const judged = readings.judged();
  const row = rowsOf('events', sent);
  return [
    row('points', count.sum().points, 'points'),
    row('statements', taken.statements / sent, 'statements/event'),
    row('most statements', taken.maxStatements, 'statements'),
    row('computing', taken.computeMs / sent, 'ms/event'),
    row('failed invocations', count.sum().failed, 'invocations'),
    row('scopes judged', judged.scopes, 'scopes'),
    row('recomputes', judged.times / judged.scopes, 'times/scope'),
    row('jobs', jobs.invocations, 'invocations'),
    row('statements of jobs', jobs.statements / sent, 'statements/event'),
    row('computing of jobs', jobs.computeMs / sent, 'ms/event'),
    ...(await measureChanges(site, size)),
  ];
}

/**
 * The cost of one more change of an open issue, of one in an epic alone and of one in the running sprint as well: until its own
 * scopes are judged, and then until all are.
 */
async function measureChanges(site: MeasuredSite, size: number): Promise<readonly BenchRow[]> {
  const { inEpicAlone, inSprint } = openStories(generatedSite(size));
  return [
    ...(await measureOneChange(site, { id: inEpicAlone, of: 'one change in an epic', size })),
    ...(await measureOneChange(site, { id: inSprint, of: 'one change in epic and sprint', size })),
  ];
}

async function measureOneChange(
  site: MeasuredSite,
  { id, of, size }: { readonly id: string; readonly of: string; readonly size: number },
): Promise<readonly BenchRow[]> {
  const { jira, count, readings, clock } = site;
  count.reset();
  readings.reset();
  const row = rowsOf(of, size);
  const startedAt = clock.now();
  const judged = (what: string): readonly BenchRow[] => [
    row(`${what}, judged`, readings.judged().scopes, 'scopes'),
    row(`${what}, computing of jobs`, count.sumOf('run-job').computeMs / 1000, 's'),
    row(`${what}, statements of jobs`, count.sumOf('run-job').statements, 'statements'),
    row(`${what}, after`, (clock.now() - startedAt) / 1000, 's'),
  ];
  await jira.fetch(sendAs(PEOPLE[0], Number(id))('PUT', '', { fields: { customfield_10016: 21 } }));
  await runUntil(site, async () => readings.judged().scopes > 0);
  const touched = judged('its own scopes');
  await runUntil(site, () => isSettled(site));
  return [...touched, ...judged('all scopes')];
}

/**
 * Schedules begin a few minutes after the installation: the cost of the first night must not count as cost of events.
 */
async function firstNight(site: MeasuredSite): Promise<void> {
  site.clock.advance(10 * 60_000);
  await runUntil(site, async () => (await isSettled(site)) && site.background.nextEventAt() === null);
}

/** A change of an issue by a person. */
function aWrite(issueId: number, dice: ReturnType<typeof diceOf>): Request {
  const send = sendAs(dice.pick(PEOPLE), issueId);
  switch (dice.whole(0, 3)) {
    case 0:
      return send('PUT', '/assignee', { accountId: dice.pick(PEOPLE) });
    case 1:
      return send('PUT', '', { fields: { customfield_10016: dice.whole(1, 13) } });
    case 2:
      return send('POST', '/comment', { body: 'Seen.' });
    default:
      return send('PUT', '', { fields: { summary: `Work of ${dice.whole(1, 1_000_000)}` } });
  }
}

const sendAs =
  (who: string, issueId: number) =>
  (method: string, path: string, body: object): Request =>
    new Request(`http://127.0.0.1:1/rest/api/3/issue/${issueId}${path}`, {
      method,
      headers: { authorization: `Bearer local-user:${who}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

/** Whether all projects are imported and nothing waits to be judged. */
export async function isSettled(site: Pick<MeasuredSite, 'engine'>): Promise<boolean> {
  return (await isFilled(site)) && (await countRows(site.engine, 'dirty_scope')) === 0;
}

/** Whether all projects are imported. */
export async function isFilled({ engine }: Pick<MeasuredSite, 'engine'>): Promise<boolean> {
  const filling = await countRows(engine, `sync WHERE job = 'fill' AND state <> 'done'`);
  const filled = await countRows(engine, `sync WHERE job = 'fill' AND state = 'done'`);
  return filled > 0 && filling === 0;
}

async function hasTable(engine: MeasuredSite['engine']): Promise<boolean> {
  return (await engine.tables()) > 10;
}

const rowsOf =
  (kind: string, size: number) =>
  (name: string, value: number, unit: string): BenchRow => ({
    name: `${kind}: ${name}`,
    size,
    value: rounded(value),
    unit,
  });
