import type { OwnedGroup, OwnershipRisk } from '../../../src/contract/page/ownership';
import { nextStepSentence } from '../../../src/words/finding/next-step';
import { ChartFigure } from '../../kit/charts/chart-figure';
import { ItemLink } from '../../kit/links/item-link';
import { PhraseText } from '../../kit/words/phrase-text';
import { useScreenContext } from '../../kit/screen-context';
import { Figure } from '../overview/figures';
import { PageFooter } from '../page-footer';
import { useSay } from '../say';
import type { OwnershipPage } from '../page-of';

/** Who can move the open items: by epic and item, never by person. */
export function OwnershipView({ page: { part, head } }: { readonly page: OwnershipPage }) {
  const say = useSay();
  const { open, gone, nobody, nobodyInProgress, risks } = part;
  const count = (risk: OwnershipRisk['risk']): number => risks.filter((each) => each.risk === risk).length;
  return (
    <div className="bw-view">
      <p className="bw-lead-sentence">
        <strong>{say('page.own.lead', { items: gone + nobody, open })}</strong>{' '}
        {gone + nobody > 0 && say('page.own.lead.parts', { gone, nobody })} {say('page.own.lead.note')}
      </p>
      <ul className="bw-figures">
        <Figure
          name={say('page.own.gone')}
          value={say('page.count', { count: gone })}
          note={say('page.own.gone.note')}
        />
        <Figure
          name={say('page.own.nobody')}
          value={say('page.count', { count: nobody })}
          note={say('page.own.nobody.note', { progress: nobodyInProgress })}
        />
        <Figure
          name={say('page.own.one-person')}
          value={say('page.count', { count: count('one-person') })}
          note={say('page.own.one-person.note')}
        />
        <Figure
          name={say('page.own.unanswered')}
          value={say('page.count', { count: count('unanswered') })}
          note={say('page.own.unanswered.note')}
        />
      </ul>
      <Groups groups={part.groups} />
      <section className="bw-card">
        <h2>{say('page.own.risks')}</h2>
        {risks.length === 0 ? (
          <p>{say(gone + nobody > 0 ? 'page.own.risks.not-yet' : 'page.own.risks.none')}</p>
        ) : (
          <div className="bw-wide-table">
            <table className="bw-table bw-ledger bw-stacks">
              <thead>
                <tr>
                  <th scope="col">{say('page.own.where')}</th>
                  <th scope="col">{say('page.own.what')}</th>
                  <th scope="col">{say('page.waits.since')}</th>
                  <th scope="col">{say('page.own.step')}</th>
                  <th scope="col">{say('page.column.costs')}</th>
                </tr>
              </thead>
              <tbody>
                {risks.map((risk, place) => (
                  <Risk key={place} risk={risk} />
                ))}
              </tbody>
            </table>
          </div>
        )}
        {risks.length < part.riskCount && (
          <p className="bw-small bw-subtle">{say('page.flow.more', { count: part.riskCount - risks.length })}</p>
        )}
      </section>
      <p className="bw-small bw-subtle">{say('page.own.promise')}</p>
      <PageFooter head={head} />
    </div>
  );
}

function Risk({ risk: { key, risk, since, priceDays, step } }: { readonly risk: OwnershipRisk }) {
  const say = useSay();
  const { words } = useScreenContext();
  return (
    <tr>
      <th scope="row">
        {key === null ? (
          say('page.own.all')
        ) : (
          <>
            <ItemLink item={{ visible: true, key, id: '' }} /> {words.summaries.get(key) ?? ''}
          </>
        )}
      </th>
      <td className="bw-cell-words">{say(`page.own.risk.${risk}`)}</td>
      <td className="bw-cell-words" data-label={say('page.waits.since')}>
        {since === null ? '–' : say('page.on', { on: since })}
      </td>
      <td className="bw-cell-words" data-label={say('page.own.step')}>
        {step !== null && <PhraseText phrase={nextStepSentence(step, say)} />}
      </td>
      <td data-label={say('page.column.costs')}>
        {priceDays === null ? say('page.no-price') : say('page.days', { days: priceDays })}
      </td>
    </tr>
  );
}

/** The open items of each epic as a bar: an active owner, one who has left, nobody. */
function Groups({ groups }: { readonly groups: readonly OwnedGroup[] }) {
  const say = useSay();
  const { words } = useScreenContext();
  const most = Math.max(1, ...groups.map(({ active, gone, nobody }) => active + gone + nobody));
  const nameOf = ({ key }: OwnedGroup): string =>
    key === null ? say('page.own.no-epic') : `${key} ${words.summaries.get(key) ?? ''}`;
  return (
    <section className="bw-card">
      <ChartFigure
        title={say('page.own.groups')}
        sentence={say('page.own.groups.sentence')}
        labels={{ asTable: say('button.table'), asChart: say('page.as-chart') }}
        chart={
          <>
            <ul className="bw-groups">
              {groups.map((group) => (
                <li key={group.key ?? ''}>
                  <span>
                    {group.key === null ? (
                      say('page.own.no-epic')
                    ) : (
                      <>
                        <ItemLink item={{ visible: true, key: group.key, id: '' }} />{' '}
                        {words.summaries.get(group.key) ?? ''}
                      </>
                    )}
                  </span>
                  <span className="bw-group-bar" aria-hidden="true">
                    {(['active', 'gone', 'nobody'] as const).map(
                      (standing) =>
                        group[standing] > 0 && (
                          <span
                            key={standing}
                            className={`bw-owned bw-owned-${standing}`}
                            style={{ width: `${String((group[standing] / most) * 100)}%` }}
                          >
                            {group[standing]}
                          </span>
                        ),
                    )}
                  </span>
                  <span className="bw-small bw-subtle">
                    {say('page.own.group', {
                      open: group.active + group.gone + group.nobody,
                      gone: group.gone,
                      nobody: group.nobody,
                    })}
                  </span>
                </li>
              ))}
            </ul>
            <ul className="bw-legend">
              {(['active', 'gone', 'nobody'] as const).map((standing) => (
                <li key={standing}>
                  <span className={`bw-owned-sign bw-owned-${standing}`} aria-hidden="true" />
                  {say(`page.own.${standing}`)}
                </li>
              ))}
            </ul>
          </>
        }
        numbers={{
          columns: [say('page.own.where'), say('page.own.active'), say('page.own.gone'), say('page.own.nobody')],
          rows: groups.map((group) => [nameOf(group), group.active, group.gone, group.nobody]),
        }}
      />
    </section>
  );
}
