import { CAUSE_LOOKS, slipReach, slipSegments } from '../../../../static/kit/charts/slip-causes';

const PARTS = [
  { cause: 'waiting', days: 8 },
  { cause: 'scope', days: 12 },
  { cause: 'pace', days: -2 },
  { cause: 'stalled', days: 4 },
] as const;

it('puts what was lost side by side, largest first, and leaves out what was won back', () => {
  expect(slipSegments(PARTS)).toEqual([
    { cause: 'scope', from: 0, to: 12 },
    { cause: 'waiting', from: 12, to: 20 },
    { cause: 'stalled', from: 20, to: 24 },
  ]);
});

it('reaches as far as all that was lost', () => {
  expect(slipReach(PARTS)).toBe(24);
  expect(slipReach([{ cause: 'pace', days: -3 }])).toBe(0);
});

it('lets no two causes look alike', () => {
  const looks = Object.values(CAUSE_LOOKS).map(({ colour, pattern }) => `${colour} ${pattern}`);
  expect(new Set(looks).size).toBe(8);
});
