import type { PropertyAlias } from './property-alias';
import type { SiteStore } from './store/site-store';
import type { Visibility } from './store/visibility';
import type { Viewer } from './viewer';

/** Everything that is needed to answer one request. */
export interface Session {
  readonly store: SiteStore;
  readonly viewer: Viewer;
  readonly visibility: Visibility;
  /** The site's address without a slash at its end: the beginning of every `self`. */
  readonly baseUrl: string;
  /** The site's present moment, or the requested past one (ms). */
  readonly now: number;
  /** Names under which JQL finds the properties that apps keep on issues. */
  readonly aliases: readonly PropertyAlias[];
  /** True for a past moment: the site is then read-only. */
  readonly past: boolean;
}
