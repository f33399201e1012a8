import { builtFunctions } from '../../../local/cli/build/build-all';
import { clientOf } from '../jira/client';
import { filledApp } from './filled-app';

beforeAll(async () => void (await builtFunctions()), 240_000);
jest.setTimeout(240_000);

const MINUTE_MS = 60_000;

/** One issue alone in its project is worked on every half minute; answers when the project was judged, in minutes. */
async function judgedDuring(minutes: number): Promise<readonly number[]> {
  const { app, clock, jira, close } = await filledApp();
  const sue = clientOf(jira, 'local-user:sue');
  const startedAt = jira.now().getTime();
  const end = clock.now() + minutes * MINUTE_MS;
  const taken = new Set<number>();
  for (let edit = 1; clock.now() < end; edit += 1) {
    await sue.put('/rest/api/3/issue/SEC-1', { fields: { customfield_10016: edit % 13 } });
    const next = clock.now() + MINUTE_MS / 2;
    for (let due = app.background.nextDueAt(); due !== null && due <= next; due = app.background.nextDueAt()) {
      clock.advanceTo(due);
      await app.background.runDue();
    }
    clock.advanceTo(next);
    const [row] = await app.rows(
      `SELECT MAX(taken_at) AS at FROM reading WHERE container_id = 'SEC' AND taken_at > ${startedAt}`,
    );
    const at = row?.['at'];
    if (typeof at === 'number') taken.add((at - startedAt) / MINUTE_MS);
  }
  await close();
  return [...taken];
}

it('judges at least every ten minutes what never is quiet, and no more often than every five', async () => {
  const taken = await judgedDuring(60);
  const pauses = [...taken, 60].map((minute, index) => minute - (taken[index - 1] ?? 0));
  expect(Math.max(...pauses)).toBeLessThan(11);
  expect(Math.min(...pauses.slice(1, -1))).toBeGreaterThan(4.9);
});
