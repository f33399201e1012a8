import type { KnownPage, PageView } from '../../src/contract/project-page';

/** What is known of one view. */
type PageOf<View extends PageView> = Extract<KnownPage, { readonly view: View }>;

export type DependenciesPage = PageOf<'dependencies'>;
export type FlowPage = PageOf<'flow'>;
export type OverviewPage = PageOf<'overview'>;
export type OwnershipPage = PageOf<'ownership'>;
export type ProofPage = PageOf<'proof'>;
export type ScopePage = PageOf<'scope'>;
export type SprintPage = PageOf<'sprint'>;

type Known<Part> = Extract<Part, { readonly status: 'known' }>;

/** Where the start of a scope is known, and where there are enough past promises. */
export type KnownScope = Known<ScopePage['part']>;
export type KnownProof = Known<ProofPage['part']>;
