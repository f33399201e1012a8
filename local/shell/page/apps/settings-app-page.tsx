import './project-app-page.css';
import '../parts/list.css';
import { settingsPath } from '../../../forge/bridge/navigation';
import { useModules } from '../host/modules';
import { ProjectMark } from '../parts/marks/project-mark';
import { Go } from '../parts/router-link';
import { Nothing, Problem, ProjectsButton, Waiting } from '../parts/states';
import { useProjects } from '../projects/use-projects';
import { boardPath, projectsPath } from '../routes';
import { PageFrame } from './page-frame';
import { useRights } from './use-rights';

export const SITE_SETTINGS = 'jira:adminPage';
export const PROJECT_SETTINGS = 'jira:projectSettingsPage';

interface SettingsAppPageProps {
  /** Null for the settings of the site. */
  readonly projectKey: string | null;
  readonly moduleKey: string;
}

/** The app's part of the settings of the site or of a project. As in Jira, only their administrators may open it. */
export function SettingsAppPage({ projectKey, moduleKey }: SettingsAppPageProps) {
  const { data: modules, error, refetch } = useModules();
  const { data: projects } = useProjects();
  const project = projects?.find(({ key }) => key === projectKey) ?? null;
  const { data: rights } = useRights(projectKey, projectKey === null || project !== null);
  if (error !== null) return <Problem isPage error={error} retry={() => void refetch()} />;
  if (modules === undefined || projects === undefined) return <Waiting label="Loading the app">{null}</Waiting>;
  const moduleType = projectKey === null ? SITE_SETTINGS : PROJECT_SETTINGS;
  const module = modules.find(({ type, key }) => type === moduleType && key === moduleKey);
  if (module === undefined || (projectKey !== null && project === null)) {
    return (
      <Nothing isPage title="This page doesn’t exist" actions={<ProjectsButton />}>
        The app has no such page, or you cannot see the project.
      </Nothing>
    );
  }
  if (rights === undefined) return <Waiting label="Loading the app">{null}</Waiting>;
  if (!rights.administersSite && !rights.administersProject) {
    return (
      <Nothing isPage title="You don’t have access to these settings" actions={<ProjectsButton />}>
        {projectKey === null
          ? 'Only administrators of the site do. “View as” at the top right shows the site as one of them.'
          : 'Only administrators of the project and of the site do. “View as” at the top right shows it as one of them.'}
      </Nothing>
    );
  }
  return (
    <div className="app-page">
      <nav aria-label="Breadcrumbs">
        <ol className="plain crumbs">
          {project === null ? (
            <li>
              <Go to={projectsPath}>Jira</Go>
            </li>
          ) : (
            <li>
              <ProjectMark project={project} />
              <Go to={boardPath(project.key)}>{project.name}</Go>
            </li>
          )}
          <li>{project === null ? 'Settings' : 'Project settings'}</li>
          <li>Apps</li>
          <li>
            <span className="app-page-title">{module.title}</span>
          </li>
        </ol>
      </nav>
      <PageFrame
        moduleKey={moduleKey}
        moduleType={moduleType}
        base={settingsPath(projectKey, moduleKey)}
        project={project}
      />
    </div>
  );
}
