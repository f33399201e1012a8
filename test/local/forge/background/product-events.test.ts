import { runUntilIdle } from '../../../../local/forge/background/run-until-idle';
import { withFaults } from '../../../../local/forge/faults';
import { builtFixture } from '../built-fixture';
import { START, anInstallation } from './an-installation';

beforeAll(() => void builtFixture(), 60_000);

const updated = (more: object = {}) => ({ eventType: 'avi:jira:updated:issue', atlassianId: 'ann', ...more });

describe('a product event', () => {
  it('runs the triggers that listen to it, as nobody', async () => {
    const { background, given, records } = anInstallation();

    background.tell(updated({ issue: { id: '10001' } }));
    background.tell({ eventType: 'avi:jira:deleted:issue' });
    background.tell({ eventType: 'avi:forge:installed:app' });
    await background.runDue();

    expect(given('watcher')).toEqual([
      {
        eventType: 'avi:jira:updated:issue',
        atlassianId: 'ann',
        issue: { id: '10001' },
        selfGenerated: false,
        context: { cloudId: expect.any(String), moduleKey: 'watcher' },
        contextToken: 'local',
      },
    ]);
    expect(given('installed')).toHaveLength(1);
    expect(records.map(({ request }) => [request.kind, request.accountId])).toEqual([
      ['trigger', null],
      ['trigger', null],
    ]);
  });

  it('that the app caused is not told to a trigger that ignores it', async () => {
    const { background, given } = anInstallation();

    background.tell(updated({ atlassianId: 'local-app' }));
    await background.runDue();

    expect(given('watcher')).toEqual([]);
  });

  it('may be lost, doubled, late and overtaken', async () => {
    const arrivals: Readonly<Record<string, readonly number[]>> = { lost: [], doubled: [0, 0], late: [600] };
    const { background, clock, given } = anInstallation({ arrivals: ({ name }) => arrivals[String(name)] ?? [0] });

    for (const name of ['late', 'lost', 'doubled', 'usual']) background.tell(updated({ name }));
    await runUntilIdle(background, clock);

    expect(given('watcher').map(({ name }) => name)).toEqual(['doubled', 'doubled', 'usual', 'late']);
    expect(clock.now()).toBe(START + 600_000);
  });

  it('is tried again when the function asks for it, four times at most, and not when it fails', async () => {
    const { background, clock, given } = anInstallation();

    background.tell(updated({ wish: 'retry' }));
    await runUntilIdle(background, clock);
    expect(given('watcher').map(({ retryContext }) => (retryContext as { retryCount?: number })?.retryCount)).toEqual([
      undefined,
      1,
      2,
      3,
      4,
    ]);

    background.tell(updated({ wish: 'throw' }));
    await runUntilIdle(background, clock);
    expect(given('watcher')).toHaveLength(6);
  });
});

describe('a schedule', () => {
  it('runs five minutes after the installation, and then once each interval', async () => {
    const { background, clock, given } = anInstallation();

    for (let minute = 0; minute < 130; minute += 1) {
      await background.runDue();
      clock.advance(60_000);
    }

    expect(given('hourly')).toHaveLength(3);
    expect(background.nextDueAt()).toBe(START + (5 + 3 * 60) * 60_000);
    expect(background.nextEventAt()).toBeNull();
  });

  it('runs by hand', async () => {
    const { background, given } = anInstallation();

    expect((await background.runSchedule('hourly')).outcome).toEqual({
      status: 'answered',
      value: { statusCode: 204 },
    });
    expect(given('hourly')).toEqual([
      { context: { cloudId: expect.any(String), moduleKey: 'hourly' }, contextToken: 'local' },
    ]);
    await expect(background.runSchedule('never')).rejects.toThrow('no scheduled trigger "never"');
  });
});

describe('a fault', () => {
  it.each([
    ['an answer that is none', { kind: 'answer', answer: () => new Response('', { status: 500 }) }, 'answered', 0],
    ['a cut connection', { kind: 'cut', after: false }, 'failed', 0],
    ['a lost answer', { kind: 'cut', after: true }, 'failed', 1],
    ['a time-out', { kind: 'timed-out', after: false }, 'timed-out', 0],
    ['a lost machine', { kind: 'killed', after: true }, 'killed', 1],
  ] as const)('%s is what the function meets', async (_name, fault, outcome, arrived) => {
    let calls = 0;
    const { ask, background, records } = anInstallation({
      jira: async () => {
        calls += 1;
        return Response.json({});
      },
      between: (table) => withFaults(table, ({ remote }) => (remote === 'jira' ? fault : null)),
    });

    await ask('push', { events: { body: { wish: 'call' } } });
    // One attempt: the clock stands still.
    await background.runDue();

    expect(records.at(-1)?.outcome).toBe(outcome);
    expect(calls).toBe(arrived);
  });
});
