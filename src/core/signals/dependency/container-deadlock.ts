import type { ContainerRef } from '../../model/containers';
import { cutStep, readDeadlock, type DeadlockFigures } from './deadlock';
import type { Reading } from '../reading';
import { openItemsOf } from '../../facts/container/open-items';
import type { ContainerSignal } from '../signal';
import type { Sight } from '../sight';

/**
 * The deadlock of a container: raised when open items in it are part of a ring. Of several rings the longest is
 * reported, since it holds up the most.
 */
export function readDeadlockInside(container: ContainerRef, sight: Sight): Reading<'deadlock', DeadlockFigures> {
  let worst: Reading<'deadlock', DeadlockFigures> = { signal: 'deadlock', status: 'quiet', figures: null, basis: null };
  const { facts } = sight;
  if (facts.dependencies.cycles.length === 0) return worst;
  for (const item of openItemsOf(container, facts)) {
    const reading = readDeadlock(item, sight);
    if (reading.status !== 'raised') continue;
    if (worst.status !== 'raised' || reading.figures.length > worst.figures.length) worst = reading;
  }
  return worst;
}

export const deadlockInside: ContainerSignal<'deadlock', DeadlockFigures> = {
  id: 'deadlock',
  family: 'dependency',
  subject: 'container',
  thresholds: {},
  decides: { level: 'off-track', reason: 'deadlock' },
  priced: 'as-items',
  read: readDeadlockInside,
  magnitude: () => Number.MAX_VALUE,
  nextStep: ({ evidence }) => cutStep(evidence),
};
