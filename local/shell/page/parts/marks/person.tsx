import './marks.css';
import PersonIcon from '@atlaskit/icon/core/person';
import type { User } from '../../jira/shapes';
import { accentOf, initials } from './initials';

export interface PersonMarkProps {
  readonly user: User | null | undefined;
  readonly size?: 'small' | 'medium' | 'large';
  /** The text for screen readers; omitted if the name is next to it. */
  readonly label?: string;
}

/** A round mark with the initials of a person, or a silhouette for nobody. */
export function PersonMark({ user, size = 'medium', label }: PersonMarkProps) {
  const accent = user ? accentOf(user.accountId) : 'gray';
  const spoken = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label, title: label };
  return (
    <span className={`person-mark person-mark-${size} mark-${accent}`} {...spoken}>
      {user ? initials(user.displayName) : <PersonIcon label="" size="small" />}
    </span>
  );
}

/** Mark and name; "Unassigned", or another given text, for nobody. */
export function Person({
  user,
  nobody = 'Unassigned',
}: {
  readonly user: User | null | undefined;
  readonly nobody?: string;
}) {
  return (
    <span className="person">
      <PersonMark user={user} size="small" />
      <span className={user ? 'clipped' : 'clipped subtle'}>
        {user?.displayName ?? nobody}
        {user?.active === false && <span className="subtlest"> (deactivated)</span>}
      </span>
    </span>
  );
}
