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

it('fails where the tracker does', async () => {
  const sight = rememberedSight(async () => Promise.reject(new Error('busy')));
  await expect(sight.items(['1'])).rejects.toThrow('busy');
  await expect(sight.items(['1'])).rejects.toThrow('busy');
});
