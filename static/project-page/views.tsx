import { lazy, Suspense, type ReactNode } from 'react';
import type { KnownPage } from '../../src/contract/project-page';
import type { ProjectPlace } from '../kit/links/target';
import { isCompared } from './compare/compared';
import { LoadingView } from './loading-view';
import { OverviewView } from './overview/overview-view';

const DependenciesView = lazy(async () => ({
  default: (await import('./dependencies/dependencies-view')).DependenciesView,
}));
const CompareView = lazy(async () => ({ default: (await import('./compare/compare-view')).CompareView }));
const FlowView = lazy(async () => ({ default: (await import('./flow/flow-view')).FlowView }));
const OwnershipView = lazy(async () => ({ default: (await import('./ownership/ownership-view')).OwnershipView }));
const ProofView = lazy(async () => ({ default: (await import('./proof/proof-view')).ProofView }));
const ScopeView = lazy(async () => ({ default: (await import('./scope/scope-view')).ScopeView }));

const SprintView = lazy(async () => ({ default: (await import('./sprint/sprint-view')).SprintView }));

/** Draws a page. Parts in chunks of their own are loaded when they are first shown. */
export function drawView(page: KnownPage, { place, refresh }: Drawing): ReactNode {
  return <Suspense fallback={<LoadingView view={page.view} />}>{viewOf(page, { place, refresh })}</Suspense>;
}

interface Drawing {
  readonly place: ProjectPlace;
  readonly refresh: () => void;
}

function viewOf(page: KnownPage, { place, refresh }: Drawing): ReactNode {
  switch (page.view) {
    case 'overview':
      return isCompared(place) ? <CompareView page={page} refresh={refresh} /> : <OverviewView page={page} />;
    case 'scope':
      return <ScopeView page={page} />;
    case 'flow':
      return <FlowView page={page} />;
    case 'dependencies':
      return <DependenciesView page={page} />;
    case 'sprint':
      return <SprintView page={page} />;
    case 'ownership':
      return <OwnershipView page={page} />;
    case 'proof':
      return <ProofView page={page} />;
  }
}
