import { readLayer } from '../../../src/app/settings/read-layer';

it('reads a layer that fits', () => {
  const layer = { silent: { leastIdleDays: 5 }, blocked: { statusPattern: 'parked|on ice' } };
  expect(readLayer(layer)).toEqual({ status: 'known', layer });
});

it('names section, threshold, value and what is allowed', () => {
  expect(readLayer({ silent: { raiseAtPercentile: 120 } })).toEqual({
    status: 'refused',
    problems: [
      {
        section: 'silent',
        threshold: 'raiseAtPercentile',
        value: 120,
        allowed: { kind: 'number', least: 1, most: 99, whole: false },
      },
    ],
  });
});

it.each([
  [null, ''],
  [[1], ''],
  [{ silent: 3 }, 'silent'],
  [{ silent: { leastIdleDays: null } }, 'silent.leastIdleDays'],
  [{ silent: { leastIdleDays: Number.NaN } }, 'silent.leastIdleDays'],
])('says where %j is malformed', (raw, at) => {
  expect(readLayer(raw)).toEqual({ status: 'malformed', at });
});
