import type { Facts } from '../../facts/facts';
import type { ScopeLedger } from '../../facts/scope/ledger';
import type { SimulatedContainer } from '../container/simulated-container';
import type { Target } from '../container/target';
import type { ForecastSettings } from '../forecast-settings';

/** The part of a ledger that explains a slip. */
export type SlipLedger = Pick<ScopeLedger, 'baseline' | 'changes'>;

export interface SlipGiven {
  readonly outlook: SimulatedContainer;
  readonly ledger: SlipLedger;
  readonly target: Target | null;
  readonly facts: Facts;
  readonly settings: ForecastSettings;
}
