import type { Facts } from '../facts/facts';
import type { ContainerForecast } from '../forecast/container/container-forecast';
import type { FlowNorms } from '../norms/flow-norms';
import { normsOf } from '../norms/norms-of';

/** What the signals that judge a container know of its forecast. */
export interface ForecastSight {
  readonly forecast: ContainerForecast;
  /** By how much (0..1) work added since the commitment lowers the chance of the target; null without one. */
  readonly chanceLostToScope: number | null;
}

/** What a signal reads. `forecast` is null for items. */
export interface Sight {
  readonly facts: Facts;
  readonly norms: FlowNorms;
  readonly forecast: ForecastSight | null;
}

/** What is known at one moment, with or without the forecast of the judged container. */
export function sightOf(facts: Facts, forecast: ForecastSight | null = null): Sight {
  return { facts, norms: normsOf(facts), forecast };
}

/** Whether the judged container only collects work, without a plan or an end. */
export function isBucket(known: ForecastSight | null): boolean {
  return known?.forecast.status === 'bucket';
}
