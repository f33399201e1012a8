import { type Asked, rememberedSight } from '../../../src/app/viewer/viewer-sight';

function aSight(seen: { readonly items?: readonly string[]; readonly projects?: readonly string[] }) {
  const asks: Asked[] = [];
  const sight = rememberedSight(async (asked) => {
    asks.push(asked);
    return { items: new Set(seen.items), projects: new Set(seen.projects) };
  });
  return { sight, asks };
}

it('answers about what was asked alone', async () => {
  const { sight } = aSight({ items: ['1', '2'], projects: ['7'] });
  expect(await sight.both({ items: ['1', '3'], projects: ['7', '8'] })).toEqual({
    items: new Set(['1']),
    projects: new Set(['7']),
  });
  expect(await sight.items(['2', '3'])).toEqual(new Set(['2']));
});

it('asks about nothing twice, not even while it waits for an answer', async () => {
  const { sight, asks } = aSight({ items: ['1'] });
  await Promise.all([sight.items(['1', '1', '2']), sight.items(['2', '3'])]);
  await sight.both({ items: ['1', '2', '3'], projects: ['7'] });
  await sight.both({ items: [], projects: ['7'] });
  expect(asks).toEqual([
    { items: ['1', '2'], projects: [] },
    { items: ['3'], projects: [] },
    { items: [], projects: ['7'] },
  ]);
});

it('fails where the tracker does, and asks again', async () => {
  let isBusy = true;
  const sight = rememberedSight(async ({ items }) => {
    if (isBusy) throw new Error('busy');
    return { items: new Set(items), projects: new Set() };
  });
  await expect(sight.items(['1'])).rejects.toThrow('busy');
  await expect(sight.items(['1'])).rejects.toThrow('busy');
  isBusy = false;
  expect(await sight.items(['1'])).toEqual(new Set(['1']));
});

it('leaves no failure without somebody who hears of it, since that would end the function', async () => {
  const unheard: unknown[] = [];
  const hear = (reason: unknown): void => void unheard.push(reason);
  process.on('unhandledRejection', hear);
  const sight = rememberedSight(async () => Promise.reject(new Error('busy')));
  await expect(sight.both({ items: ['1', '2'], projects: ['7'] })).rejects.toThrow('busy');
  await new Promise((resolve) => setTimeout(resolve, 10));
  process.off('unhandledRejection', hear);
  expect(unheard).toEqual([]);
});

it('fails for whoever waits for an answer that fails, and never says no instead', async () => {
  let fail = (): void => undefined;
  const sight = rememberedSight(({ items }) =>
    items.includes('1')
      ? new Promise((_resolve, reject) => (fail = () => reject(new Error('busy'))))
      : Promise.resolve({ items: new Set(items), projects: new Set() }),
  );
  const first = sight.items(['1']);
  const second = sight.items(['1', '2']);
  fail();
  await expect(first).rejects.toThrow('busy');
  await expect(second).rejects.toThrow('busy');
});
