import type { Invocation } from './invocation';

/** A call of a function through `__forge_fetch__`, in the format of the SDK. */
export interface RemoteCall {
  readonly type: string;
  readonly provider: string | null;
  readonly remote: string | null;
  /** The account to act as, if the app asked for one other than the viewer. */
  readonly accountId: string | null;
  readonly path: string;
  readonly init: RequestInit;
  readonly invocation: Invocation;
}

export type RemoteHandler = (call: RemoteCall) => Promise<Response>;

/** The handlers of remotes, by `<type>/<remote>` or `<type>`: 'fpp/jira', 'kvs', 'sql', 'fpp/stargate'. */
export type RemoteTable = Readonly<Record<string, RemoteHandler>>;

/** The handler for the call; without one in the table, the call gets the refusal of the platform's proxy. */
export function handlerFor(call: RemoteCall, table: RemoteTable): RemoteHandler {
  const name = remoteName(call);
  return table[name] ?? table[call.type] ?? (async () => refusal(501, `NOT_ON_THIS_MACHINE: ${name} ${call.path}`));
}

export const remoteName = ({ type, remote }: Pick<RemoteCall, 'type' | 'remote'>): string =>
  remote === null || remote === type ? type : `${type}/${remote}`;

/** An answer that makes @forge/api throw: NeedsAuthenticationError for that one reason, ProxyRequestError for any other. */
export function refusal(status: number, reason: string): Response {
  return Response.json({ message: reason }, { status, headers: { 'forge-proxy-error': reason } });
}
