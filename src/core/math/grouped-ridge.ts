import { solvePositive } from './solve-positive';

/** Rows of one group, which are several observations of one event: they are left out together. */
export interface RidgeGroup {
  /** Row by row; each row has as many columns as there are coefficients. */
  readonly rows: readonly Float64Array[];
  readonly outcomes: readonly number[];
  /** How many independent cases each row counts as. */
  readonly weight: number;
}

export interface RidgeFit {
  readonly coefficients: Float64Array;
  /** By group, by row: the outcome minus the value of a fit without the row's group. */
  readonly residuals: readonly Float64Array[];
}

/**
 * A linear regression that is shrunk towards prior coefficients, each by its own penalty. It minimises the weighted
 * squares plus Σ penalty · (coefficient − prior)². Every penalty has to be above 0. Deterministic.
 */
export function groupedRidge(groups: readonly RidgeGroup[], prior: Float64Array, penalties: Float64Array): RidgeFit {
  const size = prior.length;
  const matrix = new Float64Array(size * size);
  const vector = new Float64Array(size);
  penalties.forEach((penalty, column) => {
    matrix[column * size + column] = penalty;
  });
  const sums = groups.map((group) => sumsOf(group, prior));
  for (const sum of sums) {
    addTo(matrix, sum.matrix, 1);
    addTo(vector, sum.vector, 1);
  }
  const coefficientsFrom = (normal: Float64Array, side: Float64Array): Float64Array =>
    solvePositive(normal, side).map((move, column) => (prior[column] ?? 0) + move);
  const residuals = groups.map((group, place) => {
    const own = sums[place];
    if (own === undefined) return new Float64Array(0);
    const without = matrix.slice();
    const side = vector.slice();
    addTo(without, own.matrix, -1);
    addTo(side, own.vector, -1);
    const coefficients = coefficientsFrom(without, side);
    return Float64Array.from(group.rows, (row, index) => (group.outcomes[index] ?? 0) - dot(row, coefficients));
  });
  return { coefficients: coefficientsFrom(matrix, vector), residuals };
}

/** The sum of the products of two rows, entry by entry. */
export function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index += 1) sum += (one[index] ?? 0) * (other[index] ?? 0);
  return sum;
}

interface Sums {
  readonly matrix: Float64Array;
  readonly vector: Float64Array;
}

/** What the rows of a group add to the normal equations. */
function sumsOf({ rows, outcomes, weight }: RidgeGroup, prior: Float64Array): Sums {
  const size = prior.length;
  const matrix = new Float64Array(size * size);
  const vector = new Float64Array(size);
  rows.forEach((row, index) => {
    const error = weight * ((outcomes[index] ?? 0) - dot(row, prior));
    for (let column = 0; column < size; column += 1) {
      const value = row[column] ?? 0;
      vector[column] = (vector[column] ?? 0) + error * value;
      for (let other = 0; other <= column; other += 1) {
        const cell = column * size + other;
        matrix[cell] = (matrix[cell] ?? 0) + weight * value * (row[other] ?? 0);
      }
    }
  });
  return { matrix, vector };
}

function addTo(target: Float64Array, summand: Float64Array, sign: 1 | -1): void {
  for (let index = 0; index < target.length; index += 1) {
    target[index] = (target[index] ?? 0) + sign * (summand[index] ?? 0);
  }
}
