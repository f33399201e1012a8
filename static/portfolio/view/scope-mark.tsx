import { projectAccent } from '../../kit/project-accent';
import type { NamedRow } from '../model/rows';

const ACCENTS = { parent: 'purple', version: 'teal', iteration: 'gray' } as const;
/** A small icon for the kind of a row: the first letter of a project, a bolt for an epic, a flag for a version. */
export function ScopeMark({ named: { row, name } }: { readonly named: NamedRow }) {
  const { kind, id } = row.scope;
  return (
    <span className="bw-mark" data-accent={kind === 'project' ? projectAccent(id) : ACCENTS[kind]} aria-hidden="true">
      {kind === 'project' ? (
        (name.trim()[0] ?? '').toLocaleUpperCase()
      ) : (
        <svg viewBox="0 0 16 16" width="12" height="12">
          {kind === 'parent' ? (
            <path d="M9 1.5 3.5 9H7.5L7 14.5 12.5 7H8.5Z" fill="currentColor" />
          ) : (
            <path d="M4 14.5v-13h8.5l-2 3.25 2 3.25H5.5v6.5Z" fill="currentColor" />
          )}
        </svg>
      )}
    </span>
  );
}
