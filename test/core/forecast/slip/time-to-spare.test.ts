import { afterTimeToSpare } from '../../../../src/core/forecast/slip/time-to-spare';

it.each([
  [
    'shares it by days',
    [
      { cause: 'scope', days: 64 },
      { cause: 'stalled', days: 32 },
      { cause: 'tight-target', days: -72 },
    ],
    [16, 8, 0],
  ],
  [
    'leaves what is not used up',
    [
      { cause: 'waiting', days: 20 },
      { cause: 'tight-target', days: -50 },
    ],
    [0, -30],
  ],
  [
    'leaves alone what was won back',
    [
      { cause: 'scope', days: 12 },
      { cause: 'pace', days: -8 },
      { cause: 'tight-target', days: -1 },
    ],
    [11, -8, 0],
  ],
  [
    'changes nothing where the target was set too early',
    [
      { cause: 'scope', days: 4 },
      { cause: 'tight-target', days: 3 },
    ],
    [4, 3],
  ],
  ['changes nothing where no cause made it later', [{ cause: 'tight-target', days: -9 }], [-9]],
])('%s', (_, parts, days) => {
  expect(afterTimeToSpare(parts).map((part) => part.days)).toEqual(days);
});
