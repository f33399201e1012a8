import * as fc from 'fast-check';
import { seededRandom } from '../../../src/core/math/random';
import { startJira } from '../../local/jira/client';
import { ACTS } from './acts';
import { everythingIn } from './everything-in';
import { keptSite } from './kept-site';

/** A few in every run; all thousand with CONVERGENCE_HISTORIES=1000. */
const HISTORIES = Number(process.env['CONVERGENCE_HISTORIES'] ?? 12);

/** Histories that have come to something else. */
const ONCE_WRONG: [string[], number][] = [
  // A project that lost its only item was not judged by a fresh reading.
  [
    [
      'create',
      'unlink',
      'done',
      'move',
      'create a sprint',
      'unassign',
      'describe',
      'create',
      'log work',
      'comment',
      'report',
      'link',
    ],
    756_851_159,
  ],
];

it(`comes to what a fresh reading tells, after ${HISTORIES} random histories told badly`, async () => {
  await fc.assert(fc.asyncProperty(acts, seeds, converges), {
    numRuns: HISTORIES,
    endOnFailure: true,
    examples: ONCE_WRONG,
  });
}, 7_200_000);

const acts = fc.array(fc.constantFrom(...Object.keys(ACTS)), { minLength: 1, maxLength: 12 });
const seeds = fc.noShrink(fc.nat());

async function converges(names: readonly string[], seed: number): Promise<void> {
  const { share: draw } = seededRandom(seed);
  const pick = <Thing>(from: readonly Thing[]): Thing | undefined =>
    from[Math.min(from.length - 1, Math.floor(draw() * from.length))];
  let time = 0;
  const client = startJira(undefined, () => time);
  const kept = await keptSite(client);
  await kept.fill();

  const waiting: { readonly event: unknown; readonly at: number }[] = [];
  client.jira.onEvent((event) => {
    // Lost, once, or twice; and each delivery late by up to four acts.
    const times = draw() < 0.15 ? 0 : draw() < 0.2 ? 2 : 1;
    for (let copy = 0; copy < times; copy += 1)
      waiting.push({ event, at: time + (draw() < 0.6 ? 0 : draw() * 240_000) });
  });
  const deliver = async (until: number): Promise<void> => {
    waiting.sort((left, right) => left.at - right.at);
    for (let next = waiting[0]; next !== undefined && next.at <= until; next = waiting[0]) {
      waiting.shift();
      await kept.take(next.event);
    }
  };
  for (const name of names) {
    time += 60_000;
    await ACTS[name]?.(client, pick);
    await deliver(time);
    if (draw() < 0.2) await kept.tick();
  }
  await deliver(Infinity);
  time += 6 * 3_600_000;
  await kept.repair();
  const known = await everythingIn(kept, time + SITE_NOW);

  const fresh = await keptSite(client);
  await fresh.fill();
  expect(known).toEqual(await everythingIn(fresh, time + SITE_NOW));
  await fresh.close();
  kept.listen();
  await kept.close();
  client.jira.close();
}

const SITE_NOW = Date.parse('2024-03-15T12:00:00.000Z');
