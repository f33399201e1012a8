import type { FieldRole } from '../../src/contract/recognised';

/** A project by the name that the viewer may read. */
export interface NamedProject {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/** Of so many items, so many have something. */
export interface Evidence {
  readonly have: number;
  readonly of: number;
}

/** What administrators look up in the tracker, asked as the viewer: what the viewer may not browse does not count. */
export interface SiteCatalogue {
  /** Every project that the viewer may browse, by name. */
  readonly projects: () => Promise<readonly NamedProject[]>;
  /** How well fields fit what they are taken for, in one project; null where the tracker cannot count that. */
  readonly evidence: (asked: {
    readonly role: FieldRole;
    readonly fieldIds: readonly string[];
    readonly projectKey: string;
  }) => Promise<Evidence | null>;
  /** How many items of a project carry a link of a type, by its outward phrase; null where the tracker cannot count that. */
  readonly linked: (outward: string, projectKey: string) => Promise<number | null>;
}
