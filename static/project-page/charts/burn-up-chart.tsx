import { scaleLinear, scaleUtc } from 'd3-scale';
import { area, curveStepAfter, line } from 'd3-shape';
import { useId, useRef } from 'react';
import type { BurnUp } from '../../../src/contract/page/overview';
import { roomForNames } from '../../kit/charts/text-width';
import { useWalkedMarks } from '../../kit/charts/walked-marks';
import { Tip } from '../../kit/tip';
import { useWidth } from '../../kit/use-width';
import { useSay } from '../say';
import type { Fan } from './fan';

interface BurnUpChartProps {
  readonly burnUp: BurnUp;
  /** The likely future from today on; null without a forecast. */
  readonly fan: Fan | null;
  readonly targetOn: string | null;
  readonly height?: number;
}

/** The approximate width of the longest words next to a line. */
const ROOM_FOR_WORDS = 90;
const EDGE = { top: 26, right: 12, bottom: 24 };
const MIN_LEFT = 34;
const at = (date: string): Date => new Date(`${date}T12:00:00Z`);
/** With more than this, the target or the end would leave too little space for the past. */
const MAX_AHEAD = 1.5;

/** Half the width of the longest date, which would be clipped at the edge. */
const HALF_DATE = 38;

const LINE_HEIGHT = 16;
/** Between a line and the words above it. */
const ABOVE = 8;

/**
 * Where the words of the two lines stand: above their lines. Where the lines lie close, those of the finished part go below
 * its line, or, near the axis, those of the scope move up.
 */
export function lineTexts(
  lines: { readonly scope: number; readonly finished: number },
  axis: number,
): { readonly scope: number; readonly finished: number } {
  const [scope, finished] = [lines.scope - ABOVE, lines.finished - ABOVE];
  if (finished - scope >= LINE_HEIGHT) return { scope, finished };
  const below = lines.finished + LINE_HEIGHT;
  return below < axis ? { scope, finished: below } : { scope: finished - LINE_HEIGHT, finished };
}

/** Above the axis, or above the text that is already there. */
function targetTextAt(finishedTextAt: number, height: number): number {
  const aboveAxis = height - EDGE.bottom - 8;
  return Math.abs(finishedTextAt - aboveAxis) < LINE_HEIGHT ? finishedTextAt - LINE_HEIGHT : aboveAxis;
}

/** Words stand on the left of their line, or on its right where the chart begins. */
function besideLine(at: number, begin: number): { readonly x: number; readonly textAnchor: 'start' | 'end' } {
  return at - begin < ROOM_FOR_WORDS ? { x: at + 5, textAnchor: 'start' } : { x: at - 5, textAnchor: 'end' };
}

function ticksInside(ticks: readonly Date[], x: (tick: Date) => number, width: number): readonly Date[] {
  return ticks.filter((tick) => x(tick) + HALF_DATE <= width);
}

