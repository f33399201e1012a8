import type { SlipCause } from '../../../src/contract/slip';

/** The colour of a cause (`--bw-…` in palette.css) and the pattern that keeps causes of one colour apart. */
export interface CauseLook {
  readonly colour: 'scope' | 'waiting' | 'stalled' | 'pace';
  readonly pattern: 'plain' | 'stripes' | 'dots' | 'squares' | 'bars';
}

/** Re-estimates share the colour of scope; whatever has no colour of its own takes that of pace, with a pattern. */
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

/** One piece of the bar, from the target on. Beyond the slip it has been won back by causes that brought the end nearer. */
export interface SlipSegment {
  readonly cause: SlipCause;
  readonly from: number;
  readonly to: number;
}

/** The pieces of a slip's bar side by side, largest first, and how far they reach: what is lost, before what is won back. */
export function slipSegments(parts: readonly SlipPart[]): readonly SlipSegment[] {
  const lost = parts.filter(({ days }) => days > 0).sort((one, other) => other.days - one.days);
  let reached = 0;
  return lost.map(({ cause, days }) => {
    const from = reached;
    reached += days;
    return { cause, from, to: reached };
  });
}

/** How many days the longest bar shows: all rows of a table share its scale. */
export function slipReach(parts: readonly SlipPart[]): number {
  return parts.reduce((sum, { days }) => sum + Math.max(0, days), 0);
}
