import { scaleUtc } from 'd3-scale';
import { area, line } from 'd3-shape';
import { useId, useRef } from 'react';
import type { ForecastDates } from '../../../src/contract/page/alarms';
import { apart } from '../../kit/charts/apart';
import { ChartFigure } from '../../kit/charts/chart-figure';
import { insideChart, roomForNames, widthOfText } from '../../kit/charts/text-width';
import { useWalkedMarks } from '../../kit/charts/walked-marks';
import { Tip } from '../../kit/tip';
import { useWidth } from '../../kit/use-width';
import { useSay } from '../say';
import { type DatesMark, marksOf, type MarkedDates, pathOfMark } from './dates-marks';
import { latestShown } from './latest-shown';

const HEIGHT = 280;
const EDGE = { top: 30, bottom: 28 };
/** The gap between the names of an axis and the chart. */
const GAP = 8;
/** Names are next to their lines; on narrower charts they are below the chart. */
const NAMED_FROM = 440;
/** Letters of names are bold. */
const BOLD = 1.12;
const NAME_HEIGHT = 15;
const DAY_MS = 86_400_000;
const at = (date: string): Date => new Date(`${date}T12:00:00Z`);

interface DatesChartProps extends MarkedDates {
  readonly title: string;
  readonly sentence: string;
  readonly targetOn: string | null;
  readonly endedOn: string | null;
}

/** Week by week: the dates that would have been forecast, with the target, the frozen forecasts, and the real end. */
export function DatesChart(props: DatesChartProps) {
  const say = useSay();
  const { title, sentence } = props;
  const on = (date: string | null): string => (date === null ? '–' : say('page.on', { on: date }));
  return (
    <ChartFigure
      title={title}
      sentence={sentence}
      labels={{ asTable: say('button.table'), asChart: say('page.as-chart') }}
      chart={<Dates {...props} />}
      numbers={{
        columns: [
          say('page.column.day'),
          say('page.ended.half'),
          say('page.ended.most'),
          say('page.dates.column.what'),
        ],
        rows: marksOf(props).map((mark) => [on(mark.on), on(mark.half), on(mark.most), whatWords(mark, say) ?? '']),
      }}
    />
  );
}

function whatWords({ kind, note }: DatesMark, say: ReturnType<typeof useSay>): string | null {
  switch (kind) {
    case 'week':
      return null;
    case 'frozen':
      return note === '' ? say('page.dates.mark.frozen.bare') : say('page.dates.mark.frozen', { note });
    case 'warned':
    case 'back':
    case 'now':
      return say(`page.dates.mark.${kind}`);
  }
}

