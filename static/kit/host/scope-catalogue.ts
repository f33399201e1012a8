import type { ScopeId } from '../links/target';

/** A scope that a viewer may choose to watch, with the name that the viewer may read. */
export interface NamedScope {
  readonly kind: ScopeId['kind'] | 'filter';
  readonly id: string;
  readonly name: string;
  /** Additional information next to the name: a key; empty if there is none. */
  readonly note: string;
  readonly projectKey: string | null;
}

/** The scopes that can be watched, requested from the tracker as the viewer. */
export interface ScopeCatalogue {
  /** The results for a few letters: projects, epics, versions (of these projects too) and saved filters. */
  readonly find: (words: string, amongProjects: readonly string[]) => Promise<readonly NamedScope[]>;
  /** The names of these scopes. Those that the viewer may not see, and deleted ones, are absent. */
  readonly namesOf: (scopes: readonly WatchedScope[]) => Promise<readonly NamedScope[]>;
  /** The ids of the epics that a saved filter finds, or whose items it finds; null if it is deleted or not shared. */
  readonly epicsOfFilter: (filterId: string) => Promise<readonly string[] | null>;
}

export type WatchedScope = Pick<NamedScope, 'kind' | 'id'>;
