import type { KeptLayer, SettingsPlace } from '../../core/model/kept-settings';

/** Reads what is kept of a layer; throws where the store does not answer. */
export type ReadLayer = (place: SettingsPlace) => Promise<KeptLayer>;

/** A project's layers, the site's first; the site's alone where no project is told. */
export function placesFor(projectId: string | null): readonly SettingsPlace[] {
  const site: SettingsPlace = { layer: 'site' };
  return projectId === null ? [site] : [site, { layer: 'project', projectId }];
}
