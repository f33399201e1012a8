import './project-app-page.css';
import '../parts/list.css';
import { modulePath } from '../../../forge/bridge/navigation';
import { useModules } from '../host/modules';
import { ProjectMark } from '../parts/marks/project-mark';
import { Go } from '../parts/router-link';
import { Nothing, Problem, ProjectsButton, Waiting } from '../parts/states';
import { useProjects } from '../projects/use-projects';
import { boardPath, projectsPath } from '../routes';
import { PageFrame } from './page-frame';

export const PROJECT_PAGE = 'jira:projectPage';

/** A page of a project that the app draws; the rest of the path belongs to the app. */
export function ProjectAppPage({ projectKey, moduleKey }: { readonly projectKey: string; readonly moduleKey: string }) {
  const { data: modules, error, refetch } = useModules();
  const { data: projects } = useProjects();
  if (error !== null) return <Problem isPage error={error} retry={() => void refetch()} />;
  if (modules === undefined || projects === undefined) return <Waiting label="Loading the app">{null}</Waiting>;
  const module = modules.find(({ type, key }) => type === PROJECT_PAGE && key === moduleKey);
  const project = projects.find(({ key }) => key === projectKey);
  if (module === undefined || project === undefined) {
    return (
      <Nothing isPage title="This page doesn’t exist" actions={<ProjectsButton />}>
        The app has no such page, or you cannot see the project.
      </Nothing>
    );
  }
  return (
    <div className="app-page">
      <nav aria-label="Breadcrumbs">
        <ol className="plain crumbs">
          <li>
            <Go to={projectsPath}>Projects</Go>
          </li>
          <li>
            <ProjectMark project={project} />
            <Go to={boardPath(projectKey)}>{project.name}</Go>
          </li>
          <li>
            <h1 className="app-page-title">{module.title}</h1>
          </li>
        </ol>
      </nav>
      <PageFrame
        moduleKey={moduleKey}
        moduleType={PROJECT_PAGE}
        base={modulePath(projectKey, moduleKey)}
        project={project}
      />
    </div>
  );
}
