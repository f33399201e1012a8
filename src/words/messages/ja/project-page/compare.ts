import type { Translated } from '../../../say/messages';
import type { pageCompare as source } from '../../en/project-page/compare';

export const pageCompare: Translated<typeof source> = {
  'page.compare.show': '今日と比較',
  'page.compare.hide': 'この日だけ表示',
  'page.compare.today': '今日',
  'page.compare.change': '変化',
  'page.compare.moves': '日付を動かした原因',
  'page.compare.moves.none': '2 日の遅れは比較できません。一方に遅れがないか、基準が異なります。',
  'page.compare.figures': '当時と今',
  'page.compare.level': 'レベル',
  'page.compare.scope': '範囲 (項目数)',
  'page.compare.open': '未完了の項目',
  'page.compare.finished': '完了した項目',
  'page.compare.stalled': '停滞中の項目',
  'page.compare.waiting': '待ちの項目',
  'page.compare.number': '{value, number, ::sign-except-zero}',
  'page.compare.days': '{days, number, ::sign-except-zero} 日',
  'page.compare.most': '最も大きな変化: {part}。',
  'page.compare.no-date': '{since, date, ::dMMM} または今日の日付は分かりません。',
  'page.compare.same': '{since, date, ::dMMM} から見込みの日付は {on, date, ::dMMM} のままです。',
  'page.compare.moved':
    '{since, date, ::dMMM} から見込みの日付は {before, date, ::dMMM} から {after, date, ::dMMM} に変わりました。',
  'page.compare.later':
    '{since, date, ::dMMM} から見込みの日付は {days, plural, other {# 営業日}}遅くなり、{before, date, ::dMMM} から {after, date, ::dMMM} に変わりました。',
  'page.compare.earlier':
    '{since, date, ::dMMM} から見込みの日付は {days, plural, other {# 営業日}}早くなり、{before, date, ::dMMM} から {after, date, ::dMMM} に変わりました。',
};
