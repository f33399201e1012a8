import type { pageLog as source } from '../../en/project-page/log';
import type { Translated } from '../../../say/messages';

export const pageLog: Translated<typeof source> = {
  'page.log': '予測の記録',
  'page.log.note': 'ある日の予測をメモとともに保存したものと、その後の結果です。',
  'page.log.freeze': '今日の予測を保存する',
  'page.log.comment': 'メモ',
  'page.log.comment.hint': '誰に伝えたか、なぜ重要か。予測の根拠をすべて閲覧できる人が読めます。',
  'page.log.keep': '保存',
  'page.log.cancel': 'キャンセル',
  'page.log.kept': '予測を保存しました。',
  'page.log.undo': '元に戻す',
  'page.log.deleted': '記録を削除しました。',
  'page.log.failed': '保存できませんでした。数分後にもう一度お試しください。',
  'page.log.empty':
    'まだ保存された予測はありません。予測を人に伝えるときに保存すると、後でその結果をここで確認できます。',
  'page.log.nothing-foretold': '現在ここには予測がないため、保存できません。',
  'page.log.full': 'ここには 100 件の予測が保存されています。新しく保存するには、自分の記録を 1 件削除してください。',
  'page.log.past-day': '保存できるのは今日の予測だけです。',
  'page.log.foretold': '予測',
  'page.log.chance': '目標の確率',
  'page.log.by': '保存した人',
  'page.log.later': 'その後の結果',
  'page.log.end': '五分五分で {half, date, ::dMMM}まで、{expected, date, ::dMMM}までの見込み (85%)',
  'page.log.end.far': '10 年より先の見込み (85%)',
  'page.log.left':
    '{by, date, ::dMMM}の残り: 五分五分で最大 {unit, select, points {{half, plural, other {# ポイント}}} other {{half, plural, other {# 件}}}}、85% で最大 {most, number}',
  'page.log.finished':
    '{by, date, ::dMMM}までの完了: 五分五分で {unit, select, points {{half, plural, other {# ポイント}}} other {{half, plural, other {# 件}}}} 以上、85% で {least, number} 以上',
  'page.log.chance.of': '{on, date, ::dMMM}まで {share, number, ::percent}',
  'page.log.open': '未完了',
  'page.log.open.expected': '未完了、現在の見込みは {on, date, ::dMMM}まで',
  'page.log.target.moved': '目標は {on, date, ::dMMM}に変更',
  'page.log.target.gone': '目標は削除',
  'page.log.ended': '{on, date, ::dMMM}に完了',
  'page.log.ended.off':
    '{on, date, ::dMMM}に完了、{when, select, late {見込みの {days, plural, other {# 営業日}}後} early {見込みの {days, plural, other {# 営業日}}前} other {見込みどおりの日}}',
  'page.log.left.came':
    '{on, date, ::dMMM}に終了、残り {amount, number}: {kept, select, yes {予測どおり} other {予測は外れました}}',
  'page.log.finished.came':
    '{on, date, ::dMMM}までに {amount, number} 完了: {kept, select, yes {予測どおり} other {予測は外れました}}',
  'page.log.gone': 'もう追跡されていません',
  'page.log.cannot-tell': '閲覧できない作業に基づいています',
  'page.log.delete': '削除',
  'page.log.delete.this': '{on, date, ::dMMM}の記録を削除',
  'page.log.delete.ask': 'この記録を完全に削除しますか?',
  'page.log.delete.not': '残す',
};
