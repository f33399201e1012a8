import type { StillReading } from '../../../contract/still-reading';
import { tenthsRead } from './tenths-read';

/** How far the history of a project has been read. */
export interface Filling {
  readonly projectKey: string;
  /** `judging`: all of it is read, but it has not been judged since. */
  readonly state: 'filling' | 'judging' | 'filled' | 'failed';
  readonly itemsRead: number;
  readonly itemsExpected: number | null;
}

/** The imports of all projects; null until the app has looked for projects. */
export type Fillings = readonly Filling[] | null;

/**
 * How far a project is read during its import; null once all of it is read and judged. A judgement of half a history
 * changes with the other half, and people would act on numbers that do not last.
 */
export function stillReading(projectKey: string | null, fillings: Fillings): StillReading | null {
  if (fillings === null) return { status: 'not-begun' };
  const filling = fillings.find((each) => each.projectKey === projectKey);
  if (filling?.state === 'filling') return { status: 'reading', share: tenthsRead(filling) };
  return filling?.state === 'judging' ? { status: 'reading', share: 1 } : null;
}
