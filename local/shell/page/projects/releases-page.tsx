import { useQuery } from '@tanstack/react-query';
import { dayOf, shortDay } from '../format/dates';
import { useSession } from '../host/session-context';
import { fetchVersions } from '../jira/jira';
import { Headings } from '../parts/text/headings';
import { Progress } from '../parts/progress';
import { Go } from '../parts/router-link';
import { Nothing, Problem, WaitingRows } from '../parts/states';
import { issuesPath, quoted } from '../routes';
import { ProjectHeader } from './project-header';
import type { Version } from './version-order';
import { inOrderOfRelease, releaseState } from './version-order';

const STATES = { released: 'Released', archived: 'Archived', overdue: 'Overdue', unreleased: 'Unreleased' } as const;

/** The project's versions: planned ones with their progress, and released ones. */
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
          <Headings names={['Version', 'Status', 'Progress', 'Release date']} />
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
