import type { Facts } from '../facts/facts';
import type { ContainerForecast } from '../forecast/container/container-forecast';
import type { FlowNorms } from '../norms/flow-norms';
import { normsOf } from '../norms/norms-of';

/** What the forecast of a container tells the signals that judge it. */
export interface Foretold {
  readonly forecast: ContainerForecast;
  /** By how much (0..1) what came in since the commitment lowers the chance of the target; null without one. */
  readonly chanceLostToScope: number | null;
}

/** What a signal reads. `forecast` is null for items. */
export interface Sight {
  readonly facts: Facts;
  readonly norms: FlowNorms;
  readonly forecast: Foretold | null;
}

/** What is known of one moment, with or without the forecast of what is judged. */
export function sightOf(facts: Facts, forecast: Foretold | null = null): Sight {
  return { facts, norms: normsOf(facts), forecast };
}

/** Whether what is judged collects work, without a plan or an end. */
export function isBucket(foretold: Foretold | null): boolean {
  return foretold?.forecast.status === 'bucket';
}
