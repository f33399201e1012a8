import { signalOf, type SignalReading } from '../signals';
import type { Slip } from '../forecast/slip/slip';
import { isRaised } from './reading-order';

/** The readings of an item, with what its standing still or waiting costs its container. */
export function pricedItemReadings(
  readings: readonly SignalReading[],
  priceDays: number | undefined,
): readonly SignalReading[] {
  if (priceDays === undefined) return readings;
  return readings.map((reading) =>
    isRaised(reading) && signalOf(reading.signal).priced === 'as-hold' ? { ...reading, priceDays } : reading,
  );
}

/** The readings of a container: growth costs what the slip puts down to scope. */
export function pricedContainerReadings(
  readings: readonly SignalReading[],
  slip: Slip | null,
): readonly SignalReading[] {
  const part = slip?.parts.find(({ cause }) => cause === 'scope');
  if (part === undefined) return readings;
  return readings.map((reading) =>
    isRaised(reading) && signalOf(reading.signal).priced === 'as-scope'
      ? { ...reading, priceDays: part.days }
      : reading,
  );
}
