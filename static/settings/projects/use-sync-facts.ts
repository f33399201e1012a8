import { useCallback, useEffect, useState } from 'react';
import type { SyncFacts } from '../../../src/contract/sync-facts';
import { useHost } from '../../kit/host/host-context';
import type { NamedProject } from '../../kit/host/site-catalogue';
import { useReading, type Reading } from '../../kit/use-reading';
import { useWhere } from '../where';

/** Data about the site's projects for administrators of the site; empty for others. */
export interface SiteReading {
  readonly facts: Reading<SyncFacts> | null;
  /** Null until they are read. */
  readonly projects: readonly NamedProject[] | null;
  /** Items read per second while this page was open; null until it is known. */
  readonly pace: number | null;
}

const LOOK_SECONDS = 5;

/** Reads the state of the projects, and reads it again every few seconds while some are being read. */
export function useSyncFacts(isSite: boolean): SiteReading {
  const host = useHost();
  const { site } = useWhere();
  const read = useCallback(() => host.ask('syncFacts'), [host]);
  const facts = useReading(isSite ? read : null);
  const [projects, setProjects] = useState<readonly NamedProject[] | null>(null);
  useEffect(() => {
    let wanted = true;
    site.projects().then(
      (found) => wanted && setProjects(found),
      () => wanted && setProjects([]),
    );
    return () => {
      wanted = false;
    };
  }, [site]);
  const { state, refresh } = facts;
  const value = state.status === 'shown' ? state.value : null;
  const isReading =
    value === null ||
    value.projects.length === 0 ||
    value.projects.some(({ state: of }) => of === 'filling' || of === 'waiting');
  useEffect(() => {
    if (!isReading || !isSite) return undefined;
    const timer = setInterval(() => document.visibilityState === 'visible' && refresh(), LOOK_SECONDS * 1000);
    return () => clearInterval(timer);
  }, [isReading, isSite, refresh]);
  const [first, setFirst] = useState<{ readonly at: number; readonly items: number } | null>(null);
  const items = value?.projects.reduce((sum, each) => sum + each.itemsRead, 0) ?? 0;
  const at = value === null ? 0 : Date.parse(value.takenAt);
  if (first === null && at > 0) setFirst({ at, items });
  const seconds = first === null ? 0 : (at - first.at) / 1000;
  const pace = first === null || seconds <= 0 || items <= first.items ? null : (items - first.items) / seconds;
  return { facts: isSite ? facts : null, projects, pace };
}
