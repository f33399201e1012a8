import { builtFunctions } from '../../../local/cli/build/build-all';
import { countsOf, type Found, manyKeptPairs, manyLivePairs } from './hidden-issues/many-pairs';

beforeAll(async () => void (await builtFunctions()), 600_000);
jest.setTimeout(3_600_000);

const report = (found: Found): void => void process.stdout.write(`${countsOf(found)}\n`);

/** Pairs of worlds that are read live; `WORLD_PAIRS` names more for a long run. */
const LIVE_PAIRS = Number(process.env['WORLD_PAIRS'] ?? 10);
const KEPT_PAIRS = Math.ceil(LIVE_PAIRS / 40);

it('answers the same in pairs of worlds that differ in hidden issues only, read live', async () => {
  const found = await manyLivePairs(LIVE_PAIRS, 20_240_315);
  report(found);
  expect(found.differing).toEqual([]);
  expect(found.busy).toBe(0);
  expect(found.compared).toEqual({ itemHealth: 2 * LIVE_PAIRS });
});

it('answers every request the same in pairs of worlds that are kept and judged', async () => {
  const found = await manyKeptPairs(KEPT_PAIRS, 20_240_316);
  report(found);
  expect(found.differing).toEqual([]);
  expect(found.busy).toBe(0);
});
