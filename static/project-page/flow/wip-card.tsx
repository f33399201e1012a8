import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { PageFlow } from '../../../src/contract/page/flow';
import { ChartFigure } from '../../kit/charts/chart-figure';
import { useSay } from '../say';

const [WIDTH, HEIGHT, MARGIN] = [160, 40, 4];

/** How many items were in each stage at the end of each week: it shows growing queues. */
export function WipCard({ part: { stages, weeks } }: { readonly part: PageFlow }) {
  const say = useSay();
  const rows = stages.map(({ name }, place) => ({ name, counts: weeks.map(({ inStages }) => inStages[place] ?? 0) }));
  const total = weeks.map(({ inStages }) => inStages.reduce((sum, count) => sum + count, 0));
  const [first, last] = [total[0] ?? 0, total.at(-1) ?? 0];
  return (
    <section className="bw-card">
      <ChartFigure
        title={say('page.flow.wip')}
        sentence={say('page.flow.wip.sentence', { first, last, weeks: weeks.length })}
        labels={{ asTable: say('button.table'), asChart: say('page.as-chart') }}
        chart={
          <ul className="bw-queues">
            {rows.map(({ name, counts }) => (
              <li key={name}>
                <span>{name}</span>
                <QueueLine counts={counts} />
                <strong>{say('page.flow.from-to', { from: counts[0] ?? 0, to: counts.at(-1) ?? 0 })}</strong>
              </li>
            ))}
          </ul>
        }
        numbers={{
          columns: [say('page.flow.week'), ...stages.map(({ name }) => name)],
          rows: weeks.map(({ on, inStages }) => [say('page.on', { on }), ...inStages]),
        }}
      />
    </section>
  );
}

function QueueLine({ counts }: { readonly counts: readonly number[] }) {
  const x = scaleLinear([0, Math.max(1, counts.length - 1)], [MARGIN, WIDTH - MARGIN]);
  const y = scaleLinear([0, Math.max(1, ...counts)], [HEIGHT - MARGIN, MARGIN]);
  const path = line<number>(
    (_, place) => x(place),
    (count) => y(count),
  )(counts);
  const last = counts.at(-1) ?? 0;
  return (
    <svg width={WIDTH} height={HEIGHT} aria-hidden="true">
      <line className="bw-start-line" x1={MARGIN} x2={WIDTH - MARGIN} y1={y(counts[0] ?? 0)} y2={y(counts[0] ?? 0)} />
      <path className="bw-done-line" d={path ?? ''} />
      <circle className="bw-done-dot" cx={x(counts.length - 1)} cy={y(last)} r="3" />
    </svg>
  );
}
