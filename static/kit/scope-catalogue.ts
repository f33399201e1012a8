import type { ScopeId } from './target';

/** Something that a viewer may choose to watch, by the name that the viewer may read. */
export interface NamedScope {
  readonly kind: ScopeId['kind'] | 'filter';
  readonly id: string;
  readonly name: string;
  /** Says more beside the name: a key; empty where there is nothing more to say. */
  readonly note: string;
  readonly projectKey: string | null;
}

/** What there is to watch, asked of the tracker as the viewer. */
export interface ScopeCatalogue {
  /** What a few letters find: projects, epics, versions (of these projects too) and saved filters. */
  readonly find: (words: string, amongProjects: readonly string[]) => Promise<readonly NamedScope[]>;
  /** The names of these; what the viewer may not see, or what is gone, is absent. */
  readonly namesOf: (scopes: readonly WatchedScope[]) => Promise<readonly NamedScope[]>;
  /** The ids of the epics that a saved filter finds, or whose items it finds; null where it is gone or not shared. */
  readonly epicsOfFilter: (filterId: string) => Promise<readonly string[] | null>;
}

export type WatchedScope = Pick<NamedScope, 'kind' | 'id'>;
