import type { SlipCause } from '../../../src/contract/slip';

/** The colour of a cause (`--bw-…` in palette.css), and the pattern that distinguishes causes of one colour. */
export interface CauseLook {
  readonly colour: 'scope' | 'waiting' | 'stalled' | 'pace';
  readonly pattern: 'plain' | 'stripes' | 'dots' | 'squares' | 'bars';
}

/** Re-estimates have the colour of scope; other causes without a colour have that of pace, with a pattern. */
export const CAUSE_LOOKS: Readonly<Record<SlipCause, CauseLook>> = {
  scope: { colour: 'scope', pattern: 'plain' },
  're-estimates': { colour: 'scope', pattern: 'stripes' },
  waiting: { colour: 'waiting', pattern: 'plain' },
  stalled: { colour: 'stalled', pattern: 'plain' },
  pace: { colour: 'pace', pattern: 'plain' },
  'late-start': { colour: 'pace', pattern: 'stripes' },
  calendar: { colour: 'pace', pattern: 'dots' },
  'tight-target': { colour: 'pace', pattern: 'bars' },
};

export interface SlipPart {
  readonly cause: SlipCause;
  readonly days: number;
}

/**
 * One piece of the bar, from the target on. The part beyond the slip was won back by causes that brought the end
 * nearer.
 */
export interface SlipSegment {
  readonly cause: SlipCause;
  readonly from: number;
  readonly to: number;
}

/**
 * The pieces of a slip's bar side by side, largest first, and their total length: the lost days, before the days that
 * were won back.
 */
export function slipSegments(parts: readonly SlipPart[]): readonly SlipSegment[] {
  const lost = parts.filter(({ days }) => days > 0).sort((one, other) => other.days - one.days);
  let reached = 0;
  return lost.map(({ cause, days }) => {
    const from = reached;
    reached += days;
    return { cause, from, to: reached };
  });
}

/** The number of days in the longest bar: all rows of a table share its scale. */
export function slipReach(parts: readonly SlipPart[]): number {
  return parts.reduce((sum, { days }) => sum + Math.max(0, days), 0);
}
