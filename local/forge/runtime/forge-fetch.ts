import * as z from 'zod';
import { COST } from '../../jira/limits/rate-limits';
import type { Invocation } from './invocation';
import { handlerFor, remoteName, type RemoteCall, type RemoteTable } from './remotes';

const optionsShape = z.object({
  type: z.string(),
  provider: z.string().nullish(),
  remote: z.string().nullish(),
  accountId: z.string().nullish(),
});

export type ForgeFetch = (options: unknown, path: string, init?: RequestInit) => Promise<Response>;

/** `__forge_fetch__`: the only way out of a function. Every call is counted for the invocation that made it. */
export function forgeFetch(table: RemoteTable, current: () => Invocation | undefined): ForgeFetch {
  return async (options, path, init = {}) => {
    const invocation = current();
    if (invocation === undefined) throw new Error(`A function called ${path} outside of any invocation.`);
    if (invocation.over) throw new Error(`The invocation is over; the call to ${path} is not made.`);

    const { type, provider, remote, accountId } = optionsShape.parse(options);
    const call: RemoteCall = {
      type,
      provider: provider ?? null,
      remote: remote ?? null,
      accountId: accountId ?? null,
      path,
      init,
      invocation,
    };
    const startedAt = performance.now();
    const response = await handlerFor(call, table)(call);
    const body = await response.arrayBuffer();
    invocation.calls.push({
      remote: remoteName(call),
      as: provider === 'app' || provider === 'user' ? provider : 'nobody',
      method: init.method ?? 'GET',
      path,
      status: response.status,
      milliseconds: performance.now() - startedAt,
      bytes: body.byteLength,
      points: Number(response.headers.get(COST) ?? 0),
    });
    const { status, statusText } = response;
    const headers = new Headers(response.headers);
    headers.delete(COST);
    return new Response(MAY_HAVE_NO_BODY.has(status) ? null : body, { status, statusText, headers });
  };
}

const MAY_HAVE_NO_BODY = new Set([101, 204, 205, 304]);
