import type { ContainerForecast } from '../forecast/container/container-forecast';
import type { Facts } from '../facts/facts';
import type { ContainerRef } from '../model/containers';
import type { Settings } from '../settings/settings';
import type { SignalReading } from '../signals';
import { foretoldDateAtRisk } from '../signals/dates/date-at-risk';
import { readOverCommitment } from '../signals/scope/over-commitment';
import { foretoldScopeCreep } from '../signals/scope/scope-creep';

interface Foretold {
  readonly forecast: ContainerForecast;
  /** By how much (0..1) what came in since the commitment lowers the chance of the target. */
  readonly chanceLostToScope: number | null;
  readonly facts: Facts;
  readonly settings: Settings;
}

/** The readings of a container, with what its forecast can tell better than a look at its past. */
export function foretoldReadings(
  container: ContainerRef,
  readings: readonly SignalReading[],
  { forecast, chanceLostToScope: chanceLost, facts, settings }: Foretold,
): readonly SignalReading[] {
  const chance = forecast.status === 'unknown' ? null : forecast.chance;
  return readings.map((reading) => {
    if (reading.signal === 'date-at-risk' && chance !== null) {
      return foretoldDateAtRisk(container, facts, { chance, settings: settings.dateAtRisk });
    }
    if (reading.signal === 'over-commitment' && reading.status !== 'unknown' && chance !== null) {
      return readOverCommitment(container, facts, { ...settings, foretold: chance });
    }
    return reading.signal === 'scope-creep' && chanceLost !== null
      ? foretoldScopeCreep(reading, { chanceLost, settings: settings.scopeCreep })
      : reading;
  });
}
