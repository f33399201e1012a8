import { forecastOf, type ContainerForecast } from '../forecast/container/container-forecast';
import { isSimulated, knownEnd, simulatedContainer } from '../forecast/container/simulated-container';
import { amountOf, containerSlip, type ContainerSlip } from '../forecast/slip/container-slip';
import type { SlipLedger } from '../forecast/slip/slip-given';
import { itemPrices, type ItemPrice } from '../forecast/slip/item-prices';
import { leversFor, type Lever } from '../forecast/slip/levers';
import type { Slip } from '../forecast/slip/slip';
import { containerPrices, type ContainerPrices } from '../forecast/slip/container-prices';
import { targetOf } from '../forecast/container/target';
import { plannedEndOf } from '../facts/container/container-kinds';
import type { Facts } from '../facts/facts';
import type { ScopeLedger } from '../facts/scope/ledger';
import type { ContainerRef } from '../model/containers';
import type { Settings } from '../signals/settings';

/** When a container ends, why, what each piece of it costs and what would help: all from the same simulated futures. */
export interface Outcome {
  readonly forecast: ContainerForecast;
  readonly slip: Slip | null;
  readonly levers: readonly Lever[];
  /** The ledger with a price on every line, in working days at 85 %; without prices where there can be none. */
  readonly ledger: ScopeLedger | null;
  /**
   * The cost of each open item in it, and of each item elsewhere that it waits for, by id. Empty where there can be no
   * prices.
   */
  readonly itemPrices: ReadonlyMap<string, ItemPrice>;
}

/** The outcome, with what only the readings need. */
export interface FoundOutcome extends Outcome {
  /** By how much (0..1) work added since the commitment lowers the chance of the target; null without one. */
  readonly chanceLostToScope: number | null;
  /** What findings about the container itself cost; null where there can be no prices. */
  readonly prices: ContainerPrices | null;
}

interface Given {
  readonly ledger: ScopeLedger | null;
  readonly facts: Facts;
  readonly settings: Settings;
}

export function outcomeOf(container: ContainerRef, given: Given): FoundOutcome {
  const { ledger, facts, settings } = given;
  const outlook = simulatedContainer(container, given);
  const forecast = forecastOf(container, outlook, given);
  const unexplained = {
    forecast,
    slip: null,
    levers: [],
    chanceLostToScope: null,
    ledger,
    itemPrices: new Map<string, ItemPrice>(),
    prices: null,
  };
  // Nobody committed to what a project held some months ago: there is nothing to slip from.
  const explainedBy = ledger ?? bareLedger(container, facts, settings);
  const hasEnd = forecast.status === 'known' || forecast.status === 'amounts';
  // Without a forecast end there is no slip, and nothing to bring nearer.
  if (!hasEnd || !isSimulated(outlook) || explainedBy === null || container.kind === 'project') return unexplained;
  const target = targetOf(container, facts);
  const explained = containerSlip(container, { outlook, ledger: explainedBy, target, facts, settings });
  if (explained === null) return unexplained;
  return {
    ...unexplained,
    slip: isLateBeyond(explained.slip, container, facts) ? null : explained.slip,
    chanceLostToScope: ledger === null ? null : explained.chanceLostToScope,
    levers: leversFor({ explained, outlook, forecast, ledger: explainedBy, facts, settings }),
    ledger: ledger === null ? null : priced(ledger, explained),
    itemPrices: itemPrices(explained, outlook, facts),
    prices: containerPrices(explained, outlook, explainedBy),
  };
}

/** The forecast lets an iteration be late by one iteration at most: one that is later already has no slip to split. */
function isLateBeyond({ totalDays }: Slip, container: ContainerRef, facts: Facts): boolean {
  const { calendar, takenAt } = facts.snapshot;
  const end = container.kind === 'iteration' ? plannedEndOf(container, facts) : null;
  return end !== null && end < takenAt && calendar.workingDays(end, takenAt) > totalDays;
}

/**
 * A ledger for a container without recorded changes: it was committed at its start, and nothing came in later. Null
 * without a forecast end.
 */
function bareLedger(container: ContainerRef, facts: Facts, settings: Settings): SlipLedger | null {
  const end = knownEnd(container, facts, settings);
  if (end === null) return null;
  return { baseline: { at: end.life.startedAt, rule: 'first-item-started', itemIds: [] }, changes: [] };
}

function priced(ledger: ScopeLedger, explained: ContainerSlip): ScopeLedger {
  return {
    ...ledger,
    changes: ledger.changes.map((change) => {
      const amount = amountOf(change, explained.weighedBy);
      return { ...change, priceDays: amount === 0 ? 0 : explained.priceOfWork(amount).p85 };
    }),
  };
}
