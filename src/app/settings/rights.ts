import type { NotAllowed, SettingsPlace } from '../../contract/settings';

/** What the viewer may do on the site, and in the given project. */
export interface Rights {
  readonly administersSite: boolean;
  readonly administersProject: boolean;
  readonly browsesProject: boolean;
}

/** Asks the tracker once, as the viewer. `projectId` is null for the site alone. */
export type RightsOf = (projectId: string | null) => Promise<Rights>;

/** Null if the viewer may change the settings of a place. */
export function refusalOf(
  { layer }: SettingsPlace,
  { administersSite, administersProject }: Rights,
): NotAllowed | null {
  if (administersSite || (layer === 'project' && administersProject)) return null;
  return { status: 'not-allowed', needs: layer === 'site' ? 'site-admin' : 'project-admin' };
}

export const projectOf = (place: SettingsPlace): string | null => (place.layer === 'site' ? null : place.projectId);
