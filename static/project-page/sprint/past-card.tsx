import type { SprintFacts } from '../../../src/contract/page/sprint';
import { ChartFigure } from '../../kit/charts/chart-figure';
import { useSay } from '../say';

const HEIGHT = 150;
const [BAR, STEP] = [30, 44];

/** The contents of the board's earlier sprints (outlined), and the finished part (filled). */
export function PastCard({ part: { past, typicalDelivered, weighedBy } }: { readonly part: SprintFacts }) {
  const say = useSay();
  if (past.length === 0) return null;
  const most = Math.max(1, ...past.map(({ committed, delivered }) => Math.max(committed, delivered)));
  const high = (value: number): number => (value / most) * (HEIGHT - 30);
  return (
    <section className="bw-card">
      <ChartFigure
        title={say('page.sprint.past')}
        sentence={say(weighedBy === 'points' ? 'page.sprint.past.points' : 'page.sprint.past.items')}
        labels={{ asTable: say('button.table'), asChart: say('page.as-chart') }}
        chart={
          <svg
            className="bw-past"
            viewBox={`0 0 ${String(past.length * STEP)} ${String(HEIGHT)}`}
            width={past.length * STEP}
            height={HEIGHT}
            aria-hidden="true"
          >
            {past.map(({ id, committed, delivered }, place) => (
              <g key={id}>
                <rect
                  className="bw-fall-won"
                  x={place * STEP + 4}
                  width={BAR}
                  y={HEIGHT - 4 - high(committed)}
                  height={high(committed)}
                />
                <rect
                  className="bw-week-column"
                  x={place * STEP + 4}
                  width={BAR}
                  y={HEIGHT - 4 - high(delivered)}
                  height={high(delivered)}
                />
                <text
                  className="bw-axis"
                  x={place * STEP + 4 + BAR / 2}
                  y={HEIGHT - 10 - high(Math.max(committed, delivered))}
                  textAnchor="middle"
                >
                  {say('page.number', { value: delivered })}
                </text>
              </g>
            ))}
            {typicalDelivered !== null && (
              <line
                className="bw-target-line"
                x1="0"
                x2={past.length * STEP}
                y1={HEIGHT - 4 - high(typicalDelivered)}
                y2={HEIGHT - 4 - high(typicalDelivered)}
              />
            )}
          </svg>
        }
        numbers={{
          columns: [say('page.sprint.one'), say('page.sprint.committed'), say('page.sprint.finished')],
          rows: past.map(({ committed, delivered }, place) => [
            say('page.sprint.ago', { count: past.length - place }),
            say('page.number', { value: committed }),
            say('page.number', { value: delivered }),
          ]),
        }}
      />
    </section>
  );
}
