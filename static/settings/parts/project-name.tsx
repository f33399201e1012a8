const ACCENTS = ['teal', 'green', 'purple', 'magenta', 'blue'];

/** A project by its name and key, with a mark whose colour is always the same for the same key. */
export function ProjectName({ name, projectKey }: { readonly name: string; readonly projectKey: string }) {
  const sum = [...projectKey].reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 9973, 0);
  return (
    <span>
      <span className="bw-project-mark" data-accent={ACCENTS[sum % ACCENTS.length]} aria-hidden="true">
        {name.slice(0, 1)}
      </span>
      <span>
        {name} {projectKey !== name && <span className="bw-small bw-subtlest">{projectKey}</span>}
      </span>
    </span>
  );
}
