import type { settingsFile as source } from '../../en/terminal/settings-file';
import type { Translated } from '../../../say/messages';

export const settingsFile: Translated<typeof source> = {
  'layer.not-json': '{file} は JSON ではありません。',
  'layer.at': '{file}: {sentence}',
  'layer.no-sections': '{example} のように、セクションのオブジェクトを指定してください。',
  'layer.malformed': '{name} は数値でもパターンでもありません。例: {example}。',
  'layer.no-such-section': 'セクション {section} はありません。',
  'layer.no-such-threshold': '{section} にしきい値 {threshold} はありません。',
  'layer.number': '{name} は {value} にできません: {least} から {most} までの数値です。',
  'layer.whole-number': '{name} は {value} にできません: {least} から {most} までの整数です。',
  'layer.at-most': '{name} は {value} にできません: {other}（{bound}）以下です。',
  'layer.at-least': '{name} は {value} にできません: {other}（{bound}）以上です。',
  'layer.time-zone': '{name} は {value} にできません: タイムゾーンの名前です。例: {example}。',
  'layer.weekdays': '{name} は {value} にできません: 曜日のリストです。例: {example}。',
  'layer.hour': '{name} は {value} にできません: 0 から 24 までの時刻で、15 分単位です。',
  'layer.regions': '{name} は {value} にできません: 祝日が分かる国と地域のリストです。例: {example}。',
  'layer.dates': '{name} は {value} にできません: 日付のリストです。例: {example}。',
  'layer.names': '{name} は {value} にできません: 名前または ID のリストです。例: {example}。',
  'layer.one-of': '{name} は {value} にできません: 次のいずれかです: {choices}。',
  'layer.minutes': '{name} は {value} にできません: 0 から 1440 までの分（整数）です。',
  'layer.pattern': '{name} は {value} にできません: 名前のパターンです。',
  'layer.pattern.too-long': '{name} は {value} にできません: 最大 {most, plural, other {# 文字}}です。',
  'layer.pattern.sign': '{name} は {value} にできません: {sign} は正規表現の記号で、ここでは使いません。',
  'layer.pattern.everything':
    '{name} は {value} にできません: どの選択肢にも語が必要です。なければすべての名前に一致します。',
  'layer.pattern.how': '語、任意の文字を表す *、選択肢を区切る | を使ってください: {example}。',
  'layer.more': '{count, plural, other {ほかに # 個の値も使えません。まずこれらを直してください。}}',
};
