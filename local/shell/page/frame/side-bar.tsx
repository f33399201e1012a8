import './side-bar.css';
import AppIcon from '@atlaskit/icon/core/chart-trend';
import BacklogIcon from '@atlaskit/icon/core/backlog';
import DashboardIcon from '@atlaskit/icon/core/dashboard';
import BoardIcon from '@atlaskit/icon/core/board';
import EpicIcon from '@atlaskit/icon/core/epic';
import ListIcon from '@atlaskit/icon/core/list-bulleted';
import ProjectIcon from '@atlaskit/icon/core/project';
import ReleaseIcon from '@atlaskit/icon/core/release';
import ReportIcon from '@atlaskit/icon/core/chart-bar';
import SearchIcon from '@atlaskit/icon/core/search';
import SettingsIcon from '@atlaskit/icon/core/settings';
import type { ReactNode } from 'react';
import { modulePath, settingsPath } from '../../../forge/bridge/navigation';
import { PROJECT_PAGE } from '../apps/project-app-page';
import { PROJECT_SETTINGS, SITE_SETTINGS } from '../apps/settings-app-page';
import { useRights } from '../apps/use-rights';
import { useModules } from '../host/modules';
import { useBoard } from '../board/use-board';
import { Bone, Waiting } from '../parts/states';
import { ProjectMark } from '../parts/marks/project-mark';
import { Go } from '../parts/router-link';
import { useProjects } from '../projects/use-projects';
import {
  backlogPath,
  boardPath,
  dashboardsPath,
  epicsPath,
  issuesPath,
  projectsPath,
  releasesPath,
  sprintReportPath,
  type Place,
} from '../routes';

export function SideBar({ place, isOpen }: { readonly place: Place; readonly isOpen: boolean }) {
  const projectKey = 'projectKey' in place ? place.projectKey : null;
  return (
    <nav className="side-bar" aria-label="Sidebar" hidden={!isOpen}>
      <ul className="plain">
        <Entry to={projectsPath} icon={<ProjectIcon label="" />} isHere={place.page === 'projects'}>
          All projects
        </Entry>
        <Entry
          to={dashboardsPath}
          icon={<DashboardIcon label="" />}
          isHere={place.page === 'dashboards' || place.page === 'dashboard'}
        >
          Dashboards
        </Entry>
        <Entry
          to={issuesPath(null)}
          icon={<SearchIcon label="" />}
          isHere={place.page === 'issues' && projectKey === null}
        >
          All issues
        </Entry>
      </ul>
      <h2 className="side-bar-title">Projects</h2>
      <ProjectEntries place={place} projectKey={projectKey} />
      <SiteSettings place={place} />
    </nav>
  );
}

/** Apps in the settings of the site; as in Jira, only for its administrators. */
function SiteSettings({ place }: { readonly place: Place }) {
  const { data: modules = [] } = useModules();
  const { data: rights } = useRights(null);
  if (rights?.administersSite !== true) return null;
  return (
    <>
      <h2 className="side-bar-title">Settings: apps</h2>
      <ul className="plain">
        {modules
          .filter(({ type }) => type === SITE_SETTINGS)
          .map(({ key, title }) => (
            <Entry
              key={key}
              to={settingsPath(null, key)}
              icon={<SettingsIcon label="" />}
              isHere={place.page === 'site-settings' && place.moduleKey === key}
            >
              {title}
            </Entry>
          ))}
      </ul>
    </>
  );
}

function ProjectEntries({ place, projectKey }: { readonly place: Place; readonly projectKey: string | null }) {
  const { data: projects, isPending } = useProjects();
  if (isPending) {
    return (
      <Waiting label="Loading projects">
        <div className="side-bar-bones">
          <Bone height={20} width="80%" />
          <Bone height={20} width="65%" />
          <Bone height={20} width="72%" />
        </div>
      </Waiting>
    );
  }
  return (
    <ul className="plain">
      {(projects ?? []).map((project) => (
        <Entry
          key={project.key}
          to={boardPath(project.key)}
          icon={<ProjectMark project={project} />}
          isHere={false}
          isOpen={project.key === projectKey}
          below={project.key === projectKey ? <ProjectPages projectKey={project.key} place={place} /> : null}
        >
          {project.name}
        </Entry>
      ))}
    </ul>
  );
}

function ProjectPages({ projectKey, place }: { readonly projectKey: string; readonly place: Place }) {
  const { board } = useBoard(projectKey);
  const { data: modules = [] } = useModules();
  const { data: rights } = useRights(projectKey);
  const mayAdminister = rights !== undefined && (rights.administersSite || rights.administersProject);
  return (
    <ul className="plain side-bar-pages">
      {board?.type === 'scrum' && (
        <Entry to={backlogPath(projectKey)} icon={<BacklogIcon label="" />} isHere={place.page === 'backlog'}>
          Backlog
        </Entry>
      )}
      {board !== null && (
        <Entry to={boardPath(projectKey)} icon={<BoardIcon label="" />} isHere={place.page === 'board'}>
          Board
        </Entry>
      )}
      <Entry to={epicsPath(projectKey)} icon={<EpicIcon label="" />} isHere={place.page === 'epics'}>
        Epics
      </Entry>
      {board?.type === 'scrum' && (
        <Entry to={sprintReportPath(projectKey)} icon={<ReportIcon label="" />} isHere={place.page === 'sprint-report'}>
          Sprint report
        </Entry>
      )}
      <Entry to={releasesPath(projectKey)} icon={<ReleaseIcon label="" />} isHere={place.page === 'releases'}>
        Releases
      </Entry>
      <Entry to={issuesPath(projectKey)} icon={<ListIcon label="" />} isHere={place.page === 'issues'}>
        Issues
      </Entry>
      {modules
        .filter(({ type }) => type === PROJECT_PAGE)
        .map(({ key, title }) => (
          <Entry
            key={key}
            to={modulePath(projectKey, key)}
            icon={<AppIcon label="" />}
            isHere={place.page === 'app' && place.moduleKey === key}
          >
            {title}
          </Entry>
        ))}
      {modules
        .filter(({ type }) => mayAdminister && type === PROJECT_SETTINGS)
        .map(({ key, title }) => (
          <Entry
            key={key}
            to={settingsPath(projectKey, key)}
            icon={<SettingsIcon label="" />}
            isHere={place.page === 'project-settings' && place.moduleKey === key}
          >
            {`Project settings: ${title}`}
          </Entry>
        ))}
    </ul>
  );
}

interface EntryProps {
  readonly to: string;
  readonly icon: ReactNode;
  readonly isHere: boolean;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
  readonly below?: ReactNode;
}

function Entry({ to, icon, isHere, isOpen = false, children, below }: EntryProps) {
  return (
    <li>
      <Go to={to} className="side-bar-entry" data-open={isOpen} {...(isHere ? { 'aria-current': 'page' } : {})}>
        <span className="side-bar-icon">{icon}</span>
        <span className="clipped">{children}</span>
      </Go>
      {below}
    </li>
  );
}
