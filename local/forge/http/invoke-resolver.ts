import * as z from 'zod';
import { modulesOf, type Manifest } from '../manifest';
import { INSTALLATION } from '../runtime/forge-context';
import type { FunctionRuntime, Invoked } from '../runtime/function-runtime';
import type { Session } from './session';

const callShape = z.object({
  moduleKey: z.string(),
  functionKey: z.string(),
  payload: z.unknown().optional(),
  extension: z.record(z.string(), z.unknown()).default({}),
});

/** The maximum of bytes that may go into a resolver over the bridge, and come out of it. */
const MAX_IN = 500_000;
const MAX_OUT = 5_000_000;

/** `invoke` of @forge/bridge: runs the resolver of the calling frame's module. */
export async function invokeResolver(
  called: unknown,
  session: Pick<Session, 'viewer' | 'asOf'>,
  world: { readonly manifest: Manifest; readonly runtime: FunctionRuntime; readonly siteUrl: string },
): Promise<Invoked> {
  const { moduleKey, functionKey, payload, extension } = callShape.parse(called);
  const module = modulesOf(world.manifest).find(({ key }) => key === moduleKey);
  const resolver = module?.resolver?.function;
  if (resolver === undefined) throw new Error(`The manifest's module "${moduleKey}" has no resolver.`);
  if ((JSON.stringify(payload) ?? '').length > MAX_IN) throw new Error('The payload is larger than 500 KB.');

  const { cloudId, environmentId, environmentType } = INSTALLATION;
  const context = {
    cloudId,
    siteUrl: world.siteUrl,
    environmentId,
    environmentType,
    localId: localId(moduleKey),
    moduleKey,
    extension,
  };
  const invoked = await world.runtime.invoke({
    kind: 'resolver',
    functionKey: resolver,
    moduleKey,
    definition: functionKey,
    body: { call: { functionKey, payload }, context },
    accountId: session.viewer,
    asOf: session.asOf,
  });
  if (answerBytes(invoked) > MAX_OUT) throw new Error('The answer is larger than 5 MB.');
  return invoked;
}

/** The size of the answer in bytes on its way to the browser. */
export function answerBytes({ outcome }: Invoked): number {
  return outcome.status === 'answered' ? Buffer.byteLength(JSON.stringify(outcome.value) ?? '') : 0;
}

export const localId = (moduleKey: string): string =>
  `ari:cloud:ecosystem::extension/${INSTALLATION.environmentId}/static/${moduleKey}`;
