import { scaleUtc } from 'd3-scale';
import { area, line } from 'd3-shape';
import { useId, useRef } from 'react';
import type { EndedWork } from '../../../src/contract/page/alarms';
import { ChartFigure } from '../../kit/charts/chart-figure';
import { useWalkedMarks } from '../../kit/charts/walked-marks';
import { Tip } from '../../kit/tip';
import { useWidth } from '../../kit/use-width';
import { useSay } from '../say';

const HEIGHT = 280;
const EDGE = { top: 14, right: 14, bottom: 28, left: 64 };
const at = (date: string): Date => new Date(`${date}T12:00:00Z`);

type Week = EndedWork['weeks'][number];
interface DatedWeek {
  readonly on: string;
  readonly half: string;
  readonly most: string;
}

interface AnnouncedChartProps {
  readonly work: EndedWork;
  readonly name: string;
}

/** Week by week: the dates that would have been told, beside the target and the real end. */
export function AnnouncedChart({ work, name }: AnnouncedChartProps) {
  const say = useSay();
  const on = (date: string | null): string => (date === null ? '–' : say('page.on', { on: date }));
  return (
    <ChartFigure
      title={say('page.ended.chart')}
      sentence={say('page.ended.chart.sentence', { name })}
      labels={{ asTable: say('button.table'), asChart: say('page.as-chart') }}
      chart={<Announced work={work} />}
      numbers={{
        columns: [say('page.column.day'), say('page.ended.half'), say('page.ended.most')],
        rows: work.weeks.map((week) => [on(week.on), on(week.half), on(week.most)]),
      }}
    />
  );
}

function Announced({ work: { weeks, targetOn, endedOn, warnedOn } }: Pick<AnnouncedChartProps, 'work'>) {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  const width = Math.max(240, useWidth(box));
  const id = useId();
  const walk = useWalkedMarks(weeks.length);
  const dated = weeks.filter((week): week is DatedWeek => week.half !== null && week.most !== null);
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (first === undefined || last === undefined) return null;
  const dates = [targetOn, endedOn, ...dated.map(({ half }) => half)].map((date) => at(date).getTime());
  const reach = Math.max(...dates) - Math.min(...dates);
  // The far end of a band may lie years away: it is cut off where the rest can still be read.
  const latest = Math.max(...dates) + Math.max(28 * 86_400_000, reach * 0.25);
  const x = scaleUtc([at(first.on), at(last.on)], [EDGE.left, width - EDGE.right]);
  const y = scaleUtc([Math.min(...dates) - reach * 0.08, latest], [HEIGHT - EDGE.bottom, EDGE.top]).clamp(true);
  const left = (week: Week): number => (first === last ? (EDGE.left + width) / 2 : x(at(week.on)));
  const band = area<DatedWeek>(
    left,
    ({ half }) => y(at(half)),
    ({ most }) => y(at(most)),
  );
  const path = line<DatedWeek>(left, ({ half }) => y(at(half)));
  const sentence = ({ on, half, most }: Week): string =>
    half === null || most === null ? say('page.ended.mark.far', { on }) : say('page.ended.mark', { on, half, most });
  const shown = walk.shown === null ? undefined : weeks[walk.shown.place];
  const tickCount = Math.max(2, Math.floor(width / 130));
  return (
    <div ref={box} className="bw-chart">
      <svg width={width} height={HEIGHT} role="group" aria-label={say('page.ended.marks')}>
        {y.ticks(5).map((tick) => (
          <g key={tick.getTime()}>
            <line className="bw-grid-line" x1={EDGE.left} x2={width - EDGE.right} y1={y(tick)} y2={y(tick)} />
            <text className="bw-axis" x={EDGE.left - 6} y={y(tick) + 4} textAnchor="end">
              {say('page.tick', { on: tick.toISOString().slice(0, 10) })}
            </text>
          </g>
        ))}
        {weeks
          .filter((_, place) => place % Math.ceil(weeks.length / tickCount) === 0)
          .map((week) => (
            <text key={week.on} className="bw-axis" x={left(week)} y={HEIGHT - 8} textAnchor="middle">
              {say('page.tick', { on: week.on })}
            </text>
          ))}
        <path className="bw-fan-wide" d={band(dated) ?? ''} />
        <Level
          y={y(at(endedOn))}
          width={width}
          className="bw-joint"
          words={say('page.ended.line.end', { on: endedOn })}
        />
        <Level
          y={y(at(targetOn))}
          width={width}
          className="bw-target-line"
          words={say('page.ended.line.target', { on: targetOn })}
        />
        <path className="bw-done-line" d={path(dated) ?? ''} />
        <g {...walk.around}>
          {weeks.map((week, place) => (
            <circle
              key={week.on}
              {...walk.markAt(place)}
              role="img"
              aria-label={sentence(week)}
              className={week.on === warnedOn ? 'bw-warned-mark' : 'bw-end-mark'}
              cx={left(week)}
              cy={week.half === null ? EDGE.top : y(at(week.half))}
              r={week.on === warnedOn ? 7 : 4}
            />
          ))}
        </g>
      </svg>
      <p className="bw-small bw-subtle">{say('page.ended.legend')}</p>
      <Tip beside={walk.shown?.element ?? null} id={id}>
        {shown !== undefined && sentence(shown)}
      </Tip>
    </div>
  );
}

interface LevelProps {
  readonly y: number;
  readonly width: number;
  readonly className: string;
  readonly words: string;
}

function Level({ y, width, className, words }: LevelProps) {
  return (
    <>
      <line className={className} x1={EDGE.left} x2={width - EDGE.right} y1={y} y2={y} />
      <text className="bw-mark-text" x={width - EDGE.right} y={y - 5} textAnchor="end">
        {words}
      </text>
    </>
  );
}
