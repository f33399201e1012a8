import './marks.css';
import Critical from '@atlaskit/icon/core/priority-critical';
import Blocker from '@atlaskit/icon/core/priority-blocker';
import High from '@atlaskit/icon/core/priority-high';
import Highest from '@atlaskit/icon/core/priority-highest';
import Low from '@atlaskit/icon/core/priority-low';
import Lowest from '@atlaskit/icon/core/priority-lowest';
import Major from '@atlaskit/icon/core/priority-major';
import Medium from '@atlaskit/icon/core/priority-medium';
import Minor from '@atlaskit/icon/core/priority-minor';
import Trivial from '@atlaskit/icon/core/priority-trivial';
import { token } from '@atlaskit/tokens';
import type { Priority } from '../../jira/shapes';

const drawings = {
  highest: { Icon: Highest, color: token('color.icon.danger') },
  blocker: { Icon: Blocker, color: token('color.icon.danger') },
  critical: { Icon: Critical, color: token('color.icon.danger') },
  high: { Icon: High, color: token('color.icon.danger') },
  major: { Icon: Major, color: token('color.icon.danger') },
  medium: { Icon: Medium, color: token('color.icon.warning') },
  minor: { Icon: Minor, color: token('color.icon.accent.blue') },
  low: { Icon: Low, color: token('color.icon.accent.blue') },
  lowest: { Icon: Lowest, color: token('color.icon.accent.blue') },
  trivial: { Icon: Trivial, color: token('color.icon.subtle') },
} as const;

const known = new Map<string, (typeof drawings)[keyof typeof drawings]>(Object.entries(drawings));

/** The priority as Jira draws it; a name that is not Jira's is drawn as medium, in grey. */
export function PriorityMark({
  priority,
  withName = false,
}: {
  readonly priority: Priority;
  readonly withName?: boolean;
}) {
  const { Icon, color } = known.get(priority.name.toLowerCase()) ?? { Icon: Medium, color: token('color.icon.subtle') };
  return (
    <span className="priority-mark" title={withName ? undefined : `Priority: ${priority.name}`}>
      <Icon label={withName ? '' : `Priority: ${priority.name}`} color={color} />
      {withName && priority.name}
    </span>
  );
}
