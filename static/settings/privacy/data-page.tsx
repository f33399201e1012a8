import { useState, type ReactNode } from 'react';
import type { NamedProject } from '../../kit/host/site-catalogue';
import { Notice } from '../../kit/states/notice';
import { useDraft } from '../draft/draft-context';
import { useKnown } from '../known';
import { withValue } from '../model/layer';
import { CheckIcon, CrossIcon, LockIcon } from '../parts/icons';
import { PageTitle } from '../parts/page-title';
import { ProjectName } from '../parts/project-name';
import { bytesIn } from '../projects/bytes';
import { followingIn, valuesOf, withProject, type Following } from '../projects/following';
import { RemovalDialog } from '../projects/removal-dialog';
import { useSay } from '../say';

/** The kept data, the data that is not kept, who sees it, and how to remove it. */
export function DataPage() {
  const say = useSay();
  const draft = useDraft();
  const { sync } = useKnown();
  const [removing, setRemoving] = useState<readonly NamedProject[] | 'all' | null>(null);
  const facts = sync.facts?.state.status === 'shown' ? sync.facts.state.value : null;
  const named = sync.projects ?? [];
  const kept = (facts?.projects ?? []).filter(({ items }) => items > 0);
  const remove = (next: (following: Following) => Following): void => {
    setRemoving(null);
    void draft.saveNow((saved) => {
      const { way, listed } = valuesOf(next(followingIn(saved)));
      const withWay = withValue(saved, { section: 'projects', name: 'way' }, way);
      return withValue(withWay, { section: 'projects', name: 'listed' }, listed);
    });
  };
  return (
    <section className="bw-page-body">
      <PageTitle title={say('settings.page.data')}>{say('settings.data.intro')}</PageTitle>
      <div className="bw-cards">
        <Card icon={<CheckIcon />} title={say('settings.data.kept')}>
          {say('settings.data.kept.text')}
        </Card>
        <Card icon={<CrossIcon />} title={say('settings.data.never')}>
          {say('settings.data.never.text')}
        </Card>
        <Card icon={<LockIcon />} title={say('settings.data.where')}>
          {say('settings.data.where.text')}
        </Card>
      </div>
      <h2 className="bw-h2">{say('settings.data.sees')}</h2>
      <ul className="bw-points">
        {(['viewer', 'many', 'people', 'admins'] as const).map((who) => (
          <li key={who}>{say(`settings.data.sees.${who}`)}</li>
        ))}
      </ul>
      <h2 className="bw-h2">{say('settings.data.projects')}</h2>
      {facts !== null && kept.length === 0 ? (
        <p className="bw-empty">{say('settings.data.none')}</p>
      ) : (
        <table className="bw-table bw-projects">
          <thead>
            <tr>
              <th scope="col">{say('settings.projects.project')}</th>
              <th scope="col" className="bw-number">
                {say('settings.projects.items')}
              </th>
              <th scope="col" className="bw-number">
                {say('settings.projects.space')}
              </th>
              <th>
                <span className="bw-visually-hidden">{say('settings.data.remove')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {kept.map(({ projectKey, items, bytes }) => {
              const project = named.find(({ key }) => key === projectKey);
              return (
                <tr key={projectKey}>
                  <th scope="row" className="bw-project-name">
                    <ProjectName name={project?.name ?? projectKey} projectKey={projectKey} />
                  </th>
                  <td className="bw-number" data-label={say('settings.projects.items')}>
                    {say('settings.number', { value: items })}
                  </td>
                  <td className="bw-number" data-label={say('settings.projects.space')}>
                    {bytesIn(bytes, say)}
                  </td>
                  <td className="bw-number">
                    <button
                      type="button"
                      className="bw-button bw-danger-text"
                      disabled={!draft.mayWrite || project === undefined}
                      onClick={() => project !== undefined && setRemoving([project])}
                    >
                      {say('settings.data.remove')}
                      <span className="bw-visually-hidden"> {projectKey}</span>
                    </button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <div className="bw-cards">
        <Card title={say('settings.data.long')}>{say('settings.data.long.text')}</Card>
        <Card title={say('settings.data.accounts')}>{say('settings.data.accounts.text')}</Card>
        <Card title={say('settings.data.all')} danger>
          {say('settings.data.all.text')}
          <button
            type="button"
            className="bw-button bw-danger-text"
            disabled={!draft.mayWrite || kept.length === 0}
            onClick={() => setRemoving('all')}
          >
            {say('settings.data.all')}
          </button>
        </Card>
      </div>
      {facts !== null && facts.troubles.length > 0 && (
        <Notice kind="information">
          {say('settings.data.troubles', { count: facts.troubles.reduce((sum, { times }) => sum + times, 0) })}
        </Notice>
      )}
      {facts !== null && facts.setAside.items > 0 && (
        <Notice kind="information">
          {say('settings.data.aside', { count: facts.setAside.items })}
          {facts.setAside.named.length > 0 && (
            <code className="bw-code">{`id in (${facts.setAside.named.map(({ id }) => id).join(', ')})`}</code>
          )}
        </Notice>
      )}
      {removing !== null && (
        <RemovalDialog
          projects={
            removing === 'all' ? named.filter(({ key }) => kept.some(({ projectKey }) => projectKey === key)) : removing
          }
          {...(removing === 'all' ? { word: say('settings.removal.word') } : {})}
          onClose={() => setRemoving(null)}
          onRemove={() =>
            remove((following) =>
              removing === 'all'
                ? { way: 'only', listed: [] }
                : removing.reduce((now, { id }) => withProject(now, id, false), following),
            )
          }
        />
      )}
    </section>
  );
}

interface CardProps {
  readonly icon?: ReactNode;
  readonly title: string;
  readonly danger?: boolean;
  readonly children: ReactNode;
}

function Card({ icon, title, danger = false, children }: CardProps) {
  return (
    <section className="bw-card" data-danger={danger}>
      <h2 className="bw-card-title bw-h3">
        {icon}
        {title}
      </h2>
      <div className="bw-card-text">{children}</div>
    </section>
  );
}
