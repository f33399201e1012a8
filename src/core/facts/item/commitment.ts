import { computed } from '../computed';
import type { Facts } from '../facts';
import type { ItemBrief } from './item-brief';
import { iterationsById } from '../container/named-containers';
import { isInProgress } from './present-state';

/** In an iteration that runs or is planned. */
export function isPlanned(history: ItemBrief, facts: Facts): boolean {
  const iterations = iterationsById(facts.snapshot);
  return history.state.iterationIds.some((id) => {
    const state = iterations.get(id)?.state;
    return state === 'active' || state === 'future';
  });
}

/** Projects with open work in an iteration that runs or is planned. */
export const plansInIterations = computed(
  'projects that plan in iterations',
  (facts: Facts): ReadonlySet<string> =>
    new Set(facts.briefs.open.filter((item) => isPlanned(item, facts)).map((item) => item.state.projectKey)),
);

/**
 * Whether somebody counts on the item now: it is in progress, in a running iteration, or has a date. An item that is
 * not committed can be silent or wait without danger, so its findings are never severe.
 */
export function isCommitted(history: ItemBrief, facts: Facts): boolean {
  if (isInProgress(history) || history.state.dueOn !== null) return true;
  const iterations = iterationsById(facts.snapshot);
  return history.state.iterationIds.some((id) => iterations.get(id)?.state === 'active');
}
