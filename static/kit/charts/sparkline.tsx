import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

interface SparklineProps {
  /** Oldest first, evenly spaced; the first one is the value at the start. */
  readonly values: readonly number[];
  readonly label: string;
}

const WIDTH = 76;
const HEIGHT = 26;
const MARGIN = 3;
/** The height spans at least a quarter of the start value: a change of 2 % looks flat. */
const MIN_SPAN = 0.25;

/** A line of the amount of work in a scope, over a dotted line of the amount at its start. */
export function Sparkline({ values, label }: SparklineProps) {
  const start = values[0];
  const last = values.at(-1);
  if (start === undefined || last === undefined) return null;
  const [low, high] = sparklineSpan(values);
  const x = scaleLinear([0, Math.max(1, values.length - 1)], [MARGIN, WIDTH - MARGIN]);
  const y = scaleLinear([low, high], [HEIGHT - MARGIN, MARGIN]);
  const path = line<number>(
    (_, place) => x(place),
    (value) => y(value),
  )(values);
  return (
    <svg className="bw-sparkline" role="img" aria-label={label} width={WIDTH} height={HEIGHT}>
      <line className="bw-sparkline-start" x1={MARGIN} x2={WIDTH - MARGIN} y1={y(start)} y2={y(start)} />
      <path className="bw-sparkline-line" d={path ?? ''} />
      <circle className="bw-sparkline-now" cx={x(values.length - 1)} cy={y(last)} r="2.5" />
    </svg>
  );
}

/** The smallest and the largest value of the height. */
export function sparklineSpan(values: readonly number[]): readonly [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const start = Math.max(values[0] ?? 0, 1);
  return [low, Math.max(high, low + start * MIN_SPAN)];
}
