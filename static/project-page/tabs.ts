import type { PageView } from '../../src/contract/project-page';
import type { ProjectView } from '../kit/target';

/** The views in the order of their tabs. */
export const TABS: readonly PageView[] = ['overview', 'scope', 'flow', 'dependencies', 'sprint', 'ownership', 'proof'];

/** The view of an address; what there is no view for is shown as the first. */
export const viewShown = (view: ProjectView): PageView => TABS.find((tab) => tab === view) ?? 'overview';
