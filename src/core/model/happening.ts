import type { Iteration, Project, ToldPerson, Version } from './containers';
import type { Status } from './status';
import type { WorkItem } from './work-item';

/** What is to be kept of an item after something was told of it. */
export interface Told {
  readonly itemId: string;
  /** Null when there is nothing to keep: it is not known, and too little was told to know it. */
  readonly item: WorkItem | null;
  /** True when what was told contradicts what is kept, or leaves something out: the item is to be read again. */
  readonly reread: boolean;
}

/** Something that a tracker tells when it happens. It may be told twice, late, out of order, or not at all. */
export type Happening =
  | {
      readonly kind: 'items-changed';
      readonly itemIds: readonly string[];
      /** The same whenever and however often it is applied: what is known already stays as it is. */
      readonly apply: (kept: ReadonlyMap<string, WorkItem>) => readonly Told[];
      readonly statuses: readonly Status[];
      readonly people: readonly ToldPerson[];
    }
  /** Deleted, or kept from the app. */
  | { readonly kind: 'items-gone'; readonly itemIds: readonly string[] }
  /** Something became of these, and what it was cannot be followed: they are to be read again. */
  | {
      readonly kind: 'told-too-little';
      readonly itemIds: readonly string[];
      readonly iterationIds: readonly string[];
      readonly projectKeys: readonly string[];
    }
  /** `at` is null where the tracker does not say when: then only the order of its life can be told. */
  | { readonly kind: 'iteration-changed'; readonly iteration: Iteration; readonly at: Date | null }
  | { readonly kind: 'iteration-gone'; readonly iteration: Iteration }
  | { readonly kind: 'version-changed'; readonly version: Version; readonly at: Date | null }
  | { readonly kind: 'version-gone'; readonly version: Version }
  | { readonly kind: 'project-changed' | 'project-restored'; readonly project: Project }
  /** A hidden one may come back: it was put into the bin, or kept from the app. */
  | { readonly kind: 'project-gone' | 'project-hidden' | 'project-archived'; readonly project: Project }
  /**
   * A board, or what it estimates in: what the fields of its projects mean has to be looked at again. `projectKey` is where
   * it belongs, as far as that is told; it may show others.
   */
  | { readonly kind: 'board-changed'; readonly boardId: string; readonly projectKey: string | null };
