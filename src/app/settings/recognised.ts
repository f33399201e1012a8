import type { FieldName, Recognised, RecognisedLink, RecognisedPayload } from '../../contract/recognised';
import type { WorkCalendarSettings } from '../../core/model/time/work-calendar';
import { knownRegions } from '../../core/model/time/public-holidays';
import { FIELD_ROLES, LINK_MEANINGS, type FieldRole } from '../../core/model/tracker';
import type { KeptProject } from '../sync/fill/discover-projects';
import type { RightsOf } from './rights';

export interface FoundFields {
  readonly all: readonly FieldName[];
  readonly found: Readonly<Record<FieldRole, readonly FieldName[]>>;
}

export interface RecognisedDeps {
  readonly rightsOf: RightsOf;
  readonly readProjects: () => Promise<readonly KeptProject[]>;
  /** As the project was read. For a site, and for a project that is not stored: by the fields only. */
  readonly findFields: (projectKey: string | null) => Promise<FoundFields>;
  readonly findLinks: () => Promise<readonly RecognisedLink[]>;
  readonly siteCalendar: () => Promise<WorkCalendarSettings>;
}

/** What was found out about a tracker, for its administrators; null for everybody else. */
export async function recognised({ projectId }: RecognisedPayload, deps: RecognisedDeps): Promise<Recognised | null> {
  const { administersSite, administersProject, browsesProject } = await deps.rightsOf(projectId);
  const mayRead = administersSite || (projectId !== null && administersProject);
  if (!mayRead || (projectId !== null && !browsesProject)) return null;
  const project = (await deps.readProjects()).find(({ id, removed }) => id === projectId && !removed);
  const [fields, links, calendar] = await Promise.all([
    deps.findFields(project?.key ?? null),
    deps.findLinks(),
    deps.siteCalendar(),
  ]);
  return {
    fields: FIELD_ROLES.map((role) => ({ role, found: fields.found[role] })),
    allFields: fields.all,
    links,
    meanings: LINK_MEANINGS,
    calendar,
    regions: knownRegions(),
  };
}
