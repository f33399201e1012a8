import { monthlyCost } from '../../../../src/app/sync/status/monthly-cost';

const GIB = 1024 ** 3;

it('costs nothing as far as it is free', () => {
  const cost = monthlyCost({ functionGbSeconds: 200_000, statements: 100_000, storedBytes: GIB });
  expect(cost.dollars).toBe(0);
  expect(cost.parts).toEqual([
    { part: 'functions', amount: 200_000, dollars: 0 },
    { part: 'sql-requests', amount: 100_000, dollars: 0 },
    { part: 'sql-compute', amount: 500_000 / 3_600_000, dollars: 0 },
    { part: 'sql-storage', amount: 730, dollars: 0 },
  ]);
});

it('counts what is beyond it at Forge’s prices', () => {
  const { parts, dollars } = monthlyCost({
    functionGbSeconds: 1_200_000,
    statements: 1_100_000,
    storedBytes: 2 * GIB,
  });
  expect(parts.map(({ part, dollars: each }) => [part, Number(each.toFixed(4))])).toEqual([
    ['functions', 25],
    ['sql-requests', 1.929],
    ['sql-compute', 0.0755],
    ['sql-storage', 0.561],
  ]);
  expect(dollars).toBeCloseTo(27.5655, 3);
});
