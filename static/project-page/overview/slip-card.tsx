import { ChartFigure } from '../../kit/charts/chart-figure';
import { Waterfall } from '../charts/waterfall';
import { useCauseWords, VIEW_OF_CAUSE } from '../cause-words';
import { usePlace } from '../place';
import { useSay } from '../say';
import type { OverviewPage } from '../page-of';
import { viewShown } from '../tabs';

/** What moved the end: from the target, or from the forecast at the start, to the present forecast. */
export function SlipCard({ page }: { readonly page: OverviewPage }) {
  const say = useSay();
  const words = useCauseWords();
  const { go } = usePlace();
  const { slip, forecast } = page.part;
  if (slip === null || slip.parts.length === 0) {
    return (
      <section className="bw-card">
        <h2>{say('page.slip')}</h2>
        <p className="bw-empty-chart">{say('page.slip.none')}</p>
      </section>
    );
  }
  const isTarget = slip.against === 'target';
  const expectedOn = forecast.status === 'known' ? forecast.p85 : null;
  return (
    <section className="bw-card">
      <ChartFigure
        title={say('page.slip')}
        sentence={say('page.slip.sentence')}
        labels={{ asTable: say('button.table'), asChart: say('page.as-chart') }}
        chart={
          <Waterfall
            from={{ name: isTarget ? say('page.target') : say('page.at-start'), on: page.head.targetOn }}
            to={{ name: say('page.expected'), on: expectedOn }}
            parts={slip.parts}
            nameOf={words.name}
            sentenceOf={words.sentence}
            follow={(cause) => go({ view: viewShown(VIEW_OF_CAUSE[cause]) })}
          />
        }
        numbers={{
          columns: [say('page.column.cause'), say('page.column.days')],
          rows: [
            ...slip.parts.map((part) => [words.name(part), say('page.number', { value: part.days })]),
            [say('page.total'), say('page.number', { value: slip.totalDays })],
          ],
        }}
      />
    </section>
  );
}
