import { byConfidence, CONFIDENCES, missShareOf, type ByConfidence, type Confidence } from '../simulation/confidence';

/** How simulated amounts are corrected for a promise. */
export interface Calibration {
  /** By how much the team's pace may differ from that of its window (standard deviation of the logarithm). */
  readonly paceSpread: number;
  /**
   * The share (0..1) of simulated trials that may miss a promise, so that it is missed as often as its confidence says.
   */
  readonly missShares: ByConfidence<number>;
  /** How many past forecasts this rests on. */
  readonly past: number;
  /** `dropped`: on the team's own past, corrections did more harm than good, so amounts are used as simulated. */
  readonly status: 'too-few-past' | 'corrected' | 'dropped';
}

/** The result of one past forecast. */
export interface Outcome {
  /** Mean and variance of the amounts expected by resampling alone. */
  readonly expected: { readonly mean: number; readonly variance: number };
  readonly actual: number;
  /** The promises by resampling alone, and those with corrections. */
  readonly raw: ByConfidence<number>;
  readonly corrected: ByConfidence<number>;
}

export interface CalibrationSettings {
  readonly paceSpread: number;
  readonly pastNeeded: number;
  readonly memory: number;
  readonly step: number;
  readonly maxLoss: number;
}

/** Added to counts: half an item keeps the logarithm of 0 finite. */
const HALF = 0.5;
const SPREADS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.85, 1, 1.2, 1.5] as const;
/** Degrees of freedom of Student's t: bursts of bulk closing are rare but possible. */
const FREEDOM = 4;
/** How strong the prior of the spread is before a team has a past: about as much as one outcome. */
const BELIEF = 2;
const SMALLEST = 0.002;
const LARGEST = 0.6;
/** The median needs no correction; only the tails are corrected. */
const TAILS = CONFIDENCES.filter((confidence) => confidence !== 50);

/**
 * Learns from a team's own past forecasts, oldest first, how to correct simulated amounts. Three rules: the spread of
 * pace is the posterior mean under Student's t of log(actual / expected), beyond what resampling explains; the share
 * that may be missed moves by a small step after every hit or miss (adaptive conformal inference, Gibbs and Candès
 * 2021); and where corrected promises have a larger pinball loss than plain ones, none is corrected.
 */
export class Calibrator {
  readonly #settings: CalibrationSettings;
  /** Weekly forecasts overlap: only this share of the days of each is new. */
  readonly #newShare: number;
  readonly #likelihood = SPREADS.map(() => 0);
  readonly #missShares = new Map<Confidence, number>(TAILS.map((confidence) => [confidence, missShareOf(confidence)]));
  #loss = { raw: 0, corrected: 0 };
  #past = 0;

  constructor(settings: CalibrationSettings, newShare: number) {
    this.#settings = settings;
    this.#newShare = newShare;
  }

  /** The calibration from the outcomes so far, even where corrections were no improvement. */
  unguarded(): Calibration {
    const enough = this.#past >= this.#settings.pastNeeded;
    return {
      paceSpread: this.#paceSpread(),
      missShares: enough ? this.#inOrder() : byConfidence(missShareOf),
      past: this.#past,
      status: enough ? 'corrected' : 'too-few-past',
    };
  }

  /** The same, or amounts as simulated where these would have been better for the team. */
  current(): Calibration {
    const isWorse = this.#loss.corrected > this.#settings.maxLoss * this.#loss.raw;
    if (this.#past < this.#settings.pastNeeded || !isWorse) return this.unguarded();
    return { paceSpread: 0, missShares: byConfidence(missShareOf), past: this.#past, status: 'dropped' };
  }

  /** `outcome.corrected` are the unguarded promises. */
  learn(outcome: Outcome): void {
    const kept = 0.5 ** (1 / this.#settings.memory);
    const { expected, actual } = outcome;
    const distance = Math.log((actual + HALF) / (expected.mean + HALF));
    const explained = expected.variance / (expected.mean + HALF) ** 2;
    SPREADS.forEach((spread, index) => {
      const before = this.#likelihood[index] ?? 0;
      this.#likelihood[index] = before * kept + this.#newShare * logLikelihood(distance, spread ** 2 + explained);
    });
    this.#loss = { raw: this.#loss.raw * kept, corrected: this.#loss.corrected * kept };
    for (const confidence of TAILS) {
      const missShare = missShareOf(confidence);
      const promised = outcome.corrected[confidence];
      // A promise of 0 is always kept: it says nothing about the others.
      if (promised > 0) this.#step(confidence, actual < promised);
      this.#loss.raw += pinballLoss(actual, outcome.raw[confidence], missShare);
      this.#loss.corrected += pinballLoss(actual, promised, missShare);
    }
    this.#past += 1;
  }

  /** A higher confidence never promises more. */
  #inOrder(): ByConfidence<number> {
    let most = missShareOf(50);
    const next = (confidence: Confidence): number =>
      (most = Math.min(most, this.#missShares.get(confidence) ?? missShareOf(confidence)));
    return { 50: most, 70: next(70), 85: next(85), 95: next(95) };
  }

  #step(confidence: Confidence, isBroken: boolean): void {
    const missShare = missShareOf(confidence);
    const before = this.#missShares.get(confidence) ?? missShare;
    const next = before + this.#settings.step * (missShare - Number(isBroken));
    this.#missShares.set(confidence, Math.min(LARGEST, Math.max(SMALLEST, next)));
  }

  #paceSpread(): number {
    const logs = SPREADS.map((spread, index) => (this.#likelihood[index] ?? 0) - this.#surprise(spread));
    const largest = Math.max(...logs);
    const weights = logs.map((log) => Math.exp(log - largest));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.reduce((sum, weight, index) => sum + weight * (SPREADS[index] ?? 0), 0) / total;
  }

  #surprise(spread: number): number {
    return BELIEF * Math.log((spread + 0.1) / (this.#settings.paceSpread + 0.1)) ** 2;
  }
}

/**
 * The loss of a promise (Koenker and Bassett 1978): 1 − `missShare` for every item below it, `missShare` for every item
 * above.
 */
export function pinballLoss(actual: number, promised: number, missShare: number): number {
  return actual < promised ? (1 - missShare) * (promised - actual) : missShare * (actual - promised);
}

/**
 * Log likelihood of a distance from 0, by Student's t with scale √variance; terms that do not depend on the variance
 * are left out.
 */
function logLikelihood(distance: number, variance: number): number {
  const scale = variance + 1e-9;
  return -0.5 * Math.log(scale) - ((FREEDOM + 1) / 2) * Math.log1p(distance ** 2 / (FREEDOM * scale));
}
