import { signalOf, type SignalReading } from '../signals';
import type { Slip } from '../forecast/slip/slip';
import { isRaised } from './reading-order';
import type { ContainerReport } from './report';

/** Working days that an item costs the container that it holds up most; null where it holds up none. */
export function highestPrice(itemId: string, around: readonly Pick<ContainerReport, 'holdPrices'>[]): number | null {
  const prices = around.flatMap(({ holdPrices }) => holdPrices.get(itemId) ?? []);
  return prices.length === 0 ? null : Math.max(...prices);
}

/** The readings of an item, with what its standing still or waiting costs its container. */
export function pricedItemReadings(
  readings: readonly SignalReading[],
  priceDays: number | null,
): readonly SignalReading[] {
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
