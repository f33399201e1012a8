import { useQuery } from '@tanstack/react-query';
import { dayOf, shortDay } from '../format/dates';
import { useSession } from '../host/session-context';
import { countIssues, fetchVersions } from '../jira/jira';
import { Go } from '../parts/router-link';
import { Bone, Nothing, Problem, WaitingRows } from '../parts/states';
import { issuesPath, quoted } from '../routes';
import { ProjectHeader } from './project-header';
import type { Version } from './version-order';
import { inOrderOfRelease, releaseState } from './version-order';

const STATES = { released: 'Released', archived: 'Archived', overdue: 'Overdue', unreleased: 'Unreleased' } as const;

/** The project's versions: what is due, how far each is, what is out. */
export function ReleasesPage({ projectKey }: { readonly projectKey: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['versions', projectKey],
    queryFn: ({ signal }) => fetchVersions(projectKey, signal),
  });
  return (
    <div className="page">
      <ProjectHeader projectKey={projectKey} page="Releases" />
      {error !== null && <Problem error={error} retry={() => void refetch()} />}
      {error === null && data === undefined && <WaitingRows label="Loading releases" rows={4} />}
      {data?.length === 0 && <Nothing title="This project has no versions" />}
      {data !== undefined && data.length > 0 && (
        <table className="list">
          <thead>
            <tr>
              <th scope="col">Version</th>
              <th scope="col">Status</th>
              <th scope="col">Progress</th>
              <th scope="col">Release date</th>
            </tr>
          </thead>
          <tbody>
            {inOrderOfRelease(data).map((version) => (
              <ReleaseRow key={version.id} projectKey={projectKey} version={version} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function ReleaseRow({ projectKey, version }: { readonly projectKey: string; readonly version: Version }) {
  const { session, now } = useSession();
  const clock = { now: now(), timeZone: session.timeZone };
  const jql = `project = ${quoted(projectKey)} AND fixVersion = ${version.id}`;
  const state = releaseState(version, dayOf(now(), session.timeZone));
  return (
    <tr>
      <td>
        <Go to={issuesPath(projectKey, jql)}>{version.name}</Go>
      </td>
      <td className="subtle">{STATES[state]}</td>
      <td className="figure">
        <Progress jql={jql} />
      </td>
      <td className="subtle">{version.releaseDate === undefined ? '' : shortDay(version.releaseDate, clock)}</td>
    </tr>
  );
}

/** "3 of 8 done", counted by Jira. */
function Progress({ jql }: { readonly jql: string }) {
  const all = useQuery({ queryKey: ['open-count', jql], queryFn: ({ signal }) => countIssues(jql, signal) });
  const done = useQuery({
    queryKey: ['open-count', jql, 'done'],
    queryFn: ({ signal }) => countIssues(`${jql} AND statusCategory = Done`, signal),
  });
  if (all.isError || done.isError) return <span title="The count could not be read">–</span>;
  if (all.data === undefined || done.data === undefined) return <Bone width={80} />;
  return (
    <>
      <progress aria-label="Done" max={Math.max(1, all.data)} value={done.data} /> {done.data} of {all.data} done
    </>
  );
}
