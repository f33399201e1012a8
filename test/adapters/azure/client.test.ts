import { azureClient, type AzureClientSettings, type AzureRequest } from '../../../src/adapters/azure/client';
import {
  AzureBusy,
  AzureConflict,
  AzureForbidden,
  AzureNotFound,
  AzureRejected,
  AzureSignIn,
  AzureUnreadable,
} from '../../../src/adapters/azure/errors';

interface Told {
  readonly status?: number;
  readonly body?: string;
  readonly after?: string;
}

const fine: Told = { body: '{"fine":true}' };

function aClient(answers: readonly (Told | Error)[], settings: Partial<AzureClientSettings> = {}) {
  const sent: [string, AzureRequest][] = [];
  const pauses: number[] = [];
  let tokens = 0;
  const azure = azureClient({
    url: 'https://dev.azure.com/fabrikam',
    fetch: async (url, request) => {
      const answer = answers[sent.length];
      sent.push([url, request]);
      if (answer === undefined || answer instanceof Error) throw answer ?? new Error('one request too many');
      const { status = 200, body = '', after = null } = answer;
      return { status, headers: { get: (name) => (name === 'Retry-After' ? after : null) }, text: async () => body };
    },
    authorization: async () => `Bearer ${(tokens += 1)}`,
    now: () => new Date('2026-03-09T10:00:00Z'),
    random: () => 0,
    remainingMs: () => 600_000,
    sleep: async (milliseconds) => void pauses.push(milliseconds),
    ...settings,
  });
  return { azure, sent, pauses, ask: () => azure.ask(['Fabrikam Fiber', '_apis', 'wit']) };
}

describe('a question', () => {
  it('names its version, escapes its path and asks for no page to sign in', async () => {
    const { azure, sent } = aClient([fine]);
    await expect(azure.ask(['Fabrikam Fiber', '_apis', 'wit'], { query: { $top: '5' } })).resolves.toEqual({
      fine: true,
    });
    expect(sent).toEqual([
      [
        'https://dev.azure.com/fabrikam/Fabrikam%20Fiber/_apis/wit?%24top=5&api-version=7.1',
        {
          method: 'GET',
          redirect: 'manual',
          headers: { Accept: 'application/json', Authorization: 'Bearer 1', 'X-TFS-FedAuthRedirect': 'Suppress' },
        },
      ],
    ]);
  });

  it('that changes something is a JSON patch', async () => {
    const { azure, sent } = aClient([fine]);
    await azure.ask(['_apis', 'wit', 'workitems', '7'], { method: 'PATCH', body: [{ op: 'test' }] });
    expect(sent[0]?.[1]).toMatchObject({
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json-patch+json' },
      body: '[{"op":"test"}]',
    });
  });

  it('waits for the one before', async () => {
    const events: string[] = [];
    const { azure } = aClient([], {
      fetch: async (url) => {
        events.push(`ask ${url.at(-17)}`);
        await Promise.resolve();
        events.push(`answer ${url.at(-17)}`);
        return { status: 200, headers: { get: () => null }, text: async () => '{}' };
      },
    });
    await Promise.all(['a', 'b'].map((path) => azure.ask([path])));
    expect(events).toEqual(['ask a', 'answer a', 'ask b', 'answer b']);
  });

  it('waits for a place where several may be on their way', async () => {
    let [inFlight, most] = [0, 0];
    const order: string[] = [];
    const { azure } = aClient([], {
      atOnce: 2,
      fetch: async (url) => {
        order.push(new URL(url).pathname.slice(-1));
        inFlight += 1;
        most = Math.max(most, inFlight);
        await new Promise((resolve) => setTimeout(resolve, 1));
        inFlight -= 1;
        return { status: 200, headers: { get: () => null }, text: async () => '{}' };
      },
    });
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map((path) => azure.ask([path])));
    expect([order.join(''), most]).toEqual(['abcde', 2]);
  });
});

