import type { Settings } from '../../core/signals/settings';
/** What each threshold of these sections does, in one sentence. None may be left out. */
export type Explained<Section extends keyof Settings> = {
  readonly [Name in Section]: { readonly [Threshold in keyof Settings[Name]]: string };
};
