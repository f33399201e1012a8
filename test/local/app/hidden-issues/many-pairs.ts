import fc from 'fast-check';
import { compareWorlds, readingKept, readingLive } from './compare';
import type { AppRequest } from './requests';
import { EPIC_ID, visibleIds, type WorldPair, worldPairs } from './worlds';

export interface Found {
  readonly pairs: number;
  /** Answers that were compared, by request. */
  readonly compared: Readonly<Record<string, number>>;
  readonly saidHidden: number;
  /** Answers that were no answer, since Jira was busy. */
  readonly busy: number;
  readonly differing: readonly string[];
}

/** Before a Jira is busy with an hour's questions, another one is asked. */
const PAIRS_PER_BUDGET = 50;
const VIEWERS = ['ann', 'bob'] as const;

/** Asks in so many pairs of worlds, read live, about the epic and one story: Ann and Bob in turn. */
export async function manyLivePairs(pairs: number, seed: number): Promise<Found> {
  let live = readingLive();
  try {
    return await each(fc.sample(worldPairs, { numRuns: pairs, seed }), async (pair, index) => {
      if (index % PAIRS_PER_BUDGET === PAIRS_PER_BUDGET - 1) {
        await live.close();
        live = readingLive();
      }
      const stories = visibleIds(pair).slice(1);
      const about = new Set([EPIC_ID, stories[index % stories.length]]);
      const asks = ({ name, payload }: AppRequest): boolean =>
        name === 'itemHealth' && about.has((payload as { readonly issueId: string }).issueId);
      return compareWorlds(pair, live.askAll, { viewers: [VIEWERS[index % 2] ?? 'ann'], asks });
    });
  } finally {
    await live.close();
  }
}

/** Asks everything there is to ask, by Ann and by Bob, in so many pairs of worlds that the app has kept and judged. */
export function manyKeptPairs(pairs: number, seed: number): Promise<Found> {
  return each(fc.sample(worldPairs, { numRuns: pairs, seed }), (pair) =>
    compareWorlds(pair, readingKept, { viewers: VIEWERS, asks: () => true }),
  );
}

async function each(
  pairs: readonly WorldPair[],
  compare: (pair: WorldPair, index: number) => ReturnType<typeof compareWorlds>,
): Promise<Found> {
  const compared: Record<string, number> = {};
  const differing: string[] = [];
  let [saidHidden, busy] = [0, 0];
  for (const [index, pair] of pairs.entries()) {
    const found = await compare(pair, index);
    for (const [name, count] of found.asked) compared[name] = (compared[name] ?? 0) + count;
    saidHidden += found.saidHidden;
    busy += found.busy;
    differing.push(...found.differing.map((text) => `pair ${index}: ${text}`));
  }
  return { pairs: pairs.length, compared, saidHidden, busy, differing };
}

/** "12 pairs of worlds, 0 differing; itemHealth 48, of which 40 said that something is hidden." */
export function countsOf({ pairs, compared, saidHidden, busy, differing }: Found): string {
  const counts = Object.entries(compared).map(([name, count]) => `${name} ${count}`);
  return `${pairs} pairs of worlds, ${differing.length} answers differ; ${counts.join(', ')}; ${saidHidden} said that something is hidden, ${busy} that Jira was busy.`;
}
