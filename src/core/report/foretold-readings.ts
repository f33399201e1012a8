import type { ContainerForecast } from '../forecast/container-forecast';
import type { Facts } from '../history/facts';
import type { ContainerRef } from '../model/containers';
import type { Settings } from '../settings';
import type { SignalReading } from '../signals';
import { foretoldDateAtRisk } from '../signals/date-at-risk';

interface Foretold {
  readonly forecast: ContainerForecast;
  readonly facts: Facts;
  readonly settings: Settings;
}

/** The readings of a container, with what its forecast can tell better than a look at its past. */
export function foretoldReadings(
  container: ContainerRef,
  readings: readonly SignalReading[],
  { forecast, facts, settings }: Foretold,
): readonly SignalReading[] {
  const chance = forecast.status === 'unknown' ? null : forecast.chance;
  if (chance === null) return readings;
  return readings.map((reading) =>
    reading.signal === 'date-at-risk'
      ? foretoldDateAtRisk(container, facts, { chance, settings: settings.dateAtRisk })
      : reading,
  );
}
