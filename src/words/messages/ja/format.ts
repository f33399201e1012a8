import type { format as source } from '../en/format';
import type { Translated } from '../../say/messages';

export const format: Translated<typeof source> = {
  'format.under-one-percent': '1%未満',
  'format.over-ninety-nine-percent': '99%超',
  'format.unknown-date': '日付不明',
};
