import { scaleBand, scaleLinear } from 'd3-scale';
import { useId, useRef } from 'react';
import { ChartFigure } from '../../kit/charts/chart-figure';
import { insideChart, widthOfText } from '../../kit/charts/text-width';
import { useWalkedMarks } from '../../kit/charts/walked-marks';
import { Tip } from '../../kit/tip';
import { useWidth } from '../../kit/use-width';
import { useSay } from '../say';
import type { KnownProof } from '../page-of';

const HEIGHT = 280;
const EDGE = { top: 14, bottom: 24, left: 30 };

/** Week by week: the forecast amount and the finished amount. A missed forecast is a diamond. */
export function PromisesCard({ part }: { readonly part: KnownProof }) {
  const say = useSay();
  return (
    <section className="bw-card">
      <ChartFigure
        title={say('page.proof.promises')}
        sentence={say('page.proof.promises.sentence', { weeks: part.horizonDays / 5 })}
        labels={{ asTable: say('button.table'), asChart: say('page.as-chart') }}
        chart={<Promises part={part} />}
        numbers={{
          columns: [
            say('page.column.day'),
            say('page.column.most'),
            say('page.column.half'),
            say('page.column.finished'),
            say('page.proof.result'),
          ],
          rows: part.promises.map(({ on, most, half, actual }) => [
            say('page.on', { on }),
            most,
            half,
            actual,
            say(actual >= most ? 'page.proof.kept' : 'page.proof.broken'),
          ]),
        }}
      />
    </section>
  );
}

function Promises({ part: { promises } }: { readonly part: KnownProof }) {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  const width = Math.max(240, useWidth(box));
  const id = useId();
  const walk = useWalkedMarks(promises.length);
  const most = Math.max(1, ...promises.flatMap(({ half, actual }) => [half, actual]));
  const x = scaleBand<number>(
    promises.map((_, place) => place),
    [EDGE.left, width],
  ).paddingInner(0.3);
  const y = scaleLinear([0, most * 1.05], [HEIGHT - EDGE.bottom, EDGE.top]);
  const step = Math.ceil(promises.length / Math.max(2, Math.floor(width / 90)));
  const inside = (middle: number, words: string): number => insideChart(middle, widthOfText(words), width);
  const shown = walk.shown === null ? undefined : promises[walk.shown.place];
  const sentence = ({ on, half, most: promised, actual }: (typeof promises)[number]): string =>
    say('page.proof.promise', { on, promised, half, actual });
  return (
    <div ref={box} className="bw-chart">
      <svg width={width} height={HEIGHT} role="group" aria-label={say('page.chart.points')}>
        {y.ticks(5).map((tick) => (
          <g key={tick}>
            <line className="bw-grid-line" x1={EDGE.left} x2={width} y1={y(tick)} y2={y(tick)} />
            <text className="bw-axis" x={EDGE.left - 6} y={y(tick) + 4} textAnchor="end">
              {tick}
            </text>
          </g>
        ))}
        {promises.map(({ half, most: promised }, place) => (
          <rect
            key={place}
            className="bw-fan"
            x={x(place) ?? 0}
            width={x.bandwidth()}
            y={y(half)}
            height={Math.max(2, y(promised) - y(half))}
          />
        ))}
        <g {...walk.around}>
          {promises.map((promise, place) => {
            const isKept = promise.actual >= promise.most;
            const left = (x(place) ?? 0) + x.bandwidth() / 2;
            return (
              <path
                key={place}
                {...walk.markAt(place)}
                role="img"
                aria-label={sentence(promise)}
                className={isKept ? 'bw-end-mark' : 'bw-state-stalled'}
                transform={`translate(${String(left)},${String(y(promise.actual))})`}
                d={isKept ? 'M0 -4A4 4 0 1 1 0 4A4 4 0 1 1 0 -4Z' : 'M0 -6L6 0L0 6L-6 0Z'}
              />
            );
          })}
        </g>
        {promises.map(
          ({ on }, place) =>
            place % step === 0 && (
              <text
                key={on}
                className="bw-axis"
                x={inside((x(place) ?? 0) + x.bandwidth() / 2, say('page.tick', { on }))}
                y={HEIGHT - 6}
                textAnchor="middle"
              >
                {say('page.tick', { on })}
              </text>
            ),
        )}
      </svg>
      <p className="bw-small bw-subtle">{say('page.proof.legend')}</p>
      <Tip beside={walk.shown?.element ?? null} id={id}>
        {shown !== undefined && sentence(shown)}
      </Tip>
    </div>
  );
}