function Dates(props: DatesChartProps) {
  const { weeks, targetOn, endedOn } = props;
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  const width = Math.max(240, useWidth(box));
  const id = useId();
  const marks = marksOf(props);
  const walk = useWalkedMarks(marks.length);
  const isNamed = width >= NAMED_FROM;
  const lines = [
    ...(endedOn === null
      ? []
      : [{ on: endedOn, look: 'bw-joint', words: say('page.ended.line.end', { on: endedOn }) }]),
    ...(targetOn === null
      ? []
      : [{ on: targetOn, look: 'bw-target-line', words: say('page.ended.line.target', { on: targetOn }) }]),
  ];
  const namesWidth = Math.max(0, ...lines.map(({ words }) => widthOfText(words) * BOLD));
  const right = width - (isNamed ? namesWidth + 2 * GAP : 14);
  const first = marks[0];
  const last = marks.at(-1);
  const shownDates = [
    ...lines.map(({ on }) => on),
    ...marks.flatMap(({ kind, half, most }) => shownOf(kind, half, most)),
  ];
  if (first === undefined || last === undefined || shownDates.length === 0) return null;
  const times = shownDates.map((date) => at(date).getTime());
  const [soonest, latest] = [Math.min(...times), Math.max(...times)];
  const y = scaleUtc(
    [soonest - Math.max(DAY_MS, (latest - soonest) * 0.08), latestShown(weeks, { soonest, latest })],
    [HEIGHT - EDGE.bottom, EDGE.top],
  ).clamp(true);
  const ticks = y
    .ticks(5)
    .map((tick) => ({ at: y(tick), words: say('page.tick', { on: tick.toISOString().slice(0, 10) }) }));
  const begin = roomForNames(
    ticks.map(({ words }) => words),
    0,
  );
  // The first mark does not lie on the names of the axis, nor the last one on those of the lines.
  const x = scaleUtc([at(first.on), at(last.on)], [begin + GAP, right - GAP]);
  const left = ({ on }: { readonly on: string }): number => (first.on === last.on ? (begin + right) / 2 : x(at(on)));
  const height = (date: string): number => y(at(date));
  const dated = weeks.filter((week): week is Dated => week.half !== null && week.most !== null);
  const band = area<Dated>(
    left,
    ({ half }) => height(half),
    ({ most }) => height(most),
  )(dated);
  const path = line<Dated>(left, ({ half }) => height(half))(dated);
  const nameAt = apart(
    lines.map(({ on }) => height(on)),
    NAME_HEIGHT,
  );
  const sentence = (mark: DatesMark): string => {
    const { on, half, most } = mark;
    const dates =
      half === null || most === null ? say('page.ended.mark.far', { on }) : say('page.ended.mark', { on, half, most });
    const what = whatWords(mark, say);
    return what === null ? dates : say('page.dates.said', { what, dates });
  };
  const shown = walk.shown === null ? undefined : marks[walk.shown.place];
  const step = Math.ceil(weeks.length / Math.max(2, Math.floor((right - begin) / 90)));
  const warned = marks.find(({ kind }) => kind === 'warned');
  const warnedWords = warned === undefined ? '' : say('page.dates.mark.warned.on', { on: warned.on });
  const inside = (middle: number, words: string): number => insideChart(middle, widthOfText(words) * BOLD, width);
  const has = (kind: DatesMark['kind']): boolean => marks.some((mark) => mark.kind === kind);
  return (
    <div ref={box} className="bw-chart">
      <svg width={width} height={HEIGHT} role="group" aria-label={say('page.ended.marks')}>
        {ticks.map((tick) => (
          <g key={tick.words}>
            <line className="bw-grid-line" x1={begin} x2={right} y1={tick.at} y2={tick.at} />
            <text className="bw-axis" x={begin - GAP} y={tick.at + 4} textAnchor="end">
              {tick.words}
            </text>
          </g>
        ))}
        {weeks
          .filter((_, place) => place % step === 0)
          .map((week) => (
            <text
              key={week.on}
              className="bw-axis"
              x={inside(left(week), say('page.tick', { on: week.on }))}
              y={HEIGHT - 8}
              textAnchor="middle"
            >
              {say('page.tick', { on: week.on })}
            </text>
          ))}
        <path className="bw-fan-wide" d={band ?? ''} />
        {lines.map(({ on, look, words }, place) => (
          <g key={look}>
            <line className={look} x1={begin} x2={right} y1={height(on)} y2={height(on)} />
            {isNamed && (
              <text className="bw-mark-text" x={right + 8} y={(nameAt[place] ?? 0) + 4}>
                {words}
              </text>
            )}
          </g>
        ))}
        {warned !== undefined && (
          <>
            <line className="bw-today" x1={left(warned)} x2={left(warned)} y1={EDGE.top - 10} y2={markHeight(warned)} />
            <text className="bw-mark-text" x={inside(left(warned), warnedWords)} y={EDGE.top - 15} textAnchor="middle">
              {warnedWords}
            </text>
          </>
        )}
        <path className="bw-done-line" d={path ?? ''} />
        <g {...walk.around}>
          {marks.map((mark, place) => (
            <path
              key={place}
              {...walk.markAt(place)}
              role="img"
              aria-label={sentence(mark)}
              className={mark.kind === 'week' || mark.kind === 'now' ? 'bw-end-mark' : 'bw-warned-mark'}
              transform={`translate(${String(left(mark))},${String(markHeight(mark))})`}
              d={pathOfMark(mark.kind)}
            />
          ))}
        </g>
      </svg>
      {!isNamed && <p className="bw-small">{lines.map(({ words }) => words).join(' · ')}</p>}
      <p className="bw-small bw-subtle">
        {say('page.dates.legend')} {has('warned') && say('page.dates.legend.warned')}{' '}
        {has('back') && say('page.dates.legend.back')} {has('frozen') && say('page.dates.legend.frozen')}
      </p>
      <Tip beside={walk.shown?.element ?? null} id={id}>
        {shown !== undefined && sentence(shown)}
      </Tip>
    </div>
  );

  /** A frozen forecast is at the date that was communicated, everything else at the 50 % date. */
  function markHeight({ kind, half, most }: DatesMark): number {
    const date = kind === 'frozen' ? most : half;
    return date === null ? EDGE.top : height(date);
  }
}

interface Dated extends ForecastDates {
  readonly half: string;
  readonly most: string;
}

function shownOf(kind: DatesMark['kind'], half: string | null, most: string | null): readonly string[] {
  const date = kind === 'frozen' ? most : half;
  return date === null ? [] : [date];
}
