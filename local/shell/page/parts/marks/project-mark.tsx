import './marks.css';
import { accentOf, initials } from './initials';

/** The square of a project; decorative, since its name is always next to it. */
export function ProjectMark({
  project,
  size = 'medium',
}: {
  readonly project: { readonly key: string; readonly name: string };
  readonly size?: 'medium' | 'large';
}) {
  return (
    <span className={`project-mark project-mark-${size} bold-${accentOf(project.key)}`} aria-hidden>
      {initials(project.name).slice(0, 1)}
    </span>
  );
}
