import { inBackground } from '../../../src/entrypoints/platform/background';
import { failureLog } from '../../../src/entrypoints/platform/troubles';
import { createSql } from '../../../src/adapters/storage/engine/sql';

const sql = createSql({ remainingMs: () => 25_000, random: () => 0.5, sleep: async () => undefined });

/** Whether work is done under a licence as the platform tells of it. */
async function isDoneUnder(license: unknown): Promise<boolean> {
  const appContext = { appId: 'app', environmentId: 'env', invocationId: 'one', installationId: 'inst', license };
  Object.assign(globalThis, {
    __forge_runtime__: { appContext, lambdaContext: { getRemainingTimeInMillis: () => 25_000 } },
  });
  let done = false;
  const work = async (): Promise<void> => {
    done = true;
  };
  await inBackground({ purpose: 'test', sql, troubles: failureLog(), work });
  return done;
}

afterAll(() => {
  Reflect.deleteProperty(globalThis, '__forge_runtime__');
});

it.each([
  [undefined, true],
  [null, true],
  [{}, true],
  [{ active: true }, true],
  [{ isActive: true }, true],
  [{ active: true, isActive: false }, true],
  [{ active: false }, false],
  [{ isActive: false }, false],
  [{ active: false, isActive: true }, false],
  [{ active: null, isActive: false }, false],
  [{ active: 'no', isActive: false }, false],
])('under the licence %j work is done: %j', async (license, isDone) => {
  expect(await isDoneUnder(license)).toBe(isDone);
});
