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
import type { ContainerReport } from './report';

/** The health of one container as of the snapshot, with its end, its slip and its scope ledger where they are known. */
export function reportContainer(container: ContainerRef, facts: Facts, settings: Settings): ContainerReport {
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
        holdsOverdue(container, facts) ||
        holdsSevere(openItemsOf(container, facts).map((item) => readingsOf(item, facts, settings))),
      forecast,
      settings: settings.level,
    }),
    ...outcome,
    readings: withinBudget(all, settings.budget),
  };
}

/** Whether the date of a container in a project has passed while work in it is open. */
function holdsOverdue({ kind, id }: ContainerRef, facts: Facts): boolean {
  return (
    kind === 'project' &&
    currentContainers(facts).some(
      (inside) => homeOf(inside, facts) === id && isOverdue(inside, facts, () => hasOpenItems(inside, facts)),
    )
  );
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
