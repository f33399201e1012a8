import { learntOfPast } from '../scope/learnt-of-past';
import { mostCompared } from '../scope/past-scopes';
import { workInIteration, type WorkInIteration } from './iteration-work';

/** Amounts of what an iteration held at some moment. */
export interface HeldWork {
  readonly count: number;
  readonly points: number;
  /** How many items had an estimate. */
  readonly estimated: number;
  readonly doneCount: number;
  readonly donePoints: number;
}

export function heldWork(work: readonly WorkInIteration[]): HeldWork {
  const done = work.filter((each) => each.done);
  return {
    count: work.length,
    points: pointsOf(work),
    estimated: work.filter(({ estimate }) => estimate !== null).length,
    doneCount: done.length,
    donePoints: pointsOf(done),
  };
}

const pointsOf = (work: readonly WorkInIteration[]): number =>
  work.reduce((sum, { estimate }) => sum + (estimate ?? 0), 0);

const NOTHING: HeldWork = { count: 0, points: 0, estimated: 0, doneCount: 0, donePoints: 0 };

/** What past iterations held when they were over. Asked by all settings. */
export const heldLesson = learntOfPast('work of past iterations', {
  learn: ({ ledger: { container, until } }, facts, _: Parameters<typeof mostCompared>[0]): HeldWork =>
    container.kind === 'iteration' ? heldWork(workInIteration(container, until, facts)) : NOTHING,
  most: mostCompared,
});
