import { readManifest } from '../../../local/forge/manifest';
import { privacyRemote } from '../../../local/forge/privacy-remote';
import { fixtureDirectory } from './built-fixture';

const fixture = readManifest(fixtureDirectory);

/** The remote as `privacy.reportPersonalData` calls it. */
const report = (scopes: readonly string[], accounts: readonly object[]) =>
  privacyRemote({ ...fixture, permissions: { scopes: [...scopes] } }, ({ accountId }) =>
    accountId === 'gone' ? 'closed' : accountId === 'renamed' ? 'updated' : null,
  )({
    type: 'fpp',
    provider: 'app',
    remote: 'stargate',
    accountId: null,
    path: '/app/report-accounts',
    init: { method: 'POST', body: JSON.stringify({ accounts }) },
    invocation: {} as never,
  });

const known = (accountId: string) => ({ accountId, updatedAt: '2024-03-01T00:00:00.000Z' });

it('tells whose data have to go and whose to be read anew', async () => {
  const response = await report(['report:personal-data'], [known('ann'), known('gone'), known('renamed')]);
  expect(await response.json()).toEqual({
    accounts: [
      { accountId: 'gone', status: 'closed' },
      { accountId: 'renamed', status: 'updated' },
    ],
  });
});

it('answers with nothing when there is nothing new', async () => {
  expect((await report(['report:personal-data'], [known('ann')])).status).toBe(204);
});

it('refuses without the scope, without a date, and more than 90 at once', async () => {
  expect((await report([], [known('ann')])).status).toBe(401);
  expect((await report(['report:personal-data'], [{ accountId: 'ann' }])).status).toBe(400);
  expect(
    (
      await report(
        ['report:personal-data'],
        Array.from({ length: 91 }, () => known('ann')),
      )
    ).status,
  ).toBe(400);
});
