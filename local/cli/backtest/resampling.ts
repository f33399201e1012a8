import { groupedBy } from '../../../src/core/math/grouped';
import { seededRandom } from '../../../src/core/math/random';

/** The range that contains 95 % of the resamplings. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

const RESAMPLINGS = 200;
const SEED = 20_241_129;

/**
 * Draws as many groups as there are, with replacement, many times (Efron, Annals of Statistics 7, 1979): cases of one
 * group depend on each other. The same cases give the same resamplings.
 */
export function resamplings<Case>(
  cases: readonly Case[],
  groupOf: (one: Case) => string,
): readonly (readonly Case[])[] {
  const groups = [...groupedBy(cases, groupOf).values()];
  if (groups.length < 2) return [];
  const random = seededRandom(SEED);
  return Array.from({ length: RESAMPLINGS }, () => groups.flatMap(() => groups[random.below(groups.length)] ?? []));
}

/** The middle 95 % of the values of a score; null if it could not be computed in most resamplings. */
export function intervalOf(values: readonly (number | null)[]): Interval | null {
  const known = values.filter((value) => value !== null).sort((one, other) => one - other);
  if (known.length < values.length / 2 || known.length === 0) return null;
  const at = (share: number) => known[Math.round(share * (known.length - 1))] ?? NaN;
  return { from: roundedTo4(at(0.025)), to: roundedTo4(at(0.975)) };
}

const roundedTo4 = (value: number): number => Math.round(value * 1e4) / 1e4;
