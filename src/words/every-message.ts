import { shared as de } from './messages/de/shared';
import { shared as en } from './messages/en/shared';
import { shared as fr } from './messages/fr/shared';
import { shared as ja } from './messages/ja/shared';
import type { Locale } from './say/locale';
import type { Messages } from './say/messages';

/** Every message of every language, for functions and terminals, where weight does not count. */
export const EVERY_MESSAGE: Readonly<Record<Locale, Messages>> = { en, de, fr, ja };
