import { NeedsAuthenticationError } from '@forge/api';
import type { Request } from '@forge/resolver';
import { z } from 'zod';
import { JiraBusy, JiraForbidden, JiraNotFound, JiraUnreadable } from '../../../src/adapters/jira/errors';
import { answering } from '../../../src/entrypoints/platform/answering';

const payloadSchema = z.object({ issueId: z.string().regex(/^\d+$/) });
const asked = (payload: unknown) => ({ payload, context: {} }) as unknown as Request;
const ask = (handle: () => Promise<never>) => answering(payloadSchema, handle)(asked({ issueId: '1' }));

beforeAll(() => {
  Object.assign(globalThis, {
    __forge_runtime__: {
      appContext: { appId: 'app', environmentId: 'env', invocationId: 'ref-1', installationId: 'inst' },
      lambdaContext: { getRemainingTimeInMillis: () => 25_000 },
    },
  });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, '__forge_runtime__');
});

let logged: jest.SpyInstance;
beforeEach(() => {
  logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => logged.mockRestore());

it('answers what the use case came to', async () => {
  const answer = answering(payloadSchema, async ({ issueId }) => ({ ok: true, value: `health of ${issueId}` }));
  expect(await answer(asked({ issueId: '10001' }))).toEqual({ ok: true, value: 'health of 10001' });
  expect(logged).not.toHaveBeenCalled();
});

it('adds the reference to a refusal', async () => {
  const answer = answering(payloadSchema, async () => ({ ok: false, problem: 'no-access' }));
  expect(await answer(asked({ issueId: '1' }))).toEqual({ ok: false, problem: 'no-access', reference: 'ref-1' });
});

it.each([undefined, {}, { issueId: 7 }, { issueId: 'PLAT-1' }, 'text'])('refuses the payload %j', async (payload) => {
  const handle = jest.fn();
  expect(await answering(payloadSchema, handle)(asked(payload))).toEqual({
    ok: false,
    problem: 'bad-request',
    reference: 'ref-1',
  });
  expect(handle).not.toHaveBeenCalled();
});

it.each([
  [new JiraNotFound('gone'), { problem: 'not-found' }],
  [new JiraForbidden('no'), { problem: 'no-access' }],
  [new NeedsAuthenticationError('who?', 'jira'), { problem: 'no-access' }],
  [new JiraBusy('wait', 2.2), { problem: 'busy', retryAfterSeconds: 3 }],
  [new JiraUnreadable('what?'), { problem: 'unexpected' }],
  [new Error('oh'), { problem: 'unexpected' }],
])('%p becomes %j; its cause is logged under the reference, and not told', async (error, refusal) => {
  const answer = await ask(() => Promise.reject(error));
  expect(answer).toEqual({ ok: false, reference: 'ref-1', ...refusal });
  expect(logged).toHaveBeenCalledWith('[ref-1]', error);
});
