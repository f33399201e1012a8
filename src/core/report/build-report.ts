import type { Facts } from '../history/facts';
import type { Settings } from '../settings';
import { isOpen } from '../signals/present-state';
import { reportContainer } from './container-report';
import { currentContainers } from './current-containers';
import { reportItem } from './item-report';
import type { Report } from './report';
import { containersWorstFirst, itemsWorstFirst } from './report-order';

/** The health of every open item and every current container, worst first. Same facts, same settings: same report. */
export function buildReport(facts: Facts, settings: Settings): Report {
  const items = facts.histories.filter(isOpen).map((item) => reportItem(item, facts, settings));
  const containers = currentContainers(facts).map((container) => reportContainer(container, facts, settings));
  return {
    asOf: facts.snapshot.takenAt,
    containers: containersWorstFirst(containers),
    items: itemsWorstFirst(items),
  };
}
