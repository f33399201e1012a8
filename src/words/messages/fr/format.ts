import type { format as source } from '../en/format';
import type { Translated } from '../../say/messages';

export const format: Translated<typeof source> = {
  'format.under-one-percent': 'moins de 1 %',
  'format.over-ninety-nine-percent': 'plus de 99 %',
  'format.unknown-date': 'date inconnue',
  'format.number': '{value, number}',
  'format.signed': '{sign, select, minus {−{count, number}} none {0} other {+{count, number}}}',
};
