import type { FieldRole } from '../../../src/contract/recognised';

/** A project by the name that the viewer may read. */
export interface NamedProject {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/** `have` items out of `of` have a value. */
export interface Evidence {
  readonly have: number;
  readonly of: number;
}

/**
 * The data of the tracker that administrators look up, requested as the viewer: items that the viewer may not browse do
 * not count.
 */
export interface SiteCatalogue {
  /** Every project that the viewer may browse, by name. */
  readonly projects: () => Promise<readonly NamedProject[]>;
  /** How well fields fit their assigned meanings, in one project; null if the tracker cannot count that. */
  readonly evidence: (asked: {
    readonly role: FieldRole;
    readonly fieldIds: readonly string[];
    readonly projectKey: string;
  }) => Promise<Evidence | null>;
  /**
   * How many items of a project have a link of a type, by its outward phrase; null if the tracker cannot count that.
   */
  readonly linked: (outward: string, projectKey: string) => Promise<number | null>;
}
