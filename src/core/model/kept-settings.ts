/**
 * Whose settings: the site's, or one project's by its id, which stays when its key changes. A project's settings
 * override the site's.
 */
export type SettingsPlace = { readonly layer: 'site' } | { readonly layer: 'project'; readonly projectId: string };

/** A threshold is a number, or the source of a pattern; a tracker setting may be a list. */
export type SettingValue = number | string | readonly (number | string)[];

/** The values of one layer, by section and name. JSON-safe, and unchecked. */
export type SettingsLayer = Readonly<Record<string, Readonly<Record<string, SettingValue>>>>;

/** One layer as stored. */
export type KeptLayer =
  | {
      readonly status: 'kept';
      /** 0 while nothing is kept; every save makes it one more. */
      readonly revision: number;
      readonly layer: SettingsLayer;
      /** What was stored before the last change; null before the first. */
      readonly former: SettingsLayer | null;
      readonly savedAt: Date | null;
    }
  /** Not in a format of this app. `revision` is null where even that cannot be read. */
  | { readonly status: 'damaged'; readonly revision: number | null }
  /** In the format of a later version of the app. */
  | { readonly status: 'newer' };

/** A layer to store in place of the one with revision `over`. */
export interface LayerWrite {
  /** The revision that this change is based on: 0 for none, null for one that could not be read. */
  readonly over: number | null;
  readonly layer: SettingsLayer;
  readonly former: SettingsLayer | null;
  readonly savedAt: Date;
}
