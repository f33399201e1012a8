import { peer, type Received } from '../frame/peer';
import { indexedCache } from './indexed-cache';
import { createJudge } from './judge';
import type { Beginning, Judge } from './questions';

let judge: Judge | null = null;

const call = peer(self, async (name, given) => {
  if (name === 'begin') return begin(given);
  if (judge === null) throw new Error('Nothing was begun');
  const act: ((given: Received) => Promise<unknown>) | undefined = Object.entries(judge).find(
    ([of]) => of === name,
  )?.[1];
  if (act === undefined) throw new Error(`Nothing answers ${name}`);
  return act(given);
});

function begin({ around }: Beginning): void {
  judge = createJudge({
    around,
    page: {
      token: () => call('token'),
      readDocument: (name) => call('readDocument', name),
      writeDocument: (write) => call('writeDocument', write),
    },
    fetch: (url, request) => fetch(url, request),
    openCache: indexedCache,
    now: () => new Date(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    // eslint-disable-next-line no-console
    tell: (reference, cause) => console.warn(`[${reference}]`, cause),
  });
}