/** The scope and its finished part over time, and where the two are likely to meet. */
export function BurnUpChart({ burnUp, fan, targetOn, height = 260 }: BurnUpChartProps) {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  const width = Math.max(240, useWidth(box));
  const id = useId();
  const clipId = `${id.replaceAll(':', '')}-fan`;
  const { points, start } = burnUp;
  const walk = useWalkedMarks(points.length);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  const begun = at(first.on).getTime();
  const today = at(last.on).getTime();
  const furthest = today + Math.max(28 * 86_400_000, (today - begun) * MAX_AHEAD);
  const ahead = [targetOn, fan?.until ?? null].flatMap((date) =>
    date === null ? [] : Math.min(furthest, at(date).getTime()),
  );
  const most = Math.max(1, ...points.map(({ scope, finished }) => Math.max(scope, finished)), fan?.most ?? 0);
  const y = scaleLinear([0, most * 1.12], [height - EDGE.bottom, EDGE.top]);
  const ticks = y.ticks(4).map((tick) => ({ at: y(tick), words: say('page.count', { count: tick }) }));
  const begin = roomForNames(
    ticks.map(({ words }) => words),
    MIN_LEFT,
  );
  const x = scaleUtc([begun, Math.max(today + 86_400_000, ...ahead)], [begin, width - EDGE.right]).clamp(true);
  const scopeLine = line<(typeof points)[number]>(
    ({ on }) => x(at(on)),
    ({ scope }) => y(scope),
  ).curve(curveStepAfter);
  const doneLine = line<(typeof points)[number]>(
    ({ on }) => x(at(on)),
    ({ finished }) => y(finished),
  );
  // The part beyond the edge is clipped; drawn at the edge it would bend the fan.
  const beyond = x.copy().clamp(false);
  const wedge = area<{ readonly on: string; readonly low: number; readonly high: number }>(
    ({ on }) => beyond(at(on)),
    ({ low }) => y(low),
    ({ high }) => y(high),
  );
  const texts = lineTexts({ scope: y(last.scope), finished: y(last.finished) }, height - EDGE.bottom);
  const shown = walk.shown === null ? undefined : points[walk.shown.place];
  return (
    <div ref={box} className="bw-chart">
      <svg width={width} height={height} role="group" aria-label={say('page.chart.points')}>
        {ticks.map((tick) => (
          <g key={tick.words}>
            <line className="bw-grid-line" x1={begin} x2={width - EDGE.right} y1={tick.at} y2={tick.at} />
            <text className="bw-axis" x={begin - 6} y={tick.at + 4} textAnchor="end">
              {tick.words}
            </text>
          </g>
        ))}
        {ticksInside(x.ticks(Math.max(2, Math.floor(width / 110))), (tick) => x(tick), width).map((tick) => (
          <text key={tick.getTime()} className="bw-axis" x={x(tick)} y={height - 8} textAnchor="middle">
            {say('page.tick', { on: tick.toISOString().slice(0, 10) })}
          </text>
        ))}
        {fan !== null && (
          <g clipPath={`url(#${clipId})`}>
            <clipPath id={clipId}>
              <rect x={begin} width={width - begin - EDGE.right} height={height} />
            </clipPath>
            <path className="bw-fan-wide" d={wedge(fan.wide) ?? ''} />
            <path className="bw-fan" d={wedge(fan.likely) ?? ''} />
          </g>
        )}
        <line className="bw-start-line" x1={x(begun)} x2={x(today)} y1={y(start)} y2={y(start)} />
        {fan !== null && (
          <line
            className="bw-scope-ahead"
            x1={x(today)}
            x2={width - EDGE.right}
            y1={y(last.scope)}
            y2={y(last.scope)}
          />
        )}
        <path className="bw-scope-line" d={scopeLine(points) ?? ''} />
        <path className="bw-done-line" d={doneLine(points) ?? ''} />
        <line className="bw-today" x1={x(today)} x2={x(today)} y1={EDGE.top - 6} y2={height - EDGE.bottom} />
        {targetOn !== null && at(targetOn).getTime() <= furthest && at(targetOn).getTime() >= begun && (
          <>
            <line
              className="bw-target-line"
              x1={x(at(targetOn))}
              x2={x(at(targetOn))}
              y1={EDGE.top}
              y2={height - EDGE.bottom}
            />
            <text
              className="bw-mark-text"
              {...besideLine(x(at(targetOn)), begin)}
              y={targetTextAt(texts.finished, height)}
            >
              {say('page.chart.target', { on: targetOn })}
            </text>
          </>
        )}
        <text className="bw-scope-text" {...besideLine(x(today), begin)} y={texts.scope}>
          {say('page.chart.scope', { count: last.scope })}
        </text>
        <text className="bw-done-text" {...besideLine(x(today), begin)} y={texts.finished}>
          {say('page.chart.finished', { count: last.finished })}
        </text>
        {fan?.edges.map(({ on, label }) => {
          const isIn = at(on).getTime() <= furthest;
          return (
            isIn && (
              <g key={label}>
                <circle className="bw-end-mark" cx={x(at(on))} cy={y(last.scope)} r="5" />
                <text
                  className="bw-mark-text"
                  x={x(at(on)) + (x(at(on)) > width - 120 ? -8 : 8)}
                  y={y(last.scope) - 8}
                  textAnchor={x(at(on)) > width - 120 ? 'end' : 'start'}
                >
                  {label}
                </text>
              </g>
            )
          );
        })}
        <g {...walk.around}>
          {points.map(({ on, scope, finished }, place) => (
            <rect
              key={on}
              {...walk.markAt(place)}
              role="img"
              aria-label={say('page.chart.point', { on, scope, finished })}
              className="bw-slice"
              x={x(at(on)) - 4}
              width={8}
              y={EDGE.top}
              height={height - EDGE.top - EDGE.bottom}
            />
          ))}
        </g>
        {shown !== undefined && (
          <g className="bw-dots" aria-hidden="true">
            <circle className="bw-scope-dot" cx={x(at(shown.on))} cy={y(shown.scope)} r="4" />
            <circle className="bw-done-dot" cx={x(at(shown.on))} cy={y(shown.finished)} r="4" />
          </g>
        )}
      </svg>
      <Tip beside={walk.shown?.element ?? null} id={id}>
        {shown !== undefined && say('page.chart.point', { on: shown.on, scope: shown.scope, finished: shown.finished })}
      </Tip>
    </div>
  );
}
