import type { ReactNode } from 'react';
import type { ForecastSummary } from '../../src/contract/forecast';
import type { BurnUp } from '../../src/contract/page/overview';
import { ChartFigure } from '../kit/charts/chart-figure';
import { BurnUpChart } from './charts/burn-up-chart';
import { fanOf } from './charts/fan';
import { useSay } from './say';

interface BurnUpCardProps {
  readonly burnUp: BurnUp;
  readonly forecast: ForecastSummary;
  readonly targetOn: string | null;
  readonly height?: number;
  readonly actions?: ReactNode;
}

/** The scope and its finished part, as a chart with its table. */
export function BurnUpCard({ burnUp, forecast, targetOn, height, actions }: BurnUpCardProps) {
  const say = useSay();
  const last = burnUp.points.at(-1);
  const fan = fanOf(burnUp, forecast, (on) => say('page.on', { on }));
  return (
    <section className="bw-card">
      <ChartFigure
        title={say('page.burn-up')}
        sentence={say('page.burn-up.sentence', {
          start: burnUp.start,
          scope: last?.scope ?? 0,
          finished: last?.finished ?? 0,
        })}
        labels={{ asTable: say('button.table'), asChart: say('page.as-chart') }}
        actions={actions}
        chart={
          <BurnUpChart burnUp={burnUp} fan={fan} targetOn={targetOn} {...(height === undefined ? {} : { height })} />
        }
        numbers={{
          columns: [say('page.column.day'), say('page.column.scope'), say('page.column.finished')],
          rows: burnUp.points.map(({ on, scope, finished }) => [say('page.on', { on }), scope, finished]),
        }}
      />
    </section>
  );
}
