import type { ReactNode } from 'react';
import { InfoIcon, WarningIcon } from '../icons';

interface NoticeProps {
  /** A warning for what is old or only partly read; else information. */
  readonly kind: 'warning' | 'information';
  readonly children: ReactNode;
  /** A link-like button at the end, or a value. */
  readonly after?: ReactNode;
  /** A sign of one's own in the place of the usual one. */
  readonly icon?: ReactNode;
}

/** One line above what is shown: it is from earlier, it is read in part, it is a past day, there is a first step. */
export function Notice({ kind, children, after, icon }: NoticeProps) {
  return (
    <div className={`bw-notice bw-notice-${kind}`} role={kind === 'warning' ? 'status' : undefined}>
      {icon ?? (kind === 'warning' ? <WarningIcon /> : <InfoIcon />)}
      <div className="bw-notice-text">{children}</div>
      {after}
    </div>
  );
}
