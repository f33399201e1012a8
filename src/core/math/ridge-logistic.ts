/**
 * Cases for a logistic regression, row by row. A row names `width` columns and their values; a column of −1 means no
 * entry, so that rows of many groups stay short.
 */
export interface LogisticCases {
  readonly width: number;
  readonly columns: Int32Array;
  readonly values: Float64Array;
  /** 1 where the thing happened, else 0. */
  readonly outcomes: Uint8Array;
  /** How many independent cases each row counts as. */
  readonly weights: Float64Array;
}

/** The prior mean of each coefficient, and its penalty: how many cases the prior weighs as much as. */
export interface RidgePrior {
  readonly means: Float64Array;
  readonly penalties: Float64Array;
}

/** A prior with mean 0 for every coefficient, and these penalties. */
export function towardsNone(penalties: readonly number[]): RidgePrior {
  return { means: new Float64Array(penalties.length), penalties: Float64Array.from(penalties) };
}

const MAX_STEPS = 25;
const ENOUGH = 1e-7;
/** Keeps a step finite where every case is predicted with certainty. */
const MIN_CURVATURE = 1e-9;

/**
 * Coefficients of a logistic regression with a ridge penalty of its own for each column: ½ Σ penalty · (coefficient −
 * mean)² is added to the negative log-likelihood (le Cessie and van Houwelingen, Applied Statistics 41, 1992). Found by
 * Newton's method from the means on; the penalised likelihood has one maximum, so the answer does not depend on where it starts. Every penalty has
 * to be above 0. Deterministic: same rows in the same order, same bits.
 */
export function ridgeLogistic(cases: LogisticCases, prior: RidgePrior): Float64Array {
  const size = prior.penalties.length;
  const coefficients = prior.means.slice();
  const gradient = new Float64Array(size);
  const curvature = new Float64Array(size * size);
  for (let step = 0; step < MAX_STEPS; step += 1) {
    penalise({ coefficients, gradient, curvature }, prior);
    addCases(cases, { coefficients, gradient, curvature });
    solveInPlace(curvature, gradient);
    let largest = 0;
    for (let column = 0; column < size; column += 1) {
      const move = gradient[column] ?? 0;
      coefficients[column] = (coefficients[column] ?? 0) - move;
      largest = Math.max(largest, Math.abs(move));
    }
    if (largest < ENOUGH) break;
  }
  return coefficients;
}

/** Converts log odds to a share (0..1). */
export function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

interface Slopes {
  readonly coefficients: Float64Array;
  readonly gradient: Float64Array;
  /** Row-major; only the lower triangle is kept. */
  readonly curvature: Float64Array;
}

function penalise({ coefficients, gradient, curvature }: Slopes, { means, penalties }: RidgePrior): void {
  const size = penalties.length;
  curvature.fill(0);
  for (let column = 0; column < size; column += 1) {
    const penalty = penalties[column] ?? 0;
    gradient[column] = penalty * ((coefficients[column] ?? 0) - (means[column] ?? 0));
    curvature[column * size + column] = penalty;
  }
}

function addCases({ width, columns, values, outcomes, weights }: LogisticCases, slopes: Slopes): void {
  const { coefficients, gradient, curvature } = slopes;
  const size = coefficients.length;
  for (let row = 0; row < outcomes.length; row += 1) {
    const from = row * width;
    let logOdds = 0;
    for (let entry = from; entry < from + width; entry += 1) {
      const column = columns[entry] ?? -1;
      if (column >= 0) logOdds += (coefficients[column] ?? 0) * (values[entry] ?? 0);
    }
    const chance = logistic(logOdds);
    const weight = weights[row] ?? 0;
    const error = weight * (chance - (outcomes[row] ?? 0));
    const bend = weight * chance * (1 - chance) + MIN_CURVATURE;
    for (let entry = from; entry < from + width; entry += 1) {
      const column = columns[entry] ?? -1;
      if (column < 0) continue;
      const value = values[entry] ?? 0;
      gradient[column] = (gradient[column] ?? 0) + error * value;
      for (let other = from; other < from + width; other += 1) {
        const second = columns[other] ?? -1;
        if (second < 0 || second > column) continue;
        const cell = column * size + second;
        curvature[cell] = (curvature[cell] ?? 0) + bend * value * (values[other] ?? 0);
      }
    }
  }
}

/** Solves `matrix · x = vector` for a symmetric positive definite matrix (Cholesky); both are overwritten, x in `vector`. */
function solveInPlace(matrix: Float64Array, vector: Float64Array): void {
  const size = vector.length;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = matrix[row * size + column] ?? 0;
      for (let k = 0; k < column; k += 1) sum -= (matrix[row * size + k] ?? 0) * (matrix[column * size + k] ?? 0);
      matrix[row * size + column] =
        row === column ? Math.sqrt(Math.max(sum, Number.MIN_VALUE)) : sum / (matrix[column * size + column] ?? 1);
    }
  }
  for (let row = 0; row < size; row += 1) {
    let sum = vector[row] ?? 0;
    for (let k = 0; k < row; k += 1) sum -= (matrix[row * size + k] ?? 0) * (vector[k] ?? 0);
    vector[row] = sum / (matrix[row * size + row] ?? 1);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = vector[row] ?? 0;
    for (let k = row + 1; k < size; k += 1) sum -= (matrix[k * size + row] ?? 0) * (vector[k] ?? 0);
    vector[row] = sum / (matrix[row * size + row] ?? 1);
  }
}
