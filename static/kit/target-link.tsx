import { useEffect, useState, type MouseEvent, type ReactNode } from 'react';
import { useHost } from './host-context';
import { pathOfPlace, type Target } from './target';

interface TargetLinkProps {
  readonly to: Target;
  readonly className?: string;
  readonly tabIndex?: number;
  readonly title?: string;
  readonly children: ReactNode;
}

/** A link to an item or to a view of the project page, as the tracker opens it; its address can be copied. */
export function TargetLink({ to, className = 'bw-link', tabIndex, title, children }: TargetLinkProps) {
  const host = useHost();
  const [address, setAddress] = useState<string | null>(null);
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
  return (
    <a className={className} href={address ?? '#'} tabIndex={tabIndex} title={title} onClick={open} onAuxClick={open}>
      {children}
    </a>
  );
}

/** A text that differs for different targets. */
export function nameOfTarget(to: Target): string {
  return to.page === 'item' ? to.key : `${to.projectKey} ${pathOfPlace(to)}`;
}
