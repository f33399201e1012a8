import type { NextStep } from '../../contract/item-health';
import type { FirstStep } from '../../contract/portfolio';

/** The step that saves most days over all rows, and the rows that it helps; null if no step saves any. */
export function firstStepOf(stepsOfRows: readonly (readonly NextStep[])[]): FirstStep | null {
  const all = stepsOfRows.flatMap((steps, row) => steps.map((step) => ({ step, row })));
  const best = all.reduce<NextStep | null>(
    (most, { step }) => ((step.daysEarlier ?? 0) > (most?.daysEarlier ?? 0) ? step : most),
    null,
  );
  if (best === null) return null;
  const rows = all.filter(({ step }) => nameOf(step) === nameOf(best)).map(({ row }) => row);
  return { step: best, rows: [...new Set(rows)] };
}

/** Two steps are equal if they are the same act on the same item. */
function nameOf({ act, item, otherItem }: NextStep): string {
  const key = (named: NextStep['otherItem']): string => (named?.visible === true ? named.key : '');
  return `${act} ${key(item)} ${key(otherItem)}`;
}
