import { generatedSite } from '../../../../local/cli/bench/generated-site';
import { fillingsFrom } from '../../../../src/entrypoints/wiring/keeping/fillings';
import { startJira } from '../../../local/jira/client';
import { keptSite } from '../kept-site';

it('follows a project from before it is found until all of it is judged', async () => {
  let time = 0;
  const site = await keptSite(startJira(generatedSite(40), () => (time += 1000)));
  const seen: (string | null)[] = [];
  const look = async (): Promise<void> => {
    const fillings = await fillingsFrom(site.stores);
    const word = fillings === null ? null : fillings.map(({ state }) => state).join(' ');
    if (seen.length === 0 || seen.at(-1) !== word) seen.push(word);
  };
  await look();
  site.queue.push({ job: 'discover' });
  for (let job = site.queue.shift(); job !== undefined; job = site.queue.shift()) {
    await site.run(job);
    await look();
  }
  expect(seen).toEqual([null, 'filling', 'judging', 'filled']);
  await site.close();
});

it('is filled in the end also where the rest was judged long before a last page that brought nothing new', async () => {
  let time = 0;
  const site = await keptSite(startJira(generatedSite(20), () => (time += 600_000)));
  site.queue.push({ job: 'discover' });
  await site.drain();
  expect((await fillingsFrom(site.stores))?.map(({ state }) => state)).toEqual(['filled']);
  await site.close();
});
