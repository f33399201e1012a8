import type { ContainerSummary } from '../../contract/item-health';
import type { Facts } from '../../core/facts/facts';
import type { Outcome } from '../../core/report/outcome';
import { forecastSummary } from './forecast-summary';
import type { NameOf } from './naming';
import { slipSummary } from './slip-summary';

/** When a container ends, and why. */
export function outcomeFacts(
  { forecast, slip }: Outcome,
  { facts, nameOf }: { readonly facts: Facts; readonly nameOf: NameOf },
): Pick<ContainerSummary, 'forecast' | 'slip'> {
  return {
    forecast: forecastSummary(forecast),
    slip: slip === null ? null : slipSummary(slip, { facts, nameOf }),
  };
}
