import { FlagsProvider } from '@atlaskit/flag';
import { useEffect } from 'react';
import { useLocation, useSearch } from 'wouter';
import { ProjectAppPage } from './apps/project-app-page';
import { SettingsAppPage } from './apps/settings-app-page';
import { BacklogPage } from './backlog/backlog-page';
import { BoardPage } from './board/board-page';
import { DashboardPage } from './dashboards/dashboard-page';
import { DashboardsPage } from './dashboards/dashboards-page';
import { Layout } from './frame/layout';
import { Opening } from './frame/opening';
import { SessionProvider } from './host/session-context';
import { IssuePage } from './issue/issue-page';
import { IssuesPage } from './issues/issues-page';
import { Nothing, Problem, ProjectsButton } from './parts/states';
import { ProjectsPage } from './projects/projects-page';
import { EpicsPage } from './projects/epics-page';
import { SprintReportPage } from './reports/sprint-report-page';
import { ReleasesPage } from './projects/releases-page';
import { placeOf, type Place } from './routes';

export function App() {
  return (
    <SessionProvider waiting={<Opening />} failed={(error, retry) => <Problem isPage error={error} retry={retry} />}>
      <FlagsProvider>
        <Pages />
      </FlagsProvider>
    </SessionProvider>
  );
}

function Pages() {
  const [path] = useLocation();
  const search = useSearch();
  const place = placeOf(path, search);
  const title = titleOf(place);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <Layout place={place}>
      <PageAt place={place} />
    </Layout>
  );
}

function PageAt({ place }: { readonly place: Place }) {
  switch (place.page) {
    case 'projects':
      return <ProjectsPage />;
    case 'issue':
      return <IssuePage key={place.issueKey} issueKey={place.issueKey} />;
    case 'board':
      return <BoardPage key={place.projectKey} projectKey={place.projectKey} />;
    case 'backlog':
      return <BacklogPage key={place.projectKey} projectKey={place.projectKey} />;
    case 'epics':
      return <EpicsPage key={place.projectKey} projectKey={place.projectKey} />;
    case 'sprint-report':
      return <SprintReportPage key={place.projectKey} projectKey={place.projectKey} />;
    case 'releases':
      return <ReleasesPage key={place.projectKey} projectKey={place.projectKey} />;
    case 'issues':
      return <IssuesPage key={place.projectKey} projectKey={place.projectKey} jql={place.jql} />;
    case 'dashboards':
      return <DashboardsPage />;
    case 'dashboard':
      return <DashboardPage key={place.dashboardId} dashboardId={place.dashboardId} />;
    case 'app':
      return (
        <ProjectAppPage
          key={`${place.projectKey} ${place.moduleKey}`}
          projectKey={place.projectKey}
          moduleKey={place.moduleKey}
        />
      );
    case 'project-settings':
    case 'site-settings': {
      const projectKey = place.page === 'site-settings' ? null : place.projectKey;
      return (
        <SettingsAppPage
          key={`${projectKey ?? ''} ${place.moduleKey}`}
          {...{ projectKey }}
          moduleKey={place.moduleKey}
        />
      );
    }
    case 'nowhere':
      return (
        <Nothing isPage title="This page doesn’t exist" actions={<ProjectsButton />}>
          The address leads nowhere on this site.
        </Nothing>
      );
  }
}

function titleOf(place: Place): string {
  const suffix = 'Jira, local';
  if (place.page === 'issue') return `${place.issueKey} · ${suffix}`;
  if (place.page === 'projects' || place.page === 'nowhere') return suffix;
  if (place.page === 'dashboards' || place.page === 'dashboard') return `Dashboards · ${suffix}`;
  if (place.page === 'site-settings') return `Settings · ${suffix}`;
  const name = {
    'project-settings': 'Settings',
    board: 'Board',
    backlog: 'Backlog',
    epics: 'Epics',
    'sprint-report': 'Sprint report',
    releases: 'Releases',
    issues: 'Issues',
    app: 'Bellwether',
  }[place.page];
  return `${place.projectKey === null ? '' : `${place.projectKey} `}${name} · ${suffix}`;
}
