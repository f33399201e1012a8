import { useEffect, useState, type MouseEvent, type ReactNode } from 'react';
import { useHost } from '../host/host-context';
import { pathOfPlace, type Target } from './target';

interface TargetLinkProps {
  readonly to: Target;
  readonly className?: string;
  readonly tabIndex?: number;
  readonly title?: string;
  /** Whether the words are shown if there is no such page. */
  readonly otherwise?: 'words' | 'nothing';
  readonly children: ReactNode;
}

/**
 * A link to an item or to a view of the project page, as the tracker opens it; its address can be copied. Plain text if
 * the tracker has no such page.
 */
export function TargetLink(props: TargetLinkProps) {
  const { to, className = 'bw-link', tabIndex, title, otherwise = 'words', children } = props;
  const host = useHost();
  const [address, setAddress] = useState<string | null | undefined>(undefined);
  const name = nameOfTarget(to);
  useEffect(() => {
    let wanted = true;
    void host.addressOf(to).then((found) => wanted && setAddress(found));
    return () => {
      wanted = false;
    };
    // The name says all that the target holds; the object may be a new one at each drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [host, name]);
  const open = (event: MouseEvent): void => {
    event.preventDefault();
    host.open(to, event.metaKey || event.ctrlKey || event.shiftKey || event.button === 1);
  };
  if (address === null) {
    const looks = className.replace('bw-link', '').trim();
    return otherwise === 'nothing' ? null : <span {...{ className: looks, title }}>{children}</span>;
  }
  return (
    <a className={className} href={address ?? '#'} tabIndex={tabIndex} title={title} onClick={open} onAuxClick={open}>
      {children}
    </a>
  );
}

/** A text that differs for different targets. */
export function nameOfTarget(to: Target): string {
  switch (to.page) {
    case 'item':
      return to.key;
    case 'docs':
      return `docs ${to.section}`;
    case 'project':
      return `${to.projectKey} ${pathOfPlace(to)}`;
  }
}
