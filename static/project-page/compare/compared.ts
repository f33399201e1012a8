import type { ProjectPlace } from '../../kit/links/target';

/** The filter in an address that shows a past day next to today. */
export const COMPARED = { compare: 'today' } as const;

/** Whether the place shows a past day next to today. */
export const isCompared = ({ view, asOf, filters }: ProjectPlace): boolean =>
  view === 'overview' && asOf !== null && filters['compare'] === COMPARED.compare;
