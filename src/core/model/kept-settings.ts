/** Whose settings: the site's, or one project's by its id, which stays when its key changes. A project's count for more. */
export type SettingsPlace = { readonly layer: 'site' } | { readonly layer: 'project'; readonly projectId: string };

/** A threshold is a number, or a pattern as its source; what is said of a tracker may be a list. */
export type SettingValue = number | string | readonly (number | string)[];

/** What one layer changes, by section and name. JSON-safe, and unchecked. */
export type SettingsLayer = Readonly<Record<string, Readonly<Record<string, SettingValue>>>>;

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
  /** Not what this app writes. `revision` is null where even that cannot be read. */
  | { readonly status: 'damaged'; readonly revision: number | null }
  /** In the format of a later version of the app. */
  | { readonly status: 'newer' };

/** A layer that is to be kept instead of what `over` names. */
export interface LayerWrite {
  /** The revision that this was decided over: 0 for none, null for one that could not be read. */
  readonly over: number | null;
  readonly layer: SettingsLayer;
  readonly former: SettingsLayer | null;
  readonly savedAt: Date;
}
