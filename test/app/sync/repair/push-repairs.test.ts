import { pushRepairs } from '../../../../src/app/sync/repair/push-repairs';
import { FILL, noState } from '../../../../src/app/sync/sync-state';

const NOW = new Date('2024-03-04T02:00:00.000Z');
const filled = (projectKey: string) => ({ ...noState(projectKey, FILL, NOW), state: 'done' as const });

async function pushedAfter(after: string, keys: readonly string[]) {
  const pushes: { readonly jobs: readonly object[]; readonly at: Date }[] = [];
  const readSyncs = async () => [...keys.map(filled), noState('WAITS', FILL, NOW)];
  await pushRepairs(after, { readSyncs, now: () => NOW, push: async (jobs, at) => void pushes.push({ jobs, at }) });
  return pushes;
}

it('repairs what is filled, in the order of keys', async () => {
  expect(await pushedAfter('', ['B', 'A'])).toEqual([
    {
      jobs: [
        { job: 'repair', projectKey: 'A' },
        { job: 'repair', projectKey: 'B' },
      ],
      at: NOW,
    },
  ]);
  expect(await pushedAfter('B', ['B', 'A'])).toEqual([]);
});

it('leaves the queue room for others: of five hundred, two hundred a minute', async () => {
  const keys = Array.from({ length: 500 }, (_, n) => `P${String(n).padStart(3, '0')}`);
  const [repairs, rest] = await pushedAfter('', keys);
  expect(repairs?.jobs).toHaveLength(200);
  expect(rest).toEqual({ jobs: [{ job: 'repairs', after: 'P199' }], at: new Date('2024-03-04T02:01:00.000Z') });
  const [last, none] = await pushedAfter('P399', keys);
  expect(last?.jobs).toHaveLength(100);
  expect(none).toBeUndefined();
});
