import { scaleLinear } from 'd3-scale';
import type { Level } from '../../../src/contract/item-health';

/** One week: its level, and the chance (0..1) behind it; null if unknown. */
export interface ChanceWeek {
  readonly level: Level;
  readonly chance: number | null;
}

interface ChanceWeeksProps {
  /** Oldest first. */
  readonly weeks: readonly ChanceWeek[];
  readonly label: string;
  /** A click with the pointer leads to the page as of that week. */
  readonly onWeek?: (place: number) => void;
}

const BAR = 10;
const STEP = 12;
const HEIGHT = 24;
const LEAST = 3;

/** A bar for each week: its height and its colour show the chance. A dashed box: unknown. */
export function ChanceWeeks({ weeks, label, onWeek }: ChanceWeeksProps) {
  const y = scaleLinear([0, 1], [LEAST, HEIGHT]);
  return (
    <svg
      className="bw-chance-weeks"
      role="img"
      aria-label={label}
      width={weeks.length * STEP - (STEP - BAR)}
      height={HEIGHT}
    >
      {weeks.map(({ level, chance }, place) => {
        const height = chance === null ? HEIGHT - 1 : y(chance);
        return (
          <rect
            key={place}
            className={`${chance === null ? 'bw-week-unknown' : `bw-week-${level}`}${onWeek === undefined ? '' : ' bw-slip-part'}`}
            x={place * STEP + (chance === null ? 0.5 : 0)}
            y={HEIGHT - height - (chance === null ? 0.5 : 0)}
            width={chance === null ? BAR - 1 : BAR}
            height={height}
            rx="1"
            onClick={onWeek === undefined ? undefined : () => onWeek(place)}
          />
        );
      })}
    </svg>
  );
}
