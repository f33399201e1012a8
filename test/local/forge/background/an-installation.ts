import type { InstallSettings } from '../../../../local/forge/install-app';
import { installApp } from '../../../../local/forge/install-app';
import { SetClock } from '../../../../local/forge/background/run-until-idle';
import { readManifest } from '../../../../local/forge/manifest';
import type { InvocationRecord } from '../../../../local/forge/runtime/invocation';
import { builtFixture, fixtureDirectory } from '../built-fixture';

export const START = Date.parse('2024-03-15T12:00:00.000Z');

/** The fixture's app on a site of its own, under a clock that only the test moves. */
export function anInstallation(more: Partial<InstallSettings> = {}) {
  const clock = new SetClock(START);
  const records: InvocationRecord[] = [];
  const app = installApp({
    manifest: readManifest(fixtureDirectory),
    bundleDirectory: builtFixture(),
    jira: async () => Response.json({}),
    siteUrl: 'http://127.0.0.1:1',
    siteNow: clock.now,
    now: clock.now,
    appAccountId: 'local-app',
    onRecord: (record) => records.push(record),
    ...more,
  });
  const ask = async (definition: string, payload: unknown): Promise<Record<string, unknown>> => {
    const { outcome } = await app.runtime.invoke({
      kind: 'resolver',
      functionKey: 'resolver',
      moduleKey: 'fixture-panel',
      definition,
      body: { call: { functionKey: definition, payload }, context: {} },
      accountId: 'ada',
      asOf: null,
    });
    if (outcome.status !== 'answered') throw new Error(JSON.stringify(outcome));
    return outcome.value as Record<string, unknown>;
  };
  return {
    ...app,
    clock,
    records,
    ask,
    /** What the functions of a module logged, as the objects they were given. */
    given: (moduleKey: string): readonly Record<string, unknown>[] =>
      records
        .filter(({ request }) => request.moduleKey === moduleKey)
        .flatMap(({ logs }) => logs.map(({ text }) => JSON.parse(text) as Record<string, unknown>)),
  };
}
