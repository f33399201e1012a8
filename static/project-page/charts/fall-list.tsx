import { useId } from 'react';
import type { SlipCause } from '../../../src/contract/slip';
import { FillPatterns, fillOf } from '../../kit/charts/fill-patterns';
import { CAUSE_LOOKS, type SlipPart } from '../../kit/charts/slip-causes';
import { useSay } from '../say';
import { stepsOfFall } from './fall-steps';

interface FallEnd {
  readonly name: string;
  /** ISO calendar date; null if there is none. */
  readonly on: string | null;
}

interface FallListProps {
  readonly from: FallEnd;
  readonly to: FallEnd;
  readonly parts: readonly SlipPart[];
  readonly nameOf: (part: SlipPart) => string;
  readonly follow: (cause: SlipCause) => void;
}

const ROW = 12;

/** The waterfall as horizontal bars, used if vertical bars would have no space for their names. */
export function FallList({ from, to, parts, nameOf, follow }: FallListProps) {
  const say = useSay();
  const id = useId().replaceAll(':', '');
  const steps = stepsOfFall(parts);
  const levels = steps.flatMap(({ low, high }) => [low, high]);
  const least = Math.min(0, ...levels);
  const whole = Math.max(1, ...levels) - least;
  const percent = (days: number): string => `${String((days / whole) * 100)}%`;
  return (
    <ol className="bw-fall-list">
      <EndRow end={from} />
      {steps.map(({ part, low, high }) => (
        <li key={part.cause}>
          <button type="button" className="bw-text-button" onClick={() => follow(part.cause)}>
            {nameOf(part)}
          </button>
          <strong>
            {say('page.signed-days', { sign: part.days < 0 ? 'minus' : 'plus', days: Math.abs(part.days) })}
          </strong>
          <svg width="100%" height={ROW} aria-hidden="true">
            <FillPatterns looks={[CAUSE_LOOKS[part.cause]]} id={`${id}-${part.cause}`} />
            <rect
              className={part.days < 0 ? 'bw-fall-won' : undefined}
              x={percent(low - least)}
              width={percent(Math.max(high - low, whole / 100))}
              height={ROW}
              fill={part.days < 0 ? undefined : fillOf(CAUSE_LOOKS[part.cause], `${id}-${part.cause}`)}
            />
          </svg>
        </li>
      ))}
      <EndRow end={to} />
    </ol>
  );
}

function EndRow({ end: { name, on } }: { readonly end: FallEnd }) {
  const say = useSay();
  return (
    <li>
      <span>{name}</span>
      <strong>{on === null ? '–' : say('page.on', { on })}</strong>
    </li>
  );
}
