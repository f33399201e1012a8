import { useEffect, useId } from 'react';
import { useKnown } from '../known';
import { useSay } from '../say';

/** The project on which changes are tried; by default the largest one that is read. */
export function ProjectChoice({ label }: { readonly label: string }) {
  const say = useSay();
  const { sync, chosen, choose } = useKnown();
  const id = useId();
  const facts = sync.facts?.state.status === 'shown' ? sync.facts.state.value.projects : [];
  const filled = facts.filter(({ state }) => state === 'filled').toSorted((one, other) => other.items - one.items);
  const options = filled.flatMap(({ projectKey }) => (sync.projects ?? []).find(({ key }) => key === projectKey) ?? []);
  const largest = options[0]?.id ?? null;
  useEffect(() => {
    if (chosen === null && largest !== null) choose(largest);
  }, [chosen, largest, choose]);
  if (options.length === 0) return <p className="bw-small bw-subtle">{say('settings.trial.no-project')}</p>;
  return (
    <div className="bw-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="bw-select" value={chosen ?? ''} onChange={({ target }) => choose(target.value)}>
        {options.map((project) => (
          <option key={project.id} value={project.id}>
            {project.name}
          </option>
        ))}
      </select>
    </div>
  );
}
