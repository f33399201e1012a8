import type { Facts } from '../facts/facts';
import { iterationsById, versionsById } from '../facts/container/named-containers';
import type { ScopeLedger } from '../facts/scope/ledger';
import { sightOf } from '../signals/sight';
import type { ContainerRef } from '../model/containers';
import type { Settings } from '../signals/settings';
import { readContainer } from '../signals/read-signals';
import { isOpen } from '../facts/item/present-state';
import { hasOpenItems, openItemsOf } from '../facts/container/open-items';
import { readingsOf, withinBudget } from './alarm-budget';
import { containerLevelOf, holdsSevere } from './level';
import { outcomeOf } from './outcome';
import { pricedContainerReadings } from './prices';
import type { ContainerReport } from './report';

/** The health of one container as of the snapshot, with its end, its slip and its scope ledger where they can be told. */
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
      isOverdue: isOverdue(container, facts),
      isDone: facts.everIn(container).length > 0 && !hasOpenItems(container, facts),
      holdsSevere: holdsSevere(openItemsOf(container, facts).map((item) => readingsOf(item, facts, settings))),
      forecast,
      settings: settings.level,
    }),
    ...outcome,
    readings: withinBudget(all, settings.budget),
  };
}

/** Null where there is none, or where it cannot be made: the signals that need it are broken then, and the report goes on. */
function ledgerOf(container: ContainerRef, facts: Facts): ScopeLedger | null {
  try {
    const found = facts.ledgerOf(container);
    return found.status === 'known' ? found.ledger : null;
  } catch {
    return null;
  }
}

/** What people call the container; its id where the source does not list it. */
function nameOf({ kind, id }: ContainerRef, facts: Facts): string {
  switch (kind) {
    case 'project':
      return id;
    case 'parent':
      return facts.byId.get(id)?.state.key ?? id;
    case 'iteration':
      return iterationsById(facts.snapshot).get(id)?.name ?? id;
    case 'version':
      return versionsById(facts.snapshot).get(id)?.name ?? id;
  }
}

/** Whether its time is up while work in it is open. Projects have no end. */
function isOverdue(container: ContainerRef, facts: Facts): boolean {
  const { calendar, takenAt } = facts.snapshot;
  switch (container.kind) {
    case 'project':
      return false;
    case 'parent': {
      const parent = facts.byId.get(container.id);
      const dueOn = parent !== undefined && isOpen(parent) ? parent.state.dueOn : null;
      return dueOn !== null && dueOn < calendar.dateOf(takenAt);
    }
    case 'iteration': {
      const iteration = iterationsById(facts.snapshot).get(container.id);
      const end = iteration?.state === 'active' ? iteration.plannedEndAt : null;
      return end !== null && end < takenAt && hasOpenItems(container, facts);
    }
    case 'version': {
      const version = versionsById(facts.snapshot).get(container.id);
      const releaseOn = version?.released === false ? version.releaseOn : null;
      return releaseOn !== null && releaseOn < calendar.dateOf(takenAt) && hasOpenItems(container, facts);
    }
  }
}
