import type { SettingsPlace } from '../../contract/settings';
import type { SettingsLayer } from '../../core/settings/layered';

/** What is kept of one layer. */
export type KeptLayer =
  | {
      readonly status: 'kept';
      /** 0 while nothing is kept; every save makes it one more. */
      readonly revision: number;
      readonly layer: SettingsLayer;
      /** What was kept before the last change; null while there was none. */
      readonly former: SettingsLayer | null;
      readonly savedAt: Date | null;
    }
  | { readonly status: 'damaged'; readonly revision: number | null }
  | { readonly status: 'newer' };

export interface LayerWrite {
  /** The revision that this was decided over. */
  readonly over: number | null;
  readonly layer: SettingsLayer;
  readonly former: SettingsLayer | null;
  readonly savedAt: Date;
}

export type ReadLayer = (place: SettingsPlace) => Promise<KeptLayer>;

/** A project's layers, the site's first; the site's alone where no project is told. */
export function placesFor(projectId: string | null): readonly SettingsPlace[] {
  const site: SettingsPlace = { layer: 'site' };
  return projectId === null ? [site] : [site, { layer: 'project', projectId }];
}
