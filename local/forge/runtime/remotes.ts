import type { Invocation } from './invocation';

/** A call that a function made through `__forge_fetch__`, as the SDK words it. */
export interface RemoteCall {
  readonly type: string;
  readonly provider: string | null;
  readonly remote: string | null;
  /** Whom to act as, when the app asked for somebody other than the viewer. */
  readonly accountId: string | null;
  readonly path: string;
  readonly init: RequestInit;
  readonly invocation: Invocation;
}

export type RemoteHandler = (call: RemoteCall) => Promise<Response>;

/** Who answers which remote, by `<type>/<remote>` or `<type>`: 'fpp/jira', 'kvs', 'sql', 'fpp/stargate'. */
export type RemoteTable = Readonly<Record<string, RemoteHandler>>;

/** The handler for the call; one that is not in the table answers as the platform's proxy does when it refuses. */
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
