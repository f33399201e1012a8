import { builtFunctions } from '../../../local/cli/build/build-all';
import { countsOf, type Found, manyKeptPairs, manyLivePairs } from './hidden-issues/many-pairs';

beforeAll(async () => void (await builtFunctions()), 600_000);
jest.setTimeout(3_600_000);

const report = (found: Found): void => void process.stdout.write(`${countsOf(found)}\n`);

it('answers the same in 500 pairs of worlds that differ in hidden issues only, read live', async () => {
  const found = await manyLivePairs(500, 20_240_315);
  report(found);
  expect(found.differing).toEqual([]);
  expect(found.compared).toEqual({ itemHealth: 1000 });
});

it('answers every request the same in pairs of worlds that are kept and judged', async () => {
  const found = await manyKeptPairs(12, 20_240_316);
  report(found);
  expect(found.differing).toEqual([]);
});
