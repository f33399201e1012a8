import type { StillReading } from '../../../contract/still-reading';
import { tenthsRead } from './tenths-read';

/** How far the history of a project has been read. */
export interface Filling {
  readonly projectKey: string;
  /** `judging`: all of it is read, and it was not judged since. */
  readonly state: 'filling' | 'judging' | 'filled' | 'failed';
  readonly itemsRead: number;
  readonly itemsExpected: number | null;
}

/** The fillings of all projects; null until the app has found which projects there are. */
export type Fillings = readonly Filling[] | null;

/**
 * How far a project is read while it is read; null once all of it is read and judged. What is judged of half a history
 * changes with the other half: people would act on numbers that do not last.
 */
export function stillReading(projectKey: string | null, fillings: Fillings): StillReading | null {
  if (fillings === null) return { status: 'not-begun' };
  const filling = fillings.find((each) => each.projectKey === projectKey);
  if (filling?.state === 'filling') return { status: 'reading', share: tenthsRead(filling) };
  return filling?.state === 'judging' ? { status: 'reading', share: 1 } : null;
}
