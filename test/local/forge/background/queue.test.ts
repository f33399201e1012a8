import { runUntilIdle } from '../../../../local/forge/background/run-until-idle';
import { withFaults } from '../../../../local/forge/faults';
import { builtFixture } from '../built-fixture';
import { START, anInstallation } from './an-installation';

beforeAll(() => void builtFixture(), 60_000);

const seconds = (moment: number): number => (moment - START) / 1000;

describe('a push', () => {
  it('reaches the consumer once the delay is over, and the job tells how it stands', async () => {
    const { ask, background, clock, given } = anInstallation();

    const { jobId } = await ask('push', { events: [{ body: { n: 1 } }, { body: { n: 2 }, delayInSeconds: 60 }] });
    await background.runDue();

    expect(given('worker')).toEqual([{ queueName: 'work', jobId, eventId: expect.any(String), body: { n: 1 } }]);
    expect(await ask('job', { jobId })).toEqual({ success: 1, inProgress: 1, failed: 0 });
    expect(background.nextEventAt()).toBe(START + 60_000);

    clock.advance(60_000);
    await background.runDue();
    expect(given('worker').map(({ body }) => body)).toEqual([{ n: 1 }, { n: 2 }]);
    expect(await ask('job', { jobId })).toEqual({ success: 2, inProgress: 0, failed: 0 });
  });

  it('runs as nobody, for as long as a consumer may', async () => {
    const { ask, background, records } = anInstallation();

    await ask('push', { events: { body: { wish: 'call' } } });
    await background.runDue();

    expect(records.at(-1)).toMatchObject({
      request: { kind: 'consumer', functionKey: 'consume', moduleKey: 'worker', accountId: null },
      calls: [{ remote: 'fpp/jira', as: 'app', path: '/rest/api/3/myself' }],
      outcome: 'answered',
    });
  });

  it('to a queue without a consumer fails', async () => {
    expect(await anInstallation().ask('push', { queue: 'nobody', events: { body: {} } })).toMatchObject({
      problem: 'InternalServerError',
      message: expect.stringContaining('no consumer of the queue "nobody"'),
    });
  });

  it('of more than 500 events in a minute is refused, whole', async () => {
    const { ask, clock } = anInstallation();
    const fifty = Array.from({ length: 50 }, () => ({ body: {} }));
    for (let push = 0; push < 10; push += 1) await ask('push', { events: fifty });

    expect(await ask('push', { events: { body: {} } })).toMatchObject({ problem: 'RateLimitError' });
    clock.advance(59_999);
    expect(await ask('push', { events: { body: {} } })).toMatchObject({ problem: 'RateLimitError' });
    clock.advance(1);
    expect(await ask('push', { events: { body: {} } })).toEqual({ jobId: expect.any(String) });
  });

  it('loses the single events that are too large for a long consumer, and says which', async () => {
    const { ask, background, given } = anInstallation();
    const large = { body: { text: 'x'.repeat(110 * 1024) } };

    expect(await ask('push', { queue: 'long-work', events: [{ body: { n: 1 } }, large] })).toMatchObject({
      problem: 'PartialSuccessError',
      message: 'Failed to process 1 event(s).',
      failedEvents: [{ errorMessage: 'The event is larger than 102400 bytes.', payload: large }],
    });
    await background.runDue();
    expect(given('long-worker').map(({ body }) => body)).toEqual([{ n: 1 }]);
    expect(await ask('push', { events: [large] })).toEqual({ jobId: expect.any(String) });
  });

  it('of more than 200 KB in all is refused as too big', async () => {
    // The SDK counts the events alone; the platform the whole request.
    const { ask } = anInstallation();
    const nearly = { body: { text: 'x'.repeat(200 * 1024 - 60) } };

    expect(await ask('push', { events: nearly })).toMatchObject({
      problem: 'PayloadTooBigError',
      message: 'The maximum payload size is 200KB.',
    });
  });

  it('from the consumer of a push, and so on, ends after a thousand', async () => {
    const { ask, background, clock, given } = anInstallation();

    await ask('push', { events: { body: { wish: 'push' } } });
    await runUntilIdle(background, clock);

    expect(new Set(given('worker').map(({ eventId }) => eventId)).size).toBe(1_000);
  });
});

