import type { KnownPage, PageView } from '../../src/contract/project-page';

/** The known data of one view. */
type PageOf<View extends PageView> = Extract<KnownPage, { readonly view: View }>;

export type DependenciesPage = PageOf<'dependencies'>;
export type FlowPage = PageOf<'flow'>;
export type OverviewPage = PageOf<'overview'>;
export type OwnershipPage = PageOf<'ownership'>;
export type ProofPage = PageOf<'proof'>;
export type ScopePage = PageOf<'scope'>;
export type SprintPage = PageOf<'sprint'>;

type Known<Part> = Extract<Part, { readonly status: 'known' }>;

/** For a scope whose start is known, and for enough past forecasts. */
export type KnownScope = Known<ScopePage['part']>;
export type KnownProof = Known<ProofPage['part']>;
