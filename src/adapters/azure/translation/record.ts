import type { AzureConfiguration } from '../rest/configuration';
import type { Hyperlink } from '../rest/hyperlinks';
import type { LinkRow } from '../rest/links';
import type { Revision } from '../rest/revisions';
import type { Update } from '../rest/updates';

/** Everything that was read of one project. */
export interface AzureRecord {
  readonly configuration: AzureConfiguration;
  readonly revisions: readonly Revision[];
  readonly links: readonly LinkRow[];
  /** All changes of work items whose revisions in the stream do not begin with the first. */
  readonly updates: ReadonlyMap<number, readonly Update[]>;
  /** Open work items that are no longer visible, and the project that they are in now; null if unknown. */
  readonly gone: ReadonlyMap<number, { readonly at: string; readonly project: string | null }>;
  /** Addresses on open work items, if they were requested. */
  readonly hyperlinks: ReadonlyMap<number, readonly Hyperlink[]>;
}

/** Something in the answers that is not plausible. It is left out; the rest is read. */
export interface Problem {
  readonly place: string;
  readonly why: string;
}
