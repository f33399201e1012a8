import { useId } from 'react';
import type { SlipCause } from '../../../src/contract/slip';
import { FillPatterns, fillOf } from './fill-patterns';
import { CAUSE_LOOKS, slipSegments, type SlipPart } from './slip-causes';

interface SlipBarProps {
  readonly parts: readonly SlipPart[];
  readonly totalDays: number;
  /** The number of days for the whole width: the same in all rows of a table. */
  readonly reachDays: number;
  /** Its text for screen readers. */
  readonly label: string;
  readonly height?: number;
  /** A click on a part with the pointer leads to its evidence; the keyboard has its own link beside the bar. */
  readonly onPart?: (cause: SlipCause) => void;
}

/**
 * The slip as a bar: the cost of each cause, largest first, and a tick at the slip itself. The pale part beyond the
 * tick was won back.
 */
export function SlipBar({ parts, totalDays, reachDays, label, height = 12, onPart }: SlipBarProps) {
  const id = useId().replaceAll(':', '');
  const segments = slipSegments(parts);
  const reach = segments.at(-1)?.to ?? 0;
  const whole = Math.max(reachDays, reach, 1);
  const percent = (days: number): string => `${String((days / whole) * 100)}%`;
  const slip = Math.min(Math.max(0, totalDays), reach);
  const looks = segments.map(({ cause }) => CAUSE_LOOKS[cause]);
  const middle = height / 2 + 2;
  return (
    <svg className="bw-slip-bar" role="img" aria-label={label} width="100%" height={height + 4}>
      <FillPatterns looks={looks} id={id} />
      <line className="bw-rail" x1={percent(reach)} x2="100%" y1={middle} y2={middle} />
      {segments.map(({ cause, from, to }) => (
        <rect
          key={cause}
          className={onPart === undefined ? undefined : 'bw-slip-part'}
          x={percent(from)}
          width={percent(to - from)}
          y="2"
          height={height}
          fill={fillOf(CAUSE_LOOKS[cause], id)}
          onClick={onPart === undefined ? undefined : () => onPart(cause)}
        />
      ))}
      {segments.slice(1).map(({ from }) => (
        <line key={from} className="bw-slip-gap" x1={percent(from)} x2={percent(from)} y1="2" y2={height + 2} />
      ))}
      {slip < reach && (
        <rect className="bw-won-back" x={percent(slip)} width={percent(reach - slip)} y="2" height={height} />
      )}
      <line className="bw-slip-tick" x1={percent(slip)} x2={percent(slip)} y1="0" y2={height + 4} />
    </svg>
  );
}
