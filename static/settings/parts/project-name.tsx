import { projectAccent } from '../../kit/project-accent';

/** A project by its name and key, with a mark whose colour is always the same for the same key. */
export function ProjectName({ name, projectKey }: { readonly name: string; readonly projectKey: string }) {
  return (
    <span>
      <span className="bw-mark" data-accent={projectAccent(projectKey)} aria-hidden="true">
        {name.slice(0, 1)}
      </span>
      <span>
        {name} {projectKey !== name && <span className="bw-small bw-subtlest">{projectKey}</span>}
      </span>
    </span>
  );
}
