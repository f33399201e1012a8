import { ProjectMark } from '../parts/marks/project-mark';
import { Go } from '../parts/router-link';
import { projectsPath } from '../routes';
import { useProject } from './use-projects';

/** The header of a page: the project's name above, the page's below. */
export function ProjectHeader({ projectKey, page }: { readonly projectKey: string; readonly page: string }) {
  const { data: project } = useProject(projectKey);
  return (
    <header className="project-header">
      <nav aria-label="Breadcrumbs">
        <ol className="plain crumbs">
          <li>
            <Go to={projectsPath}>Projects</Go>
          </li>
          <li>
            {project !== undefined && <ProjectMark project={project} />}
            <span>{project?.name ?? projectKey}</span>
          </li>
        </ol>
      </nav>
      <div className="page-title">
        <h1>{page}</h1>
      </div>
    </header>
  );
}
