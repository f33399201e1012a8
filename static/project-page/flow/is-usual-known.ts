import type { PageFlow } from '../../../src/contract/page/flow';

/** Whether there is anything to hold the work in progress against: without it, nothing stalled does not mean that all moves. */
export const isUsualKnown = ({ stages, items }: Pick<PageFlow, 'stages' | 'items'>): boolean =>
  items.some(({ state }) => state === 'stalled') ||
  stages.some(({ items: count, usualDays, ages }) => count > 0 && (usualDays !== null || ages !== null));
