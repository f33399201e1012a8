import type { format as source } from '../en/format';
import type { Translated } from '../../say/messages';

export const format: Translated<typeof source> = {
  'format.under-one-percent': '1%未満',
  'format.over-ninety-nine-percent': '99%超',
  'format.unknown-date': '日付不明',
  'format.number': '{value, number}',
  'format.signed': '{sign, select, minus {−{count, number}} none {0} other {+{count, number}}}',
};
