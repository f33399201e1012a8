import { scaleUtc } from 'd3-scale';
import { useRef } from 'react';
import type { ForecastSummary } from '../../../src/contract/forecast';
import { ChartFigure } from '../../kit/charts/chart-figure';
import { useWidth } from '../../kit/use-width';
import { PlaceLink } from '../place';
import { useSay } from '../say';

interface DatesCardProps {
  readonly forecast: ForecastSummary;
  readonly targetOn: string | null;
  /** The day of the reading. */
  readonly on: string;
}

interface Mark {
  readonly name: string;
  readonly on: string;
}

/** The dates of the forecast, from an unlikely early one to a nearly certain one. */
export function DatesCard({ forecast, targetOn, on }: DatesCardProps) {
  const say = useSay();
  if (forecast.status === 'amounts' && forecast.next.length > 0) return <AmountsCard forecast={forecast} />;
  const marks: readonly Mark[] =
    forecast.status !== 'known'
      ? []
      : [
          { name: say('page.dates.15'), on: forecast.p15 },
          { name: say('page.dates.50'), on: forecast.p50 },
          { name: say('page.dates.85'), on: forecast.p85 },
          { name: say('page.dates.95'), on: forecast.p95 },
        ].flatMap(({ name, on: date }) => (date === null ? [] : [{ name, on: date }]));
  if (forecast.status !== 'known' || marks.length === 0) {
    return (
      <section className="bw-card">
        <h2>{say('page.dates')}</h2>
        <p className="bw-empty-chart">{say('page.dates.none')}</p>
      </section>
    );
  }
  const all = targetOn === null ? marks : [{ name: say('page.target'), on: targetOn }, ...marks];
  return (
    <section className="bw-card">
      <ChartFigure
        title={say('page.dates')}
        sentence={say('page.dates.sentence', { open: forecast.open })}
        labels={{ asTable: say('button.table'), asChart: say('page.as-chart') }}
        chart={
          <>
            <DateLine marks={marks} targetOn={targetOn} on={on} />
            <dl className="bw-dates">
              {all.map(({ name, on: date }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{say('page.on', { on: date })}</dd>
                </div>
              ))}
            </dl>
            <Facts forecast={forecast} />
          </>
        }
        numbers={{
          columns: [say('page.column.certainty'), say('page.column.day')],
          rows: all.map(({ name, on: date }) => [name, say('page.on', { on: date })]),
        }}
      />
    </section>
  );
}

/** The calculation and the facts behind the dates. */
function Facts({ forecast }: { readonly forecast: Extract<ForecastSummary, { readonly status: 'known' }> }) {
  const say = useSay();
  const { flow, fits, atPaceOn, earlier, target } = forecast;
  return (
    <ul className="bw-facts bw-small bw-subtle">
      <li>{say('page.flow', flow)}</li>
      {fits !== null && <li>{say('page.fits', fits)}</li>}
      {atPaceOn !== null && <li>{say('page.at-pace', { on: atPaceOn })}</li>}
      {target !== null && target.moves > 0 && target.firstOn !== null && (
        <li>{say('page.target.moved', { moves: target.moves, first: target.firstOn })}</li>
      )}
      <li>{say('page.basis', { own: earlier.own, elsewhere: earlier.elsewhere, kind: earlier.kind })}</li>
    </ul>
  );
}

function DateLine({ marks, targetOn, on }: Omit<DatesCardProps, 'forecast'> & { readonly marks: readonly Mark[] }) {
  const box = useRef<HTMLDivElement>(null);
  const width = Math.max(200, useWidth(box));
  const times = [on, targetOn, ...marks.map((mark) => mark.on)].flatMap((date) =>
    date === null ? [] : [Date.parse(`${date}T00:00:00Z`)],
  );
  const x = scaleUtc([Math.min(...times), Math.max(...times)], [6, width - 6]);
  const place = (date: string): number => x(Date.parse(`${date}T00:00:00Z`));
  const [first, last] = [marks[0], marks.at(-1)];
  return (
    <div ref={box} aria-hidden="true">
      <svg width={width} height="28">
        <line className="bw-rail" x1="6" x2={width - 6} y1="14" y2="14" />
        {first !== undefined && last !== undefined && (
          <line className="bw-range" x1={place(first.on)} x2={place(last.on)} y1="14" y2="14" />
        )}
        {marks.map((mark, index) => (
          <circle
            key={mark.name}
            className={index === 2 ? 'bw-end-mark' : 'bw-range-mark'}
            cx={place(mark.on)}
            cy="14"
            r={index === 2 ? 6 : 4}
          />
        ))}
        {targetOn !== null && (
          <line className="bw-target-line" x1={place(targetOn)} x2={place(targetOn)} y1="2" y2="26" />
        )}
      </svg>
    </div>
  );
}

/** The amount that a project finishes in the next weeks: a project has no end date. */
function AmountsCard({ forecast }: { readonly forecast: Extract<ForecastSummary, { readonly status: 'amounts' }> }) {
  const say = useSay();
  const { next, unit } = forecast;
  return (
    <section className="bw-card">
      <h2>{say(unit === 'points' ? 'page.amounts.points' : 'page.amounts')}</h2>
      <table className="bw-table">
        <thead>
          <tr>
            <th scope="col">{say('page.column.weeks')}</th>
            <th scope="col">{say('page.column.half')}</th>
            <th scope="col">{say('page.column.most')}</th>
          </tr>
        </thead>
        <tbody>
          {next.map(({ weeks, at50, at85 }) => (
            <tr key={weeks}>
              <th scope="row">{say('page.weeks.count', { weeks })}</th>
              <td>{say('page.number', { value: at50 })}</td>
              <td>{say('page.number', { value: at85 })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="bw-small">
        <PlaceLink to={{ view: 'proof' }}>{say('page.see.proof')}</PlaceLink>
      </p>
    </section>
  );
}
