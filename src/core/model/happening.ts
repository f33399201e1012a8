import type { Iteration, Project, ReportedPerson, Version } from './containers';
import type { Status } from './status';
import type { WorkItem } from './work-item';

/** What to store of an item after a message about it. */
export interface ItemUpdate {
  readonly itemId: string;
  /** Null when there is nothing to store: the item is not known, and the message says too little about it. */
  readonly item: WorkItem | null;
  /** True when the message contradicts what is stored, or is incomplete: the item has to be read again. */
  readonly reread: boolean;
}

/** A message from a tracker about something that happened. It may come twice, late, out of order, or not at all. */
export type Happening =
  | {
      readonly kind: 'items-changed';
      readonly itemIds: readonly string[];
      /** Idempotent, in any order: what is known already stays as it is. */
      readonly apply: (kept: ReadonlyMap<string, WorkItem>) => readonly ItemUpdate[];
      readonly statuses: readonly Status[];
      readonly people: readonly ReportedPerson[];
    }
  /** Deleted, or no longer visible to the app. */
  | { readonly kind: 'items-gone'; readonly itemIds: readonly string[] }
  /** These changed in a way that the message does not say: they have to be read again. */
  | {
      readonly kind: 'told-too-little';
      readonly itemIds: readonly string[];
      readonly iterationIds: readonly string[];
      readonly projectKeys: readonly string[];
    }
  /** `at` is null where the tracker does not say when: then only the order of its states is known. */
  | { readonly kind: 'iteration-changed'; readonly iteration: Iteration; readonly at: Date | null }
  | { readonly kind: 'iteration-gone'; readonly iteration: Iteration }
  | { readonly kind: 'version-changed'; readonly version: Version; readonly at: Date | null }
  | { readonly kind: 'version-gone'; readonly version: Version }
  | { readonly kind: 'project-changed' | 'project-restored'; readonly project: Project }
  /** A hidden project may come back: it is in the trash, or the app may not see it. */
  | { readonly kind: 'project-gone' | 'project-hidden' | 'project-archived'; readonly project: Project }
  /**
   * A board or its unit of estimates changed: the meaning of its projects' fields has to be read again. `projectKey` is
   * its own project, where that is stated; it may show other projects.
   */
  | { readonly kind: 'board-changed'; readonly boardId: string; readonly projectKey: string | null };
