import { scaleBand, scaleLinear } from 'd3-scale';
import { useId, useRef } from 'react';
import { ChartFigure } from '../../kit/charts/chart-figure';
import { insideChart, widthOfText } from '../../kit/charts/text-width';
import { useWalkedMarks } from '../../kit/charts/walked-marks';
import { Tip } from '../../kit/tip';
import { useWidth } from '../../kit/use-width';
import { useSay } from '../say';
import type { KnownProof } from '../page-of';
import { datedOf, slotsOf } from './promise-slots';

const HEIGHT = 280;
const EDGE = { top: 14, right: 4, bottom: 24, left: 30 };

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
  const slots = slotsOf(promises);
  const slotX = scaleBand<number>(
    slots.map((_, at) => at),
    // A diamond is wider than a narrow bar.
    [EDGE.left, width - EDGE.right],
  ).paddingInner(0.3);
  const slotOf = new Map(slots.flatMap((slot, at) => (slot.kind === 'promise' ? [[slot.place, at] as const] : [])));
  const x = (place: number): number => slotX(slotOf.get(place) ?? 0) ?? 0;
  const half = slotX.bandwidth() / 2;
  const y = scaleLinear([0, most * 1.05], [HEIGHT - EDGE.bottom, EDGE.top]);
  const breaks = slots.flatMap((slot, at) => (slot.kind === 'break' ? [(slotX(at) ?? 0) + half] : []));
  const dated = datedOf({
    slots,
    middle: (at) => (slotX(at) ?? 0) + half,
    width: (place) => widthOfText(say('page.tick', { on: promises[place]?.on ?? '' })),
  });
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
        {breaks.map((at) => (
          <path key={at} className="bw-axis-break" d={breakPath(at)} />
        ))}
        {promises.map(({ half: likely, most: promised }, place) => (
          <rect
            key={place}
            className="bw-fan"
            x={x(place)}
            width={slotX.bandwidth()}
            y={y(likely)}
            height={Math.max(2, y(promised) - y(likely))}
          />
        ))}
        <g {...walk.around}>
          {promises.map((promise, place) => {
            const isKept = promise.actual >= promise.most;
            const left = x(place) + half;
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
            dated.includes(place) && (
              <text
                key={on}
                className="bw-axis"
                x={inside(x(place) + half, say('page.tick', { on }))}
                y={HEIGHT - 6}
                textAnchor="middle"
              >
                {say('page.tick', { on })}
              </text>
            ),
        )}
      </svg>
      <p className="bw-small bw-subtle">
        {say('page.proof.legend')} {breaks.length > 0 && say('page.proof.legend.break')}
      </p>
      <Tip beside={walk.shown?.element ?? null} id={id}>
        {shown !== undefined && sentence(shown)}
      </Tip>
    </div>
  );
}

/** Two slanted strokes through the axis, and a dashed line above them. */
function breakPath(at: number): string {
  const axis = HEIGHT - EDGE.bottom;
  const strokes = [at - 2, at + 2].map(
    (x) => `M${String(x - 2)} ${String(axis + 5)}L${String(x + 2)} ${String(axis - 5)}`,
  );
  const dashes = Array.from({ length: Math.floor((axis - 8 - EDGE.top) / 8) }, (_, place) => {
    const top = EDGE.top + place * 8;
    return `M${String(at)} ${String(top)}v3`;
  });
  return [...strokes, ...dashes].join('');
}
