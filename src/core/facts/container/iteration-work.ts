import type { Facts } from '../facts';
import type { ItemHistory, StatusVisit } from '../item/item-history';
import { staysIn } from './stays';
import type { ContainerRef } from '../../model/containers';

/** One item of an iteration as of some moment. */
export interface WorkInIteration {
  readonly history: ItemHistory;
  readonly estimate: number | null;
  readonly done: boolean;
}

/**
 * What an iteration held at a moment: its content at the start, with what was added since and without what was
 * removed or cancelled. What left at that very moment is in it still: closing an iteration is what carries its open work on.
 */
export function workInIteration(container: ContainerRef, instant: Date, facts: Facts): readonly WorkInIteration[] {
  return facts
    .everIn(container)
    .filter(({ item }) => item.level === 'standard')
    .filter((history) => visitAt(history, instant)?.cancelled !== true)
    .filter((history) =>
      staysIn(container, history).some(({ from, to }) => from <= instant && (to === null || to >= instant)),
    )
    .map((history) => ({
      history,
      estimate: estimateAt(history, instant),
      done: visitAt(history, instant)?.category === 'done',
    }));
}

function estimateAt({ estimates, state }: ItemHistory, instant: Date): number | null {
  const [first] = estimates;
  if (first === undefined) return state.estimate;
  const last = estimates.filter(({ at }) => at <= instant).at(-1);
  return last === undefined ? first.from : last.to;
}

const visitAt = ({ visits }: ItemHistory, instant: Date): StatusVisit | undefined =>
  visits.findLast(({ enteredAt }) => enteredAt <= instant);
