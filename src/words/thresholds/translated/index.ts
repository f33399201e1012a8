import type { Locale } from '../../say/locale';
import { de } from './de';
import { fr } from './fr';
import { ja } from './ja';
import type { Translations } from './translations';

/** What thresholds do, by language; English sentences are their own. */
export const translated: Readonly<Record<Exclude<Locale, 'en'>, Translations>> = { de, fr, ja };
