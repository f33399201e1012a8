import type { Facts } from '../facts/facts';
import type { Settings } from '../signals/settings';
import { isOpen } from '../facts/item/present-state';
import { reportContainer } from './container-report';
import { currentContainers } from './current-containers';
import { reportItem } from './item-report';
import { pricedItemReadings } from './prices';
import type { ContainerReport, Report } from './report';
import { containersWorstFirst, itemsWorstFirst } from './report-order';

/** The health of every open item and every current container, worst first. Same facts, same settings: same report. */
export function buildReport(facts: Facts, settings: Settings): Report {
  const containers = currentContainers(facts).map((container) => reportContainer(container, facts, settings));
  const prices = highestPrices(containers);
  const items = facts.histories.filter(isOpen).map((item) => {
    const report = reportItem(item, facts, settings);
    return { ...report, readings: pricedItemReadings(report.readings, prices.get(report.itemId)) };
  });
  return {
    asOf: facts.snapshot.takenAt,
    containers: containersWorstFirst(containers),
    items: itemsWorstFirst(items),
  };
}

/** What each item costs the container that it holds up most. */
function highestPrices(containers: readonly ContainerReport[]): ReadonlyMap<string, number> {
  const highest = new Map<string, number>();
  for (const { holdPrices } of containers) {
    for (const [itemId, days] of holdPrices) highest.set(itemId, Math.max(days, highest.get(itemId) ?? 0));
  }
  return highest;
}
