import { grantedScopes, type Manifest } from '../manifest';
import type { Invocation } from './invocation';

/** The fixed identity of this machine's only installation. */
export const INSTALLATION = {
  cloudId: '00000000-0000-4000-8000-00000000c10d',
  environmentId: '00000000-0000-4000-8000-0000000000e1',
  environmentType: 'DEVELOPMENT',
  installationId: '00000000-0000-4000-8000-000000000a11',
} as const;

const contextAri = `ari:cloud:jira::site/${INSTALLATION.cloudId}`;

/** `__forge_runtime__`: the data that SDKs read about the current invocation. */
export function forgeRuntime(manifest: Manifest, invocation: Invocation): object {
  const { id, request } = invocation;
  const { environmentId, environmentType, installationId, cloudId } = INSTALLATION;
  return {
    appContext: {
      appId: manifest.app.id.replace('ari:cloud:ecosystem::app/', ''),
      appVersion: '0.0.0',
      environmentId,
      environmentType,
      invocationId: id,
      installationId,
      functionKey: request.functionKey,
      moduleKey: request.moduleKey,
      license: undefined,
      installation,
      permissions: { scopes: grantedScopes(manifest).names, external: manifest.permissions.external ?? {} },
    },
    contextAri,
    cloudId,
    aaid: request.accountId ?? undefined,
    license: undefined,
    tracing: { traceId: id.replaceAll('-', ''), spanId: id.slice(0, 8) },
    proxy: { token: 'local', url: 'http://127.0.0.1' },
    externalAuth: [],
    lambdaContext: { awsRequestId: id, getRemainingTimeInMillis: invocation.remainingMs },
    metrics: { counter: () => silentMetric, timing: () => silentMetric, gauge: () => silentMetric },
  };
}

/** The function's second argument. */
export function backendContext({ request }: Invocation): object {
  return {
    principal: request.accountId === null ? undefined : { accountId: request.accountId },
    installContext: contextAri,
    license: undefined,
    installation,
  };
}

const installation = {
  ari: { installationId: INSTALLATION.installationId },
  contexts: [{ cloudId: INSTALLATION.cloudId, workspaceId: INSTALLATION.cloudId }],
};

const nothing = (): void => undefined;
const silentMetric = {
  incr: nothing,
  decr: nothing,
  incrBy: nothing,
  set: nothing,
  measure: () => ({ stop: nothing }),
};