describe('a token', () => {
  it('is kept for a burst and no longer', async () => {
    let now = Date.parse('2026-03-09T10:00:00Z');
    const { ask, sent } = aClient([fine, fine, fine], { now: () => new Date(now) });
    await ask();
    await ask();
    now += 60_001;
    await ask();
    expect(sent.map(([, { headers }]) => headers['Authorization'])).toEqual(['Bearer 1', 'Bearer 1', 'Bearer 2']);
  });

  it('that ends in the middle is asked for once more, and the reading goes on', async () => {
    const { ask, sent } = aClient([fine, { status: 401 }, fine]);
    await ask();
    await expect(ask()).resolves.toEqual({ fine: true });
    expect(sent.map(([, { headers }]) => headers['Authorization'])).toEqual(['Bearer 1', 'Bearer 1', 'Bearer 2']);
  });

  it.each([
    ['401', { status: 401 }],
    ['a page to sign in', { status: 203, body: '<html>Sign In</html>' }],
    ['the way to one', { status: 302 }],
    ['a page instead of an answer', { status: 200, body: '\n<!DOCTYPE html>' }],
  ])('that is refused by %s is asked for once, not for ever', async (_, answer) => {
    const { ask, sent } = aClient([answer, answer, answer]);
    await expect(ask()).rejects.toThrow(AzureSignIn);
    expect(sent).toHaveLength(2);
  });
});

describe('a service under load', () => {
  it('is left alone for as long as it asks, also when it has answered', async () => {
    const { ask, pauses } = aClient([{ ...fine, after: '20' }, { status: 429, after: '7' }, fine]);
    await ask();
    expect(pauses).toEqual([]);
    await ask();
    expect(pauses).toEqual([20_000, 7_000]);
  });

  it('is left alone by all that are on their way together', async () => {
    const events: string[] = [];
    const answers: Told[] = [{ status: 429, after: '7' }, fine, fine, fine];
    const { azure } = aClient([], {
      atOnce: 2,
      sleep: async (milliseconds) => {
        events.push(`rest ${milliseconds}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
        events.push('go on');
      },
      fetch: async (url) => {
        const { status = 200, body = '', after = null } = answers.shift() ?? fine;
        events.push(new URL(url).pathname.slice(-1));
        return { status, headers: { get: (name) => (name === 'Retry-After' ? after : null) }, text: async () => body };
      },
    });
    await Promise.all(['a', 'b', 'c'].map((path) => azure.ask([path])));
    expect(events).toEqual(['a', 'b', 'rest 7000', 'go on', 'a', 'c']);
  });

  it('is given up when there is no time', async () => {
    const { ask } = aClient([{ status: 429, after: '60' }], { remainingMs: () => 30_000 });
    await expect(ask()).rejects.toThrow(new AzureBusy('GET Fabrikam Fiber/_apis/wit was answered 429'));
  });

  it('is asked again where there is no connection, and given up in the end', async () => {
    const { ask, sent } = aClient(Array<Error>(6).fill(new TypeError('fetch failed')));
    await expect(ask()).rejects.toThrow(AzureBusy);
    expect(sent).toHaveLength(6);
  });
});

describe('a refusal', () => {
  it.each([
    [403, AzureForbidden],
    [404, AzureNotFound],
    [412, AzureConflict],
    [409, AzureConflict],
    [400, AzureRejected],
  ])('%i is told by name, with what the service says and without the token', async (status, error) => {
    const { ask } = aClient([{ status, body: '{"message":"TF200016: no such project"}' }]);
    const refusal = await ask().catch((thrown: unknown) => thrown);
    expect(refusal).toBeInstanceOf(error);
    expect(refusal).toHaveProperty(
      'message',
      `GET Fabrikam Fiber/_apis/wit was answered ${status}: TF200016: no such project`,
    );
  });

  it('leaves later questions alone', async () => {
    const { ask } = aClient([{ status: 404 }, fine]);
    await expect(ask()).rejects.toThrow(AzureNotFound);
    await expect(ask()).resolves.toEqual({ fine: true });
  });

  it('is what is no JSON', async () => {
    await expect(aClient([{ body: 'ok' }]).ask()).rejects.toThrow(AzureUnreadable);
  });
});
