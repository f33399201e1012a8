import type { Iteration, Version } from '../../../core/model/containers';
import type { Status } from '../../../core/model/status';
import type { Jira } from '../client';
import { siteContext, type SiteLimits } from '../neighbourhood/site';
import { getVersions } from '../rest/projects';
import type { FieldMap } from '../translation/fields/field-map';
import type { LinkReading } from '../translation/issue/link-meaning';
import { NO_CHOICES, type TrackerChoices } from '../translation/site/tracker-choices';
import { versionFrom } from '../translation/fields/version-value';

/** A project's fields, boards, sprints and versions; JSON-safe where it is stored unchanged. */
export interface ReadProject {
  readonly fields: FieldMap;
  readonly meaningByPhrase: readonly (readonly [string, LinkReading])[];
  readonly statuses: readonly Status[];
  readonly iterations: readonly Iteration[];
  readonly versions: readonly Version[];
}

/** Further boards would only add sprints without items of the project. */
const LIMITS: SiteLimits = { boards: 10, sprintsPerBoard: 500 };

export async function readProject(
  jira: Jira,
  projectKey: string,
  { takenAt, choices = NO_CHOICES }: { readonly takenAt: Date; readonly choices?: TrackerChoices },
): Promise<ReadProject> {
  const [{ fields, seen }, versions] = await Promise.all([
    siteContext(jira, { projectKey, takenAt, limits: LIMITS, choices }),
    getVersions(jira, projectKey),
  ]);
  return {
    fields,
    meaningByPhrase: [...seen.meaningByPhrase],
    statuses: [...seen.statuses.values()],
    iterations: [...seen.iterations.values()],
    versions: versions.flatMap((version) => versionFrom(version, projectKey) ?? []),
  };
}
