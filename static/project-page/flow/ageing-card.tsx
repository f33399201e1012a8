import type { PageFlow } from '../../../src/contract/page/flow';
import { ChartFigure } from '../../kit/charts/chart-figure';
import { useSay } from '../say';
import { AgeingChart, isOfKnownAge } from './ageing-chart';
import { StateMark } from './state-mark';

/** The age of each item in progress by its stage, against the ages at which finished ones had left it. */
export function AgeingCard({ part }: { readonly part: PageFlow }) {
  const say = useSay();
  const unknown = part.items.filter((item) => !isOfKnownAge(item)).length;
  const isEmpty = unknown === part.items.length && part.stages.every(({ ages }) => ages === null);
  const daysOrNone = (days: number | null): string => (days === null ? '–' : say('page.days', { days }));
  return (
    <section className="bw-card">
      <ChartFigure
        title={say('page.flow.ageing')}
        sentence={say('page.flow.ageing.sentence')}
        labels={{ asTable: say('button.table'), asChart: say('page.as-chart') }}
        chart={
          !isEmpty && (
            <>
              <AgeingChart part={part} />
              <ul className="bw-legend">
                {(['moving', 'stalled', 'waiting', 'blocked'] as const).map((state) => (
                  <li key={state}>
                    <StateMark state={state} /> {say(`page.state.${state}`)}
                  </li>
                ))}
              </ul>
            </>
          )
        }
        numbers={{
          columns: [
            say('page.column.item'),
            say('page.flow.stage'),
            say('page.flow.state'),
            say('page.flow.age'),
            say('page.flow.stay'),
            say('page.flow.usual'),
          ],
          rows: part.items.map(({ key, stage, state, ageDays, stayDays, usualStayDays }) => [
            key,
            part.stages[stage]?.name ?? '',
            say(`page.state.${state}`),
            daysOrNone(ageDays),
            daysOrNone(stayDays),
            daysOrNone(usualStayDays),
          ]),
        }}
      />
      {unknown > 0 && <p className="bw-small bw-subtle">{say('page.flow.unknown-age', { count: unknown })}</p>}
      {part.items.length < part.itemCount && (
        <p className="bw-small bw-subtle">
          {say('page.flow.oldest', { shown: part.items.length, count: part.itemCount })}
        </p>
      )}
    </section>
  );
}
