// Stands in for Forge's own script in the frame: puts `__bridge` there before the panel's code runs. The address
// says what to show: ?state=<reading or failure, or given: what window.given holds>&theme=light|dark. The page may steer it through window.harness.
import { setGlobalTheme } from '@atlaskit/tokens/set-global-theme';
import type { Answer } from '../../../src/contract/answer';
import type { ItemHealth } from '../../../src/contract/item-health';
import { answerJira } from './jira-stand-in';
import { READINGS } from './states/readings';

const FAILURES: Readonly<Record<string, Answer<ItemHealth>>> = {
  failed: { ok: false, problem: 'unexpected', reference: '7f3a-19c2' },
  busy: { ok: false, problem: 'busy', reference: '7f3a-19c3', retryAfterSeconds: 20 },
  'no-access': { ok: false, problem: 'no-access', reference: '7f3a-19c4' },
  'not-found': { ok: false, problem: 'not-found', reference: '7f3a-19c5' },
  'bad-request': { ok: false, problem: 'bad-request', reference: '7f3a-19c6' },
};

type Callback = (payload?: unknown) => void;
interface Call {
  readonly command: string;
  readonly payload: unknown;
}

const asked = new URLSearchParams(location.search);
const listeners: Callback[] = [];
const harness = {
  calls: [] as Call[],
  state: asked.get('state') ?? 'troubled',
  updatedAt: '2026-02-19T13:00:00.000+0000',
  emit: () => listeners.forEach((listener) => listener({ issueId: '10041' })),
};

async function callBridge(command: string, payload: Record<string, unknown> = {}): Promise<unknown> {
  harness.calls.push({ command, payload });
  if (command === 'enableTheming')
    return setGlobalTheme({ colorMode: asked.get('theme') === 'dark' ? 'dark' : 'light' });
  if (command === 'getContext') return context();
  if (command === 'invoke') return health();
  if (command === 'fetchProduct') return product(payload);
  if (command === 'on') listeners.push(payload['callback'] as Callback);
  if (command === 'on') return { unsubscribe: () => undefined };
  return true;
}

function context(): unknown {
  const { item } = READINGS[harness.state] ?? { item: { id: '10041', key: 'SHOP-41' } };
  return { siteUrl: 'https://site.example', locale: 'en-GB', timezone: 'UTC', extension: { issue: item } };
}

function health(): unknown {
  if (harness.state === 'loading') return new Promise(() => undefined);
  if (harness.state === 'thrown') throw new Error('There was an error invoking the function');
  const value = harness.state === 'given' ? given() : READINGS[harness.state];
  return value === undefined ? FAILURES[harness.state] : { ok: true, value };
}

/** What the test itself has put into the page. */
const given = (): ItemHealth | undefined => (window as { given?: ItemHealth }).given;

function product(payload: Record<string, unknown>): unknown {
  const { body } = payload['fetchRequestInit'] as { body: string | null };
  const { status, body: answer } = answerJira(String(payload['restPath']), body, harness.updatedAt);
  return { status, statusText: '', headers: { 'content-type': 'application/json' }, body: JSON.stringify(answer) };
}

Object.assign(globalThis, { __bridge: { callBridge }, harness });
