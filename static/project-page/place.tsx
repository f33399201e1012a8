import { createContext, useContext, useEffect, useState, type MouseEvent, type ReactNode } from 'react';
import { useHost } from '../kit/host/host-context';
import { pathOfPlace, type ProjectPlace } from '../kit/links/target';

export interface Placed {
  readonly place: ProjectPlace;
  /** Goes to this place with the given values; the others stay. */
  readonly go: (given: Partial<ProjectPlace>, step?: 'push' | 'replace') => void;
}

const PlaceContext = createContext<Placed | null>(null);

export const PlaceProvider = PlaceContext.Provider;

/** The place of the screen, and how to go to another one. Throws outside of a provider: an error in the screen. */
export function usePlace(): Placed {
  const placed = useContext(PlaceContext);
  if (placed === null) throw new Error('usePlace needs a PlaceProvider around it');
  return placed;
}

interface PlaceLinkProps {
  readonly to: Partial<ProjectPlace>;
  readonly className?: string;
  readonly isCurrent?: boolean;
  readonly children: ReactNode;
}

/** A link to another view of this page; its address can be copied, and opened in a new tab. */
export function PlaceLink({ to, className = 'bw-link', isCurrent = false, children }: PlaceLinkProps) {
  const host = useHost();
  const { place, go } = usePlace();
  const [address, setAddress] = useState('#');
  const target = { ...place, ...to };
  const path = pathOfPlace(target);
  useEffect(() => {
    let wanted = true;
    void host.addressOf({ page: 'project', ...target }).then((found) => wanted && found !== null && setAddress(found));
    return () => {
      wanted = false;
    };
    // The path says all that the target holds; the object is a new one at each drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [host, path]);
  const follow = (event: MouseEvent): void => {
    event.preventDefault();
    if (event.metaKey || event.ctrlKey || event.shiftKey) host.open({ page: 'project', ...target }, true);
    else go(to);
  };
  return (
    <a className={className} href={address} aria-current={isCurrent ? 'page' : undefined} onClick={follow}>
      {children}
    </a>
  );
}
