import type { Facts } from '../facts/facts';
import { homeOf, isOverdue, nameOf } from '../facts/container/container-kinds';
import { currentContainers } from '../facts/container/current-containers';
import type { ScopeLedger } from '../facts/scope/ledger';
import { sightOf } from '../signals/sight';
import type { ContainerRef } from '../model/containers';
import type { Settings } from '../signals/settings';
import { readContainer } from '../signals/read-signals';
import { hasOpenItems, openItemsOf } from '../facts/container/open-items';
import { readingsOf, withinBudget } from './alarm-budget';
import { containerLevelOf, holdsSevere } from './level';
import { outcomeOf } from './outcome';
import { pricedContainerReadings } from './prices';
import { isRaised } from './reading-order';
import type { ContainerReport } from './report';

interface Given {
  readonly facts: Facts;
  readonly settings: Settings;
  /** The report on another container. */
  readonly reportOf: (container: ContainerRef) => ContainerReport;
}

/** The health of one container as of the snapshot, with its end, its slip and its scope ledger where they are known. */
export function reportContainer(container: ContainerRef, { facts, settings, reportOf }: Given): ContainerReport {
  const { chanceLostToScope, prices, ...outcome } = outcomeOf(container, {
    ledger: ledgerOf(container, facts),
    facts,
    settings,
  });
  const { forecast } = outcome;
  const read = readContainer(container, sightOf(facts, { forecast, chanceLostToScope }), { settings });
  const all = pricedContainerReadings(read, prices, facts);
  return {
    container,
    key: nameOf(container, facts),
    ...containerLevelOf(all, {
      isOverdue: isOverdue(container, facts, () => hasOpenItems(container, facts)),
      isDone: facts.everIn(container).length > 0 && !hasOpenItems(container, facts),
      holdsSevere:
        holdsSevere(openItemsOf(container, facts).map((item) => readingsOf(item, facts, settings))) ||
        scopesInside(container, facts).some((inside) => isInTrouble(reportOf(inside))),
      forecast,
      settings: settings.level,
    }),
    ...outcome,
    readings: withinBudget(all, settings.budget),
  };
}

/** The iterations, versions and parents of a project that are not finished; none for another container. */
function scopesInside({ kind, id }: ContainerRef, facts: Facts): readonly ContainerRef[] {
  if (kind !== 'project') return [];
  const hasOpen = (inside: ContainerRef): boolean => hasOpenItems(inside, facts);
  return currentContainers(facts).filter(
    (inside) =>
      inside.kind !== 'project' &&
      homeOf(inside, facts) === id &&
      (hasOpen(inside) || isOverdue(inside, facts, () => hasOpen(inside))),
  );
}

/** Whether its date has passed or is more likely missed than met, or it has a severe finding of its own. */
function isInTrouble({ level, readings }: ContainerReport): boolean {
  return level === 'off-track' || readings.some((reading) => isRaised(reading) && reading.severity === 'severe');
}

/**
 * Null where there is none, or where deriving it throws: then the signals that need it are broken, and the report goes
 * on.
 */
function ledgerOf(container: ContainerRef, facts: Facts): ScopeLedger | null {
  try {
    const found = facts.ledgerOf(container);
    return found.status === 'known' ? found.ledger : null;
  } catch {
    return null;
  }
}
