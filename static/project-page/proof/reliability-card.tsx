import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { useId, useRef } from 'react';
import { ChartFigure } from '../../kit/charts/chart-figure';
import { useWalkedMarks } from '../../kit/charts/walked-marks';
import { Tip } from '../../kit/tip';
import { useWidth } from '../../kit/use-width';
import { useSay } from '../say';
import { chanceBand } from './chance-band';
import type { KnownProof } from '../page-of';

const HEIGHT = 290;
/** Above 100 % there is space for the text of a mark. */
const EDGE = { top: 24, right: 14, bottom: 36, left: 46 };

/** How often forecasts came true, by their confidence; grey: the range of chance alone for this number of forecasts. */
export function ReliabilityCard({ part }: { readonly part: KnownProof }) {
  const say = useSay();
  return (
    <section className="bw-card">
      <ChartFigure
        title={say('page.proof.reliability')}
        sentence={say('page.proof.reliability.sentence', { count: part.sample })}
        labels={{ asTable: say('button.table'), asChart: say('page.as-chart') }}
        chart={<Reliability part={part} />}
        numbers={{
          columns: [say('page.proof.said'), say('page.proof.plain'), say('page.proof.corrected')],
          rows: part.reliability.map(({ certainty, plain, corrected }) => [
            say('page.share', { share: certainty }),
            say('page.share', { share: plain }),
            say('page.share', { share: corrected }),
          ]),
        }}
      />
    </section>
  );
}

function Reliability({ part: { reliability, sample } }: { readonly part: KnownProof }) {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  const width = Math.max(240, useWidth(box));
  const id = useId();
  const walk = useWalkedMarks(reliability.length);
  const least = Math.min(0.4, ...reliability.map(({ corrected }) => Math.floor(corrected * 10) / 10));
  const x = scaleLinear([0.4, 1], [EDGE.left, width - EDGE.right]);
  const y = scaleLinear([least, 1], [HEIGHT - EDGE.bottom, EDGE.top]).clamp(true);
  const band = area<{ certainty: number; low: number; high: number }>(
    ({ certainty }) => x(certainty),
    ({ low }) => y(low),
    ({ high }) => y(high),
  )(chanceBand(sample));
  const path = line<(typeof reliability)[number]>(
    ({ certainty }) => x(certainty),
    ({ corrected }) => y(corrected),
  )([...reliability]);
  const shown = walk.shown === null ? undefined : reliability[walk.shown.place];
  const sentence = ({ certainty, corrected }: (typeof reliability)[number]): string =>
    say('page.proof.mark', { said: certainty, came: corrected });
  return (
    <div ref={box} className="bw-chart">
      <svg width={width} height={HEIGHT} role="group" aria-label={say('page.proof.marks')}>
        <path className="bw-age-2" d={band ?? ''} />
        {y.ticks(6).map((share) => (
          <g key={share}>
            <line className="bw-grid-line" x1={EDGE.left} x2={width - EDGE.right} y1={y(share)} y2={y(share)} />
            <text className="bw-axis" x={EDGE.left - 6} y={y(share) + 4} textAnchor="end">
              {say('page.proof.tick', { share })}
            </text>
          </g>
        ))}
        <line className="bw-joint" x1={x(0.4)} x2={x(1)} y1={y(0.4)} y2={y(1)} />
        <path className="bw-done-line" d={path ?? ''} />
        {reliability.map(({ certainty }) => (
          <text key={certainty} className="bw-axis" x={x(certainty)} y={HEIGHT - 18} textAnchor="middle">
            {say('page.proof.tick', { share: certainty })}
          </text>
        ))}
        <text className="bw-axis" x={(EDGE.left + width) / 2} y={HEIGHT - 3} textAnchor="middle">
          {say('page.proof.said')}
        </text>
        <g {...walk.around}>
          {reliability.map((each, place) => (
            <circle
              key={each.certainty}
              {...walk.markAt(place)}
              role="img"
              aria-label={sentence(each)}
              className="bw-end-mark"
              cx={x(each.certainty)}
              cy={y(each.corrected)}
              r="6"
            />
          ))}
        </g>
        {reliability.map(({ certainty, corrected }) => (
          <text
            key={certainty}
            className="bw-mark-text"
            x={x(certainty) - 9}
            y={y(corrected) - 9}
            textAnchor="end"
            aria-hidden="true"
          >
            {say('page.share', { share: corrected })}
          </text>
        ))}
      </svg>
      <p className="bw-small bw-subtle">{say('page.proof.reliability.note', { count: sample })}</p>
      <Tip beside={walk.shown?.element ?? null} id={id}>
        {shown !== undefined && sentence(shown)}
      </Tip>
    </div>
  );
}
