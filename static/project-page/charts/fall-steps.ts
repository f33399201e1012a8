import type { SlipPart } from '../../kit/charts/slip-causes';

/** One bar of a waterfall, in days from the start; the next one begins at `after`. */
export interface FallStep {
  readonly part: SlipPart;
  readonly low: number;
  readonly high: number;
  readonly after: number;
}

/** The parts as bars, each from the end of the previous one: first the lost days, then the days that were won back. */
export function stepsOfFall(parts: readonly SlipPart[]): readonly FallStep[] {
  let reached = 0;
  return parts.map((part) => {
    const before = reached;
    reached += part.days;
    return { part, low: Math.min(before, reached), high: Math.max(before, reached), after: reached };
  });
}
