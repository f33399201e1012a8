import type { router } from '@forge/bridge';
import { pathOfPlace, type Target } from '../links/target';

/** Key of the project page in manifest.yml. */
export const PROJECT_PAGE = 'project-page';

/** The targets for which Jira has a page of its own. */
type TrackerTarget = Exclude<Target, { readonly page: 'docs' }>;
type Location = Parameters<typeof router.getUrl>[0];

/** A target in the format of Jira's router. */
export function locationOf(target: TrackerTarget): Location {
  if (target.page === 'item') return { target: 'issue', issueKey: target.key };
  return { target: 'module', moduleKey: PROJECT_PAGE, projectKey: target.projectKey, path: pathOfPlace(target) };
}
