import type { format as source } from '../en/format';
import type { Translated } from '../../say/messages';

export const format: Translated<typeof source> = {
  'format.under-one-percent': 'unter 1 %',
  'format.over-ninety-nine-percent': 'über 99 %',
  'format.unknown-date': 'unbekanntem Datum',
  'format.number': '{value, number}',
  'format.signed': '{sign, select, minus {−{count, number}} none {0} other {+{count, number}}}',
};
