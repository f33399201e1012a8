import { readLayer } from '../../../src/app/settings/read-layer';

it('reads a layer that fits', () => {
  const layer = { silent: { minIdleDays: 5 }, blocked: { statusPattern: 'parked|on ice' } };
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
    more: 0,
  });
});

it.each([
  [null, ''],
  [[1], ''],
  [{ silent: 3 }, 'silent'],
  [{ silent: { minIdleDays: null } }, 'silent.minIdleDays'],
  [{ silent: { minIdleDays: Number.NaN } }, 'silent.minIdleDays'],
])('says where %j is malformed', (raw, at) => {
  expect(readLayer(raw)).toEqual({ status: 'malformed', at });
});

it.each([
  ['a section', '{"__proto__": {"minIdleDays": 5}}', '__proto__', 'minIdleDays', 'no-such-section'],
  ['a threshold', '{"budget": {"__proto__": 1}}', 'budget', '__proto__', 'no-such-threshold'],
  ['an inherited name', '{"budget": {"constructor": 1}}', 'budget', 'constructor', 'no-such-threshold'],
])('refuses %s that every object has', (_, json, section, threshold, kind) => {
  expect(readLayer(JSON.parse(json))).toMatchObject({
    status: 'refused',
    problems: [{ section, threshold, allowed: { kind } }],
  });
  expect(Object.keys(Object.prototype)).toEqual([]);
});

it('refuses an empty section that is none, and one that every object has', () => {
  expect(readLayer(JSON.parse('{"__proto__": {}}'))).toMatchObject({
    status: 'refused',
    problems: [{ section: '__proto__' }],
  });
  expect(readLayer({ quiet: {} })).toMatchObject({ status: 'refused', problems: [{ section: 'quiet' }] });
  expect(readLayer({ silent: {} })).toEqual({ status: 'known', layer: { silent: {} } });
});

it('lists fifty problems, cuts what is long, and counts the others', () => {
  const many = Object.fromEntries(Array.from({ length: 30_000 }, (_, index) => [`${'x'.repeat(500)}${index}`, 1]));
  const reading = readLayer({ silent: many });
  expect(reading).toMatchObject({ status: 'refused', more: 29_950 });
  expect(JSON.stringify(reading).length).toBeLessThan(12_000);
});
