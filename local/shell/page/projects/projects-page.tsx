import './projects.css';
import { useState } from 'react';
import Textfield from '@atlaskit/textfield';
import SearchIcon from '@atlaskit/icon/core/search';
import { number } from '../format/numbers';
import type { Project } from '../jira/shapes';
import { Person } from '../parts/marks/person';
import { ProjectMark } from '../parts/marks/project-mark';
import { Go } from '../parts/router-link';
import { Bone, Nothing, Problem, WaitingRows } from '../parts/states';
import { boardPath, issuesPath, quoted } from '../routes';
import { useOpenCount, useProjects } from './use-projects';

export function ProjectsPage() {
  const { data: projects, error, refetch } = useProjects();
  const [filter, setFilter] = useState('');
  const shown = (projects ?? []).filter(({ name, key }) =>
    `${name} ${key}`.toLowerCase().includes(filter.trim().toLowerCase()),
  );
  return (
    <div className="page projects-page">
      <div className="page-title">
        <h1>Projects</h1>
      </div>
      {error !== null && <Problem error={error} retry={() => void refetch()} />}
      {error === null && projects === undefined && <WaitingRows label="Loading projects" />}
      {projects !== undefined && (
        <>
          {projects.length > 5 && (
            <div className="projects-filter">
              <Textfield
                aria-label="Filter projects"
                placeholder="Filter projects"
                isCompact
                value={filter}
                onChange={(event) => setFilter(event.currentTarget.value)}
                elemBeforeInput={
                  <span className="field-icon">
                    <SearchIcon label="" size="small" />
                  </span>
                }
              />
            </div>
          )}
          {projects.length === 0 && (
            <Nothing title="You don’t have access to any projects">Choose another person under “View as”.</Nothing>
          )}
          {projects.length > 0 && shown.length === 0 && <Nothing title="No projects match your filter" />}
          {shown.length > 0 && <ProjectTable projects={shown} />}
        </>
      )}
    </div>
  );
}

function ProjectTable({ projects }: { readonly projects: readonly Project[] }) {
  return (
    <table className="list projects-list">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Key</th>
          <th scope="col">Lead</th>
          <th scope="col" className="end">
            Open issues
          </th>
          <th scope="col" className="projects-style">
            Type
          </th>
        </tr>
      </thead>
      <tbody>
        {projects.map((project) => (
          <tr key={project.key}>
            <td>
              <Go to={boardPath(project.key)} className="projects-name">
                <ProjectMark project={project} size="large" />
                <span>{project.name}</span>
              </Go>
            </td>
            <td className="subtle">{project.key}</td>
            <td>
              <Person user={project.lead} nobody="No lead" />
            </td>
            <td className="end figure">
              <OpenCount projectKey={project.key} />
            </td>
            <td className="subtle projects-style">
              {project.style === 'next-gen' ? 'Team-managed' : 'Company-managed'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function OpenCount({ projectKey }: { readonly projectKey: string }) {
  const { data, isError } = useOpenCount(projectKey);
  if (isError) return <span title="The count could not be read">–</span>;
  if (data === undefined) return <Bone width={28} />;
  return (
    <Go
      to={issuesPath(projectKey, `project = ${quoted(projectKey)} AND statusCategory != Done ORDER BY updated DESC`)}
      className="quiet-link"
    >
      {number(data)}
    </Go>
  );
}
