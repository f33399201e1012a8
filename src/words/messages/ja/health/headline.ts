import type { headline as source } from '../../en/health/headline';
import type { Translated } from '../../../say/messages';

export const headline: Translated<typeof source> = {
  'headline.not-started': 'まだ着手されていません。',
  'headline.not-started.long': '{days, plural, other {# 日}}間未着手です。通常: 最大 {usual, number} 日。',
  'headline.put-back': '着手後に未着手へ戻されました。',
  'headline.finished': '完了しました。',
  'headline.finished.on': '{on, date, ::dMMM}に完了しました。',
  'headline.cancelled.on': '{on, date, ::dMMM}に中止しました。',
  'headline.took': '所要日数: {days, plural, other {# 日}}。',
  'headline.took.usual': '所要日数: {days, plural, other {# 日}}、通常は最大 {usual, plural, other {# 日}}。',
  'headline.first-look': 'このプロジェクトを読み込み中です。',
  'headline.first-look.share': 'このプロジェクトを読み込み中です: 現在 {share, number, ::percent}。',
  'headline.first-look.line': '読み込みが終わると判定が表示されます。',
  'headline.finding': '{title}。',
  'headline.worth-a-look': '{findings, plural, other {確認したい点が # 件あります。}}',
  'headline.overdue': '{on, date, ::dMMM}から期限超過です。',
  'headline.not-closed': '終了予定日は {on, date, ::dMMM}でしたが、スプリントはまだ開いています。',
  'headline.chance': '{on, date, ::dMMM}までに完了する確率は {chance, number, ::percent} です。',
  'headline.all': 'すべて完了する確率は {chance, number, ::percent} です。',
  'headline.within-usual': '進行中で、通常の期間内です。',
  'headline.started-by-activity': 'アクティビティによると進行中です。ステータスはまだ未着手です。',
  'headline.nothing': '目立つ問題はありません。',
  'headline.inside': '含まれる作業に重大な指摘があります。',
  'headline.no-cause': '目立つ単独の原因はありません。',
  'headline.too-early': 'まだ判定できません。',
  'headline.more-urgent': '確認の価値はありますが、プロジェクトにはより緊急の作業項目があります: {signals}。',
};