describe('an event', () => {
  it('is tried again as the function asks for it, with what it wants to remember', async () => {
    const { ask, background, clock, given } = anInstallation();

    const { jobId } = await ask('push', { events: { body: { wish: 'retry', times: 2 } } });
    await runUntilIdle(background, clock);

    expect(given('worker').map(({ retryContext }) => retryContext)).toEqual([
      undefined,
      {
        retryCount: 1,
        retryReason: 'FUNCTION_UPSTREAM_RATE_LIMITED',
        retryData: { page: 1 },
        retentionWindow: { startTime: '2024-03-15T12:00:00.000Z', remainingTimeMs: 86_370_000 },
      },
      expect.objectContaining({ retryCount: 2, retryData: { page: 2 } }),
    ]);
    expect(seconds(clock.now())).toBe(60);
    expect(await ask('job', { jobId })).toEqual({ success: 1, inProgress: 0, failed: 0 });
  });

  it('is tried again after a failure, later each time', async () => {
    const { ask, background, clock, given } = anInstallation();

    await ask('push', { events: { body: { wish: 'throw', times: 3 } } });
    await runUntilIdle(background, clock);

    expect(given('worker')).toHaveLength(4);
    expect(seconds(clock.now())).toBe(20 + 40 + 80);
  });

  it('is dropped after a day', async () => {
    const { ask, background, clock } = anInstallation();

    const { jobId } = await ask('push', { events: { body: { wish: 'throw', times: 1_000 } } });
    await runUntilIdle(background, clock);

    expect(seconds(clock.now())).toBeLessThanOrEqual(24 * 3600);
    expect(seconds(clock.now())).toBeGreaterThan(23 * 3600);
    expect(await ask('job', { jobId })).toEqual({ success: 0, inProgress: 0, failed: 1 });
  });

  it('may come twice', async () => {
    const again = new Set<string>();
    const { ask, background, clock, given } = anInstallation({
      deliverAgain: ({ eventId }) => !again.has(eventId) && again.add(eventId).size > 0,
    });

    await ask('push', { events: [{ body: { n: 1 } }, { body: { n: 2 } }] });
    await runUntilIdle(background, clock);

    expect(given('worker').map(({ body }) => body)).toEqual([{ n: 1 }, { n: 2 }, { n: 1 }, { n: 2 }]);
  });

  it('survives the death of its function, before and after the call took effect', async () => {
    const faults = [true, false];
    const seen: string[] = [];
    const { ask, background, clock, records } = anInstallation({
      jira: async ({ url }) => {
        seen.push(new URL(url).pathname);
        return Response.json({});
      },
      between: (table) =>
        withFaults(table, ({ remote }) => {
          const after = remote === 'jira' ? faults.pop() : undefined;
          return after === undefined ? null : { kind: 'killed', after };
        }),
    });

    await ask('push', { events: { body: { wish: 'call' } } });
    await runUntilIdle(background, clock);

    expect(records.slice(1).map(({ outcome }) => outcome)).toEqual(['killed', 'killed', 'answered']);
    expect(seen).toEqual(['/rest/api/3/myself', '/rest/api/3/myself']);
  });

  it('waits while as many with its concurrency key run as may', async () => {
    let running = 0;
    let most = 0;
    const { ask, background } = anInstallation({
      atOnce: 5,
      jira: async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setTimeout(resolve, 5));
        running -= 1;
        return Response.json({});
      },
    });
    const body = { wish: 'call' };
    const limited = { body, concurrency: { key: 'project-1', limit: 2 } };

    await ask('push', { events: [limited, limited, limited, limited] });
    await background.runDue();
    expect(most).toBe(2);

    await ask('push', { events: [{ body }, { body }, { body }, { body }] });
    await background.runDue();
    expect(most).toBe(4);
  });
});

describe('a job', () => {
  it('that is cancelled runs none of what has not begun', async () => {
    const { ask, background, clock, given } = anInstallation();

    const { jobId } = await ask('push', { events: [{ body: { n: 1 } }, { body: { n: 2 }, delayInSeconds: 9 }] });
    await background.runDue();

    expect(await ask('job', { jobId, cancel: true })).toEqual({ success: 1, inProgress: 0, failed: 0 });
    await runUntilIdle(background, clock);
    expect(given('worker')).toHaveLength(1);
  });

  it('that is not known is said to be none', async () => {
    await expect(anInstallation().ask('job', { jobId: 'none' })).rejects.toThrow('was not found');
  });
});
