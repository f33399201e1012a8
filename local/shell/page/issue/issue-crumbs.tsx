import type { Issue } from '../jira/shapes';
import { IssueTypeMark } from '../parts/marks/issue-type-mark';
import { ProjectMark } from '../parts/marks/project-mark';
import { Go } from '../parts/router-link';
import { boardPath, issuePath, projectKeyOf, projectsPath } from '../routes';

/** Projects / this project / the parent / the issue. */
export function IssueCrumbs({ issue }: { readonly issue: Issue }) {
  const projectKey = projectKeyOf(issue.key);
  const project = issue.fields.project ?? { key: projectKey, name: projectKey };
  const parent = issue.fields.parent;
  return (
    <nav aria-label="Breadcrumbs">
      <ol className="plain crumbs">
        <li className="crumb-first">
          <Go to={projectsPath}>Projects</Go>
        </li>
        <li>
          <ProjectMark project={project} />
          <Go to={boardPath(projectKey)}>{project.name}</Go>
        </li>
        {parent && (
          <li>
            <IssueTypeMark type={parent.fields.issuetype} />
            <Go to={issuePath(parent.key)} title={parent.fields.summary ?? undefined}>
              {parent.key}
            </Go>
          </li>
        )}
        <li>
          <IssueTypeMark type={issue.fields.issuetype} />
          <Go to={issuePath(issue.key)} aria-current="page">
            {issue.key}
          </Go>
        </li>
      </ol>
    </nav>
  );
}
