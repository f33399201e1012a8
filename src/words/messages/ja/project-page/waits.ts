import type { pageWaits as source } from '../../en/project-page/waits';
import type { Translated } from '../../../say/messages';

export const pageWaits: Translated<typeof source> = {
  'page.tab.dependencies': '依存関係',
  'page.waits.lead': '{items, plural, =0 {ほかの作業を待つものはありません} other {# 件がほかの作業を待っています}}。',
  'page.waits.lead.costs':
    '{items, plural, other {# 件がほかの作業を待っており、遅れ {slip, plural, other {# 日}}のうち {days, number} 日を占めます。}}',
  'page.waits.longest':
    '最も長く待っているのは {item} で、{since, date, ::dMMM}から {days, plural, other {# 営業日}}です。',
  'page.waits.graph': '何が何を待っているか',
  'page.waits.first': '先に完了が必要',
  'page.waits.then': 'その後に進める',
  'page.waits.since': '開始日',
  'page.waits.some': '{count, number} 件のうち、影響の大きい {shown, number} 件を表示しています。',
  'page.waits.worst': '影響の大きい順',
  'page.waits.ring': 'デッドロック',
  'page.waits.ring.text': '{keys} が互いを待っています',
  'page.waits.ring.cut': '「{waiting} が {blocker} を待つ」を切ると最も多く解放されます。',
  'page.waits.holds': '{items, plural, other {{key} が # 件を止めています}}',
  'page.waits.own': 'ここで {own, number} 件、ほかで {others, number} 件。',
  'page.waits.unassigned': '担当者なし',
  'page.waits.unplanned': 'スプリント外',
  'page.waits.due': '期限 {on, date, ::dMMM}',
  'page.waits.keys':
    '何が何を待つかの図。矢印キーでリンクをたどり、Enter で作業項目を開き、+ と − で拡大縮小、F で全体を表示します',
  'page.waits.card':
    '{key} {title}、{status}、{owner}。{held, plural, =0 {何も止めていません} other {# 件を止めています}}',
  'page.waits.pill': '{items, plural, other {# 件を止めています}}',
  'page.waits.out': '縮小',
  'page.waits.in': '拡大',
  'page.waits.fit': '全体を表示',
  'page.waits.legend': 'このスコープ。白: ほか。破線: 切るリンク',
};
