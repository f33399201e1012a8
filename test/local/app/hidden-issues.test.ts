import { builtFunctions } from '../../../local/cli/build/build-all';
import { manyKeptPairs, manyLivePairs } from './hidden-issues/many-pairs';

// A few of what hidden-issues.long.test.ts tries by the hundred.
beforeAll(async () => void (await builtFunctions()), 600_000);
jest.setTimeout(600_000);

it('answers the same in worlds that differ in hidden issues only, read live', async () => {
  const found = await manyLivePairs(6, 1);
  expect(found.differing).toEqual([]);
  expect(found.compared).toEqual({ itemHealth: 12 });
  expect(found.saidHidden).toBeGreaterThan(0);
});

it('answers every request the same where all is kept and judged', async () => {
  const found = await manyKeptPairs(1, 2);
  expect(found.differing).toEqual([]);
  expect(found.saidHidden).toBeGreaterThan(0);
});
