import type { ScopeChange } from '../../facts/scope/ledger';
import type { SimulatedContainer } from '../container/simulated-container';
import { amountOf, type ContainerSlip } from './container-slip';
import { COSTS_NOTHING, type Price } from './price';
import { isRaisedEstimate } from './slip-facts';
import type { SlipLedger } from './slip-given';

/** What problems cost the end of one container. Each price is computed on first use, all in the same trials. */
export interface ContainerPrices {
  /** The price of the net growth since the commitment, at most of the work that is open now. */
  readonly ofGrowth: () => Price;
  /** The price of work that was discovered after the start. */
  readonly ofDiscovered: () => Price;
  readonly ofReEstimates: () => Price;
  /** The price of everything that stands still or waits. */
  readonly ofStandstill: () => Price;
  /** The price of holding up these items (by id). */
  readonly ofHolds: (itemIds: readonly string[]) => Price;
  /** The price of so much work in its unit; null where the container is weighed in the other unit. */
  readonly ofWork: (amount: number, unit: 'count' | 'points') => Price | null;
}

export function containerPrices(
  explained: ContainerSlip,
  { flow, stalled, waiting }: SimulatedContainer,
  { changes }: SlipLedger,
): ContainerPrices {
  const { weighedBy } = explained;
  const held = new Set([...stalled, ...waiting].map(({ itemId }) => itemId));
  const open = flow.open[weighedBy];
  // Added work beyond the open amount has left again, or is done.
  const ofAmount = (amount: number): Price =>
    amount > 0 ? explained.priceOfWork(Math.min(amount, open)) : COSTS_NOTHING;
  const sumOf = (isWanted: (change: ScopeChange) => boolean): number =>
    changes.reduce((sum, change) => (isWanted(change) ? sum + amountOf(change, weighedBy) : sum), 0);
  const ofHolds = (itemIds: readonly string[]): Price => {
    const holding = itemIds.filter((id) => held.has(id));
    return holding.length === 0 ? COSTS_NOTHING : explained.priceOfHolds(new Set(holding));
  };
  return {
    ofGrowth: () => ofAmount(sumOf(({ kind }) => kind !== 're-estimated')),
    ofDiscovered: () => ofAmount(sumOf(({ cause }) => cause === 'discovered' || cause === 'split')),
    ofReEstimates: () => ofAmount(sumOf(isRaisedEstimate)),
    ofStandstill: () => ofHolds([...held]),
    ofHolds,
    ofWork: (amount, unit) => (unit === weighedBy ? ofAmount(amount) : null),
  };
}
