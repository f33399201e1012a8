import { scaleBand, scaleLinear } from 'd3-scale';
import { useId, useRef } from 'react';
import type { PageFlow } from '../../../src/contract/page/flow';
import { ChartFigure } from '../../kit/charts/chart-figure';
import { insideChart, widthOfText } from '../../kit/charts/text-width';
import { useWalkedMarks } from '../../kit/charts/walked-marks';
import { Tip } from '../../kit/tip';
import { useWidth } from '../../kit/use-width';
import { useSay } from '../say';

const HEIGHT = 200;
const EDGE = { top: 18, bottom: 22, left: 26 };

/** The items finished each week, over the band of the usual amount; the present week is outlined. */
export function WeeksCard({ part }: { readonly part: PageFlow }) {
  const say = useSay();
  const { weeks, usualWeek } = part;
  return (
    <section className="bw-card">
      <ChartFigure
        title={say('page.flow.weeks')}
        sentence={
          usualWeek === null
            ? say('page.flow.weeks.sentence')
            : say('page.flow.weeks.usual', { ...usualWeek, range: usualWeek.from === usualWeek.to ? 'one' : 'several' })
        }
        labels={{ asTable: say('button.table'), asChart: say('page.as-chart') }}
        chart={<Weeks part={part} />}
        numbers={{
          columns: [say('page.flow.week'), say('page.column.finished')],
          rows: weeks.map(({ on, finished }) => [say('page.on', { on }), finished]),
        }}
      />
    </section>
  );
}

function Weeks({ part: { weeks, usualWeek } }: { readonly part: PageFlow }) {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  const width = Math.max(240, useWidth(box));
  const id = useId();
  const walk = useWalkedMarks(weeks.length);
  const most = Math.max(1, usualWeek?.to ?? 0, ...weeks.map(({ finished }) => finished));
  const x = scaleBand<number>(
    weeks.map((_, place) => place),
    [EDGE.left, width],
  ).paddingInner(0.2);
  const y = scaleLinear([0, most], [HEIGHT - EDGE.bottom, EDGE.top]);
  const step = Math.ceil(weeks.length / Math.max(2, Math.floor(width / 80)));
  const shown = walk.shown === null ? undefined : weeks[walk.shown.place];
  return (
    <div ref={box} className="bw-chart">
      <svg width={width} height={HEIGHT} role="group" aria-label={say('page.chart.points')}>
        {usualWeek !== null && (
          <rect
            className="bw-age-2"
            x={EDGE.left}
            width={width - EDGE.left}
            y={y(usualWeek.to)}
            height={Math.max(1, y(usualWeek.from) - y(usualWeek.to))}
          />
        )}
        {y
          .ticks(Math.min(4, most))
          .filter(Number.isInteger)
          .map((tick) => (
            <g key={tick}>
              <line className="bw-grid-line" x1={EDGE.left} x2={width} y1={y(tick)} y2={y(tick)} />
              <text className="bw-axis" x={EDGE.left - 6} y={y(tick) + 4} textAnchor="end">
                {tick}
              </text>
            </g>
          ))}
        <g {...walk.around}>
          {weeks.map(({ on, finished }, place) => (
            <rect
              key={on}
              {...walk.markAt(place)}
              role="img"
              aria-label={say('page.flow.week.mark', { on, finished })}
              className={place === weeks.length - 1 ? 'bw-week-column bw-week-column-now' : 'bw-week-column'}
              x={x(place) ?? 0}
              width={x.bandwidth()}
              y={finished === 0 ? y(0) - 2 : y(finished)}
              height={finished === 0 ? 2 : y(0) - y(finished)}
            />
          ))}
        </g>
        {weeks.map(({ on, finished }, place) => (
          <g key={on} aria-hidden="true">
            <text className="bw-axis" x={(x(place) ?? 0) + x.bandwidth() / 2} y={y(finished) - 5} textAnchor="middle">
              {finished}
            </text>
            {place % step === 0 && (
              <text
                className="bw-axis"
                x={insideChart((x(place) ?? 0) + x.bandwidth() / 2, widthOfText(say('page.tick', { on })), width)}
                y={HEIGHT - 6}
                textAnchor="middle"
              >
                {say('page.tick', { on })}
              </text>
            )}
          </g>
        ))}
      </svg>
      <Tip beside={walk.shown?.element ?? null} id={id}>
        {shown !== undefined && say('page.flow.week.mark', { on: shown.on, finished: shown.finished })}
      </Tip>
    </div>
  );
}
