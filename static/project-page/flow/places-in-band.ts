import type { FlowItem } from '../../../src/contract/page/flow';

const [FIRST, LAST] = [0.1, 0.72];
const COLUMNS = 5;

/**
 * The horizontal position of each item within its stage, as a share (0..1) of the width: items of similar age are side
 * by side, so that marks and their keys do not overlap.
 */
export function placesInBand(items: readonly FlowItem[], stages: number): readonly number[] {
  const next = Array.from({ length: stages }, () => 0);
  return items.map(({ stage }) => {
    const place = next[stage] ?? 0;
    next[stage] = place + 2;
    return FIRST + ((place % COLUMNS) / (COLUMNS - 1)) * (LAST - FIRST);
  });
}
