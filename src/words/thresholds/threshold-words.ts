import type { Settings } from '../../core/signals/settings';
import type { InEveryLocale } from '../say/locale';

/** What each threshold of this section does, in one sentence for each language. None may be left out. */
export type ThresholdWords<Section extends keyof Settings> = {
  readonly [Threshold in keyof Settings[Section]]: InEveryLocale;
};
