import type { AzureConfiguration } from '../rest/configuration';
import type { Hyperlink } from '../rest/hyperlinks';
import type { LinkRow } from '../rest/links';
import type { Revision } from '../rest/revisions';
import type { Update } from '../rest/updates';

/** All that was read of one project. */
export interface AzureRecord {
  readonly configuration: AzureConfiguration;
  readonly revisions: readonly Revision[];
  readonly links: readonly LinkRow[];
  /** All changes of work items whose revisions the stream does not tell from the first on. */
  readonly updates: ReadonlyMap<number, readonly Update[]>;
  /** Open work items that are no longer shown, and the project that they are in now; null when nothing is told. */
  readonly gone: ReadonlyMap<number, { readonly at: string; readonly project: string | null }>;
  /** Addresses on open work items, where they were asked for. */
  readonly hyperlinks: ReadonlyMap<number, readonly Hyperlink[]>;
}

/** Something in the answers that could not be believed. What was rejected is left out; the rest is read. */
export interface Problem {
  readonly place: string;
  readonly why: string;
}
