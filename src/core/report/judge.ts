import { computed } from '../facts/computed';
import { currentContainers } from '../facts/container/current-containers';
import { openItemsOf } from '../facts/container/open-items';
import type { Facts } from '../facts/facts';
import type { ItemHistory } from '../facts/item/item-history';
import { isOpen } from '../facts/item/present-state';
import { once, oncePer, oncePerKey } from '../math/once-per';
import { type ContainerRef, refName } from '../model/containers';
import type { Settings } from '../signals/settings';
import { reportContainer } from './container-report';
import { reportItem } from './item-report';
import { leverSteps } from './lever-steps';
import { nextSteps, nextStepsInside, type NextStep } from './next-step';
import { containersAround, holdPrice, pricedItemReadings } from './prices';
import type { ContainerReport, ItemFindings, ItemReport, Report } from './report';
import { containersWorstFirst, itemsWorstFirst } from './report-order';

/**
 * The one judgement of a moment by some settings: read, price, spend the alarm budget, give the level, find the steps.
 * Every screen and report uses it, so that the same item with the same facts has the same answer everywhere. Each
 * answer is computed on first use, and once.
 */
export interface Judge {
  /** One item. Its findings have the price for the container that the item delays most. */
  item(item: ItemHistory): ItemReport;
  container(container: ContainerRef): ContainerReport;
  /** Every open item and every current container, worst first. */
  report(): Report;
  /** The open items of a container, worst first; their findings have the price for that container. */
  itemsIn(container: ContainerRef): readonly ItemReport[];
  /**
   * The findings of its open items, ordered by their cost to that container. No other container has to be judged for
   * this. There is no level, since every container that depends on an item has a part in it.
   */
  findingsIn(container: ContainerRef): readonly ItemFindings[];
  /** What to do about the findings of an item, or of a container itself: best first. */
  steps(report: ItemReport | ContainerReport): readonly NextStep[];
  /** What to do in a container, for its own findings and those of everything in it: at most five steps, best first. */
  stepsInside(container: ContainerRef): readonly NextStep[];
}

/** The same facts and settings give the same judge, and the same answers byte for byte. */
export function judge(facts: Facts, settings: Settings): Judge {
  return judges(facts)(settings);
}

const judges = computed('judges', (facts: Facts) => oncePer((settings: Settings) => makeJudge(facts, settings)));

function makeJudge(facts: Facts, settings: Settings): Judge {
  const container: (ref: ContainerRef) => ContainerReport = oncePerKey(refName, (ref: ContainerRef) =>
    reportContainer(ref, { facts, settings, reportOf: container }),
  );
  const item = oncePerKey(
    (history: ItemHistory) => history.item.id,
    (history) => {
      const around = isOpen(history) ? containersAround(history, facts).map(container) : [];
      const own = isOpen(history) && history.item.level === 'parent' ? container(parentRef(history)) : null;
      return reportItem(history, { facts, settings, price: holdPrice(history, around, facts), around, own });
    },
  );
  const currentReports = once(() => containersWorstFirst(currentContainers(facts).map(container)));
  const itemsIn = oncePerKey(refName, (ref: ContainerRef): readonly ItemReport[] => {
    const open = openItemsOf(ref, facts);
    if (ref.kind === 'project') return itemsWorstFirst(open.map(item));
    const around = [container(ref)];
    return itemsWorstFirst(
      open.map((history) => {
        const report = item(history);
        return { ...report, readings: pricedItemReadings(report.readings, holdPrice(history, around, facts)) };
      }),
    );
  });
  const findingsIn = oncePerKey(refName, (ref: ContainerRef): readonly ItemFindings[] => {
    if (ref.kind === 'project') return itemsIn(ref);
    const around = [container(ref)];
    return itemsWorstFirst(
      openItemsOf(ref, facts).map((history) =>
        reportItem(history, { facts, settings, price: holdPrice(history, around, facts), around, own: null }),
      ),
    );
  });
  const stepsInside = oncePerKey(refName, (ref: ContainerRef) =>
    nextStepsInside(
      container(ref),
      { containers: ref.kind === 'project' ? currentReports() : [], items: findingsIn(ref) },
      facts,
    ),
  );
  return {
    item,
    container,
    itemsIn,
    findingsIn,
    report: () => ({
      asOf: facts.snapshot.takenAt,
      containers: currentReports(),
      items: itemsWorstFirst(facts.histories.filter(isOpen).map(item)),
    }),
    steps: (report) =>
      'container' in report
        ? nextSteps(report.container, report.readings, { facts, levers: leverSteps(report, facts) })
        : nextSteps(report.key, report.readings, { facts }),
    stepsInside,
  };
}

const parentRef = ({ item }: ItemHistory): ContainerRef => ({ kind: 'parent', id: item.id });
