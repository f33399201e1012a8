import { useMemo, useState } from 'react';
import type { SyncFacts } from '../../../src/contract/sync-facts';
import { Bone, Skeleton } from '../../kit/skeleton';
import type { NamedProject } from '../../kit/host/site-catalogue';
import { useDraft } from '../draft/draft-context';
import { useKnown } from '../known';
import { PageTitle } from '../parts/page-title';
import { Toggle } from '../parts/toggle';
import { useSay } from '../say';
import { FirstRun } from '../start/first-run';
import { FailedSettings } from '../states';
import { followingIn, toldAs, valuesOf, withProject, type Following } from './following';
import { ProjectTable } from './project-table';
import { SHOWN, rowsOf, type Shown } from './rows';
import { Stats } from './stats';

/** The followed projects, how much of each is read, and their size. */
export function ProjectsPage() {
  const say = useSay();
  const { sync } = useKnown();
  return (
    <section className="bw-page-body">
      <PageTitle title={say('settings.page.projects')}>{say('settings.projects.intro')}</PageTitle>
      <Loaded>{(facts) => sync.projects !== null && <Projects facts={facts} />}</Loaded>
    </section>
  );
}

function Loaded({ children }: { readonly children: (facts: SyncFacts) => React.ReactNode }) {
  const say = useSay();
  const { sync } = useKnown();
  const state = sync.facts?.state;
  if (state?.status === 'failed' && sync.facts !== null) {
    return <FailedSettings failure={state.failure} refresh={sync.facts.refresh} />;
  }
  if (state?.status !== 'shown' || sync.projects === null) {
    return (
      <Skeleton label={say('settings.loading')}>
        <div className="bw-bones">
          <Bone height={96} />
          <Bone height={280} />
        </div>
      </Skeleton>
    );
  }
  return <>{children(state.value)}</>;
}

const NO_PROJECTS: readonly NamedProject[] = [];

function Projects({ facts }: { readonly facts: SyncFacts }) {
  const say = useSay();
  const draft = useDraft();
  const { sync } = useKnown();
  const [words, setWords] = useState('');
  const [shown, setShown] = useState<Shown>('all');
  const following = useMemo(() => followingIn(draft.values), [draft.values]);
  const named = sync.projects ?? NO_PROJECTS;
  const rows = useMemo(() => rowsOf({ named, facts, following }), [named, facts, following]);
  const change = (next: Following): void => {
    const { way, listed } = valuesOf(next);
    draft.set('projects', 'way', way);
    draft.set('projects', 'listed', listed);
  };
  const found = rows.filter(
    ({ name, key, group }) =>
      (shown === 'all' || group === shown) &&
      [name, key].some((text) => text.toLowerCase().includes(words.trim().toLowerCase())),
  );
  const countOf = (each: Shown): number => (each === 'all' ? rows : rows.filter(({ group }) => group === each)).length;
  return (
    <>
      <FirstRun facts={facts} />
      <Stats facts={facts} rows={rows} />
      <div className="bw-tools">
        <input
          type="search"
          className="bw-input bw-find"
          placeholder={say('settings.projects.find')}
          aria-label={say('settings.projects.find')}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
        <div className="bw-chips" role="group" aria-label={say('settings.projects.shown')}>
          {SHOWN.filter((each) => each === 'all' || countOf(each) > 0).map((each) => (
            <button
              key={each}
              type="button"
              className="bw-chip"
              aria-pressed={each === shown}
              onClick={() => setShown(each)}
            >
              {say(`settings.projects.shown.${each}`, { count: countOf(each) })}
            </button>
          ))}
        </div>
        <label className="bw-beside">
          <Toggle
            label={say('settings.projects.new')}
            checked={following.way === 'all-but'}
            disabled={!draft.mayWrite}
            onChange={(all) => change(toldAs(all ? 'all-but' : 'only', following, named))}
          />
          <span aria-hidden="true">{say('settings.projects.new')}</span>
        </label>
      </div>
      {rows.length === 0 ? (
        <p className="bw-empty">{say('settings.projects.none')}</p>
      ) : found.length === 0 ? (
        <p className="bw-empty">{say('settings.projects.none-found')}</p>
      ) : (
        <ProjectTable
          rows={found}
          facts={facts}
          onFollow={(id, follow) => change(withProject(following, id, follow))}
        />
      )}
    </>
  );
}
