import type { ReactNode } from 'react';
import { InfoIcon, WarningIcon } from '../icons';

interface NoticeProps {
  /** A warning for old or incomplete data; else information. */
  readonly kind: 'warning' | 'information';
  readonly children: ReactNode;
  /** A link-like button at the end, or a value. */
  readonly after?: ReactNode;
  /** An icon instead of the usual one. */
  readonly icon?: ReactNode;
}

/** One line above the content: it is older, incomplete, of a past day, or there is a first step. */
export function Notice({ kind, children, after, icon }: NoticeProps) {
  return (
    <div className={`bw-notice bw-notice-${kind}`} role={kind === 'warning' ? 'status' : undefined}>
      {icon ?? (kind === 'warning' ? <WarningIcon /> : <InfoIcon />)}
      <div className="bw-notice-text">{children}</div>
      {after}
    </div>
  );
}
