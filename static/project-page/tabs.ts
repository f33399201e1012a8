import type { PageView } from '../../src/contract/project-page';
import type { ProjectView } from '../kit/links/target';

/** The views in the order of their tabs. */
export const TABS: readonly PageView[] = ['overview', 'scope', 'flow', 'dependencies', 'sprint', 'ownership', 'proof'];

/** The view in an address; an unknown view becomes the first one. */
export const viewShown = (view: ProjectView): PageView => TABS.find((tab) => tab === view) ?? 'overview';
