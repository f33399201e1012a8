import { kvsRemote } from '../../../local/forge/kvs/kvs-remote';
import { readManifest } from '../../../local/forge/manifest';
import { repositoryRoot } from '../../../local/repository';

export interface StoreCall {
  readonly path: string;
  readonly body: unknown;
}

/** The app's own key-value store behind the unmodified `@forge/kvs`, in this process. */
export function keptSettings() {
  const sent: StoreCall[] = [];
  let between: ((call: StoreCall) => Promise<Response | null>) | null = null;
  const remote = kvsRemote({ manifest: readManifest(repositoryRoot), now: () => Date.parse('2024-03-15T12:00:00Z') });
  const answer = async (_options: unknown, path: string, init: RequestInit): Promise<Response> => {
    const call = { path, body: JSON.parse(String(init.body)) as unknown };
    sent.push(call);
    return (
      (await between?.(call)) ??
      remote({ type: 'kvs', provider: 'app', remote: 'kvs', accountId: null, path, init, invocation: {} as never })
    );
  };
  return {
    sent,
    answer,
    /** From now on the SDK reaches this store. */
    listen: (): void => void Object.assign(globalThis, { __forge_runtime__: {}, __forge_fetch__: answer }),
    intercept: (next: typeof between) => (between = next),
  };
}
