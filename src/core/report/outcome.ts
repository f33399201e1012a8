import { forecastOf, type ContainerForecast } from '../forecast/container/container-forecast';
import type { Hold } from '../forecast/simulation/holds';
import { isOutlook, knownEnd, outlookOf, type Outlook } from '../forecast/container/outlook';
import { amountOf, containerSlip, type ContainerSlip } from '../forecast/slip/container-slip';
import type { SlipLedger } from '../forecast/slip/slip-given';
import { leversFor, type Lever } from '../forecast/slip/levers';
import type { Slip } from '../forecast/slip/slip';
import { targetOf } from '../forecast/container/target';
import type { Facts } from '../facts/facts';
import type { ScopeLedger } from '../facts/scope/ledger';
import type { ContainerRef } from '../model/containers';
import type { Settings } from '../signals/settings';

/** When a container ends, why just then, what each piece of it costs and what would help: all from the same worlds. */
export interface Outcome {
  readonly forecast: ContainerForecast;
  readonly slip: Slip | null;
  readonly levers: readonly Lever[];
  /** The ledger with a price on every line, in working days at 85 %; as it was where nothing can be priced. */
  readonly ledger: ScopeLedger | null;
  /** By item: working days by which the end at 85 % would be nearer if it did not stand still, or wait. */
  readonly holdPrices: ReadonlyMap<string, number>;
}

/** What is told, and what readings are judged by besides. */
export interface FoundOutcome extends Outcome {
  /** By how much (0..1) what came in since the commitment lowers the chance of the target; null without one. */
  readonly chanceLostToScope: number | null;
}

interface Given {
  readonly ledger: ScopeLedger | null;
  readonly facts: Facts;
  readonly settings: Settings;
}

/** Beyond so many items that hold a container up, the others hold it no longer than these. */
const MOST_PRICED = 25;

export function outcomeOf(container: ContainerRef, given: Given): FoundOutcome {
  const { ledger, facts, settings } = given;
  const outlook = outlookOf(container, given);
  const forecast = forecastOf(container, outlook, given);
  const unexplained = {
    forecast,
    slip: null,
    levers: [],
    chanceLostToScope: null,
    ledger,
    holdPrices: new Map<string, number>(),
  };
  // What a project held some months ago was nobody's commitment: nothing can have slipped from it.
  const explainedBy = ledger ?? bareLedger(container, facts, settings);
  if (!isOutlook(outlook) || explainedBy === null || container.kind === 'project') return unexplained;
  const target = targetOf(container, facts);
  const explained = containerSlip(container, { outlook, ledger: explainedBy, target, facts, settings });
  if (explained === null) return unexplained;
  return {
    ...unexplained,
    slip: explained.slip,
    chanceLostToScope: ledger === null ? null : explained.chanceLostToScope,
    levers: leversFor({ explained, outlook, forecast, ledger: explainedBy, facts, settings }),
    ledger: ledger === null ? null : priced(ledger, explained),
    holdPrices: holdPrices(explained, outlook),
  };
}

/** Where no change was recorded, a container that has an end was committed when it began, and nothing came in later. */
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

function holdPrices(explained: ContainerSlip, { stalled, waiting }: Outlook): ReadonlyMap<string, number> {
  const longest = [...stalled, ...waiting]
    .map((hold) => ({ itemId: hold.itemId, held: meanOf(hold) }))
    .sort((one, other) => other.held - one.held)
    .slice(0, MOST_PRICED);
  const prices = new Map<string, number>();
  for (const { itemId } of longest) {
    prices.set(itemId, explained.priceOfHolds(new Set([itemId])).p85);
  }
  return prices;
}

function meanOf({ until }: Hold): number {
  let sum = 0;
  for (const day of until) sum += day;
  return sum / until.length;
}
