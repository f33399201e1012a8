import type { ScopeChange } from '../../facts/scope/ledger';
import type { Outlook } from '../container/outlook';
import { amountOf, type ContainerSlip } from './container-slip';
import { COSTS_NOTHING, type Price } from './price';
import { isRaisedEstimate } from './slip-facts';
import type { SlipLedger } from './slip-given';

/** What trouble costs the end of one container; each asked for when it is needed, all of the same worlds. */
export interface ContainerPrices {
  /** Of the net growth since the commitment; never more than there is left. */
  readonly ofGrowth: () => Price;
  /** Of what was found to be missing once the work had begun. */
  readonly ofDiscovered: () => Price;
  readonly ofReEstimates: () => Price;
  /** Of everything that stands still or waits. */
  readonly ofStandstill: () => Price;
  /** Of some of the items, by id, were they held up no more. */
  readonly ofHolds: (itemIds: readonly string[]) => Price;
  /** Of so much work, in its unit; null where the container is weighed in the other one. */
  readonly ofWork: (amount: number, unit: 'count' | 'points') => Price | null;
}

export function containerPrices(
  explained: ContainerSlip,
  { flow, stalled, waiting }: Outlook,
  { changes }: SlipLedger,
): ContainerPrices {
  const { weighedBy } = explained;
  const held = new Set([...stalled, ...waiting].map(({ itemId }) => itemId));
  const open = flow.open[weighedBy];
  // What has come in is gone again, or done, as far as less than that is open.
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
