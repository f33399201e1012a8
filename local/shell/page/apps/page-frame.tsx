import { useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { mountForgeFrame, type ForgeFrame } from '../../../forge/bridge/mount-frame';
import { colorMode, useColorMode } from '../host/color-mode';
import { keepCost } from '../host/cost';
import { useSession } from '../host/session-context';
import { pageAddress } from './page-address';

export interface PageFrameProps {
  readonly moduleKey: string;
  readonly moduleType: string;
  /** The address of the module; the rest of the path belongs to the app. */
  readonly base: string;
  /** Null for a page of the site. */
  readonly project: { readonly id: string; readonly key: string } | null;
}

/** A page of the app, in its frame. */
export function PageFrame({ moduleKey, moduleType, base, project }: PageFrameProps) {
  const { session } = useSession();
  const { viewer, asOf } = session;
  const [, go] = useLocation();
  const mode = useColorMode();
  const place = useRef<HTMLDivElement>(null);
  const mounted = useRef<ForgeFrame | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const address = useMemo(() => pageAddress(base), [base]);
  const projectId = project?.id ?? null;
  const projectKey = project?.key ?? null;

  useEffect(() => {
    if (place.current === null) return undefined;
    setProblem(null);
    const frame = mountForgeFrame(place.current, {
      moduleKey,
      moduleType,
      extension: projectId === null ? {} : { project: { id: projectId, key: projectKey, type: 'software' } },
      theme: colorMode(),
      address,
      onNavigate: (to) => {
        if (to.origin === window.location.origin) go(to.pathname + to.search);
        else window.open(to, '_blank', 'noopener');
      },
      onCost: keepCost,
      onProblem: setProblem,
    });
    mounted.current = frame;
    return () => {
      mounted.current = null;
      frame.destroy();
    };
    // The viewer and the moment come from the session: the frame is created again when they change.
  }, [moduleKey, moduleType, projectKey, projectId, address, viewer, asOf, go]);

  useEffect(() => {
    mounted.current?.setTheme(mode);
  }, [mode]);

  return (
    <>
      {problem !== null && <p role="alert">{problem}</p>}
      <div ref={place} />
    </>
  );
}
