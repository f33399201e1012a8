import type { PropertyAlias } from './property-alias';
import type { SiteStore } from './store/site-store';
import type { Visibility } from './store/visibility';
import type { Viewer } from './viewer';

/** Everything that answering one request needs to know. */
export interface Session {
  readonly store: SiteStore;
  readonly viewer: Viewer;
  readonly visibility: Visibility;
  /** Where the site lives, without a slash at its end: the start of every `self`. */
  readonly baseUrl: string;
  /** The site's present moment, or the past one that was asked for (ms). */
  readonly now: number;
  /** Names under which JQL finds what apps keep on issues. */
  readonly aliases: readonly PropertyAlias[];
  /** True for a past moment: nothing can be written there. */
  readonly past: boolean;
}
