import { useState } from 'react';
import { SayPhrase } from '../../kit/words/say-phrase';
import { NumbersTable } from '../../kit/charts/numbers-table';
import { ItemLink } from '../../kit/links/item-link';
import { PageFooter } from '../page-footer';
import { useSay } from '../say';
import type { DependenciesPage } from '../page-of';
import { GraphCard } from './graph-card';
import { WaitList } from './wait-list';

/** What waits for what, across projects: as a graph, with a list of the worst. */
export function DependenciesView({ page }: { readonly page: DependenciesPage }) {
  const say = useSay();
  const { part, head } = page;
  const [chosen, setChosen] = useState<number | null>(null);
  const [asTable, setAsTable] = useState(false);
  const costs = part.slip !== null && part.slip.totalDays > 0 && part.slip.waitingDays > 0 ? part.slip : null;
  const { longest } = part;
  return (
    <div className="bw-view">
      <p className="bw-lead-sentence">
        <strong>
          {costs === null
            ? say('page.waits.lead', { items: part.waiting })
            : say('page.waits.lead.costs', { items: part.waiting, days: costs.waitingDays, slip: costs.totalDays })}
        </strong>{' '}
        {longest !== null && (
          <SayPhrase
            phrase={say.phrase('page.waits.longest', {
              item: { visible: true, key: longest.key, id: '' },
              days: longest.days,
              since: longest.since,
            })}
          />
        )}
      </p>
      {part.nodes.length > 0 && (
        <div className="bw-cards bw-cards-graph">
          <section className="bw-card" aria-label={say('page.waits.graph')}>
            <div className="bw-section-head">
              <h2>{say('page.waits.graph')}</h2>
              <button
                type="button"
                className="bw-text-button"
                aria-pressed={asTable}
                onClick={() => setAsTable(!asTable)}
              >
                {asTable ? say('page.as-chart') : say('button.table')}
              </button>
            </div>
            {asTable ? <LinkTable part={part} /> : <GraphCard part={part} chosen={chosen} choose={setChosen} />}
            {part.nodes.length < part.nodeCount && (
              <p className="bw-small bw-subtle">
                {say('page.waits.some', { shown: part.nodes.length, count: part.nodeCount })}
              </p>
            )}
          </section>
          <WaitList part={part} chosen={chosen} choose={setChosen} />
        </div>
      )}
      <PageFooter head={head} />
    </div>
  );
}

function LinkTable({ part: { nodes, links } }: { readonly part: DependenciesPage['part'] }) {
  const say = useSay();
  const link = (place: number) => {
    const key = nodes[place]?.key ?? '';
    return <ItemLink item={{ visible: true, key, id: '' }} />;
  };
  return (
    <div className="bw-graph-table" id="links">
      <span id="links-name" className="bw-visually-hidden">
        {say('page.waits.graph')}
      </span>
      <NumbersTable
        labelledBy="links-name"
        columns={[say('page.waits.first'), say('page.waits.then'), say('page.waits.since')]}
        rows={links.map(({ blocker, waiting, since }) => [
          link(blocker),
          link(waiting),
          since === null ? '–' : say('page.on', { on: since }),
        ])}
      />
    </div>
  );
}
