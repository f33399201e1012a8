import { bareEvent } from '../../../local/jira/writes/bare-event';
import { seededRandom } from '../../../src/core/math/random';
import { ACTS } from './acts';
import { everythingIn } from './everything-in';
import { filledSite, keptSite } from './kept-site';

/** How a history comes to the app. */
export interface Telling {
  /** Whether some events never come. */
  readonly loses: boolean;
  /** As live sites tell it, or no more than is documented. */
  readonly form: 'rich' | 'bare';
}

const SITE_NOW = Date.parse('2024-03-15T12:00:00.000Z');
const PROJECTS = ['ABC', 'SEC'];

/**
 * People do these things on a site that is kept; events come late, twice, in another order, and not at all where they are
 * lost. Answers what is known in the end, and what a fresh reading tells. The night repairs only what was lost.
 */
export async function toldHistory(names: readonly string[], seed: number, { loses, form }: Telling) {
  const { share: draw } = seededRandom(seed);
  const pick = <Thing>(from: readonly Thing[]): Thing | undefined =>
    from[Math.min(from.length - 1, Math.floor(draw() * from.length))];
  // Drawn apart, so that a seed goes on telling the same history.
  const partly = seededRandom(seed + 1);
  const { client, site: kept, time, later } = await filledSite();

  const waiting: { readonly event: unknown; readonly at: number }[] = [];
  client.jira.onEvent((event) => {
    // Each delivery is late by up to four acts.
    const times = loses && draw() < 0.15 ? 0 : draw() < 0.2 ? 2 : 1;
    const told = form === 'bare' ? bareEvent(event) : event;
    for (let copy = 0; copy < times; copy += 1)
      waiting.push({ event: told, at: time() + (draw() < 0.6 ? 0 : draw() * 240_000) });
  });
  const deliver = async (until: number): Promise<void> => {
    waiting.sort((left, right) => left.at - right.at);
    for (let next = waiting[0]; next !== undefined && next.at <= until; next = waiting[0]) {
      waiting.shift();
      await kept.take(next.event);
    }
  };
  for (const name of names) {
    later(60_000);
    await ACTS[name]?.(client, pick);
    await deliver(time());
    if (draw() < 0.2) await kept.tick();
    if (partly.share() < 0.3)
      for (const projectKey of PROJECTS) await kept.run({ job: 'recompute', projectKey, only: 'touched' });
  }
  await deliver(Infinity);
  later(6 * 3_600_000);
  if (loses) await kept.repair();
  else await judgedAnew(kept);
  const known = await everythingIn(kept, time() + SITE_NOW);

  // Filled a minute before, so that no reading of what was half filled passes for one of this moment.
  const fresh = await keptSite(client);
  later(-60_000);
  await fresh.fill();
  later(60_000);
  await judgedAnew(fresh);
  const truth = await everythingIn(fresh, time() + SITE_NOW);
  await fresh.close();
  kept.listen();
  await kept.close();
  client.jira.close();
  return { known, truth };

  /** What was marked is read again, as every five minutes; and all is judged at this moment, to be compared. */
  async function judgedAnew({ stores, tick }: typeof kept): Promise<void> {
    for (let round = 0; round < 3; round += 1) await tick();
    const scopes = PROJECTS.map((id) => ({ kind: 'project', id }) as const);
    await stores.markDirty(scopes, { mark: 'compared', at: client.jira.now() });
    await tick();
  }
}
