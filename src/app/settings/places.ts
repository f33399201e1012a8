import type { KeptLayer, SettingsPlace } from '../../core/model/kept-settings';

/** Reads a stored layer; throws if the store does not answer. */
export type ReadLayer = (place: SettingsPlace) => Promise<KeptLayer>;

/** The layers of a project, the site's first; only the site's without a project. */
export function placesFor(projectId: string | null): readonly SettingsPlace[] {
  const site: SettingsPlace = { layer: 'site' };
  return projectId === null ? [site] : [site, { layer: 'project', projectId }];
}
