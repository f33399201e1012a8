import type { pageScope as source } from '../../en/project-page/scope';
import type { Translated } from '../../../say/messages';

export const pageScope: Translated<typeof source> = {
  'page.scope.lead':
    '{direction, select, grew {スコープは {start, number} 件から {now, number} 件に増えました} shrank {スコープは {start, number} 件から {now, number} 件に減りました} other {スコープは開始時と同じ {now, number} 件です}}。',
  'page.scope.lead.costs':
    '{direction, select, grew {スコープは {start, number} 件から {now, number} 件に増え、遅れ {all, plural, other {# 日}}のうち {days, number} 日を占めます} shrank {スコープは {start, number} 件から {now, number} 件に減りましたが、追加分は遅れ {all, plural, other {# 日}}のうち {days, number} 日を占めます} other {スコープは開始時と同じ {now, number} 件ですが、追加分は遅れ {all, plural, other {# 日}}のうち {days, number} 日を占めます}}。',
  'page.scope.usual':
    'この時点までの増加は通常 {usual, number, ::percent} までですが、今回は{by, select, points {ポイントで} other {}} {sign, select, minus {−{share, number, ::percent}} other {+{share, number, ::percent}}} です。',
  'page.scope.since': '{on, date, ::dMMM}から数えています。',
  'page.scope.unknown.not-started': 'まだ誰も始めていないため、比べるスコープがありません。',
  'page.scope.unknown.no-dates': '開始を示す日付がありません。',
  'page.scope.unknown.no-history': '履歴が記録されていないため、変更が分かりません。',
  'page.scope.unknown.no-items': '何も入ったことがありません。',
  'page.scope.unknown': '表示するスコープの変更がありません',
  'page.scope.why': '変わった理由',
  'page.scope.sum': '開始時 {start, number} + 追加 {added, number} − 削除 {removed, number} = {now, number}',
  'page.scope.alone': 'それぞれの影響は、その変更だけのものです。合わせて遅れのうち {days, plural, other {# 日}}です。',
  'page.scope.ledger': 'スコープの変更',
  'page.scope.ledger.note': '{since, date, ::dMMM}からの {count, plural, other {# 件}}の変更、新しい順',
  'page.scope.cause':
    '{cause, select, split {作業項目から分割} discovered {途中で判明} new_demand {新しい要求} adopted {取り込み} carried_over {持ち越し} returned {再オープン} removed {削除} re_estimated {再見積もり} other {追加}}',
  'page.scope.cause.count':
    '{cause, select, split {分割 {count, number}} discovered {判明 {count, number}} new_demand {新しい要求 {count, number}} adopted {取り込み {count, number}} carried_over {持ち越し {count, number}} returned {再オープン {count, number}} removed {削除 {count, number}} re_estimated {再見積もり {count, number}} other {追加 {count, number}}}',
  'page.scope.all': 'すべての原因',
  'page.scope.find': '作業項目を探す',
  'page.scope.open-only': '未着手のみ',
  'page.scope.what': '内容',
  'page.scope.now': '現在',
  'page.scope.then': 'その時のスコープ',
  'page.scope.by': '変更した人',
  'page.scope.now.not-started': '未着手',
  'page.scope.now.in-progress': '進行中',
  'page.scope.now.finished': '完了',
  'page.scope.now.cancelled': '中止',
  'page.scope.now.gone': '消失',
  'page.scope.shown': '{count, plural, other {# 件}}中 {shown, number} 件',
  'page.scope.more': '古い変更 {count, number} 件を表示',
  'page.scope.empty': '一致する変更はありません。',
  'page.scope.kept': 'このページには新しい {count, number} 件の変更が保存されています。',
  'page.scope.filters': '原因',
};
