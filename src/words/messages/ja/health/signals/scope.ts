import type { scope as source } from '../../../en/health/signals/scope';
import type { Translated } from '../../../../say/messages';

export const scope: Translated<typeof source> = {
  'signal.scope-creep': 'スコープクリープ',
  'signal.scope-creep.meaning':
    '開始後に追加された作業が、この時点の通常より多いです。ほかを外さない限り、追加のたびに終わりが延びます。',
  'signal.scope-creep.computed':
    '追加から削除を引いたものの、開始時に対する割合です。このチームの過去の、期間の同じ割合の時点と比べます。',
  'signal.scope-creep.title':
    '{subject, select, sprint {スプリントのスコープが {share, number, ::percent} 増加} epic {エピックのスコープが {share, number, ::percent} 増加} version {バージョンのスコープが {share, number, ::percent} 増加} project {プロジェクトのスコープが {share, number, ::percent} 増加} other {スコープが {share, number, ::percent} 増加}}',
  'signal.scope-creep.line':
    '{past, select, own {{on, date, ::dMMM}から追加 {added, number} 件、削除 {removed, number} 件。この時点の通常: 最大 {usual, number, ::percent}。} other {{on, date, ::dMMM}から追加 {added, number} 件、削除 {removed, number} 件。ほかのプロジェクトの 85% は最大 {usual, number, ::percent} の増加です。}}',

  'signal.growing-work': '未完了の作業の増加',
  'signal.growing-work.meaning':
    '完了する作業より多くの作業が入っています。何から始めても、未完了の作業にかかる時間は延び続けます。',
  'signal.growing-work.computed':
    '現在の未完了の作業項目を 90 日前と比べます。増加は、このチームの過去の 90 日間の 85% と比べます。',
  'signal.growing-work.title': '未完了の作業が {share, number, ::percent} 増加',
  'signal.growing-work.line':
    '{past, select, own {{days, plural, other {# 日}}間で {before, number} 件から {now, plural, other {# 件}}へ。通常: 最大 {usual, number, ::percent}。直近 {weeks, plural, other {# 週間}}: 追加 {entered, number} 件、完了 {finished, number} 件。} other {{days, plural, other {# 日}}間で {before, number} 件から {now, plural, other {# 件}}へ。他のプロジェクト: 最大 {usual, number, ::percent}。直近 {weeks, plural, other {# 週間}}: 追加 {entered, number} 件、完了 {finished, number} 件。}}',

  'signal.scope-churn': 'スコープの入れ替え',
  'signal.scope-churn.meaning':
    '開始後に計画の多くが入れ替わりました。作業が入り、別の作業が出ました。合計は落ち着いて見えますが、始めた作業が外され、新しい作業は計画外です。',
  'signal.scope-churn.computed':
    '追加と削除の合計の、開始時に対する割合です。増加として残るのは半分までの場合です。このチームの過去の、期間の同じ割合の時点と比べます。',
  'signal.scope-churn.title': '開始後にスコープが入れ替わった',
  'signal.scope-churn.line':
    '追加 {added, plural, other {# 件}}、削除 {removed, number} 件: 開始時の {share, number, ::percent}。通常: 最大 {usual, number, ::percent}。',

  'signal.re-estimation': '再見積もり',
  'signal.re-estimation.meaning':
    '未完了の作業の見積もりが、この時点の通常より大きく変わりました。開始時に作業の大きさが理解されていませんでした。',
  'signal.re-estimation.computed':
    '開始後に未完了の作業項目の見積もりが変わったポイントの、増減の合計です。開始時のポイントに対する割合を、このチームの過去と比べます。',
  'signal.re-estimation.title': '見積もりが大きく変わった',
  'signal.re-estimation.line':
    '{items, plural, other {# 件}}: 開始後に {up, plural, other {# ポイント}}増、{down, number} ポイント減。',
  'signal.re-estimation.usual':
    '開始時の {share, number, ::percent} が変わりました。通常: 最大 {usual, number, ::percent}。',

  'signal.over-commitment': '過剰',
  'signal.over-commitment.meaning':
    'スプリントには、このチームが標準的に完了する量より多く入っており、一部は残ります。何を残すか今決めるのがよいです。',
  'signal.over-commitment.computed':
    '残りの量を、ボードの直近 6 スプリントで標準的に完了した量、それらが未達だった頻度、経過した時間の割合と比べます。',
  'signal.over-commitment.title': 'スプリントが標準より多い',
  'signal.over-commitment.line':
    '{unit, select, points {{committed, plural, other {# ポイント}}コミット済み、現在 {now, number} ポイント。標準: スプリントあたり {typical, number}。} other {{committed, plural, other {# 件}}コミット済み、現在 {now, number} 件。標準: スプリントあたり {typical, number}。}}',

  'signal.carry-over': '持ち越し',
  'signal.carry-over.meaning':
    'この作業項目は過去のスプリントで計画され、完了しませんでした。大きすぎるか、計画での位置ほど重要でない可能性があります。',
  'signal.carry-over.computed': 'この作業項目が入ったスプリントの数で、今のものを含みます。3 回目から数えます。',
  'signal.carry-over.title': '{sprints, selectordinal, other {# 回目}}のスプリント',
  'signal.carry-over.line': '過去 {before, plural, other {# 回}}のスプリントで完了しませんでした。',

  'signal.goal-drift': '目的の変更',
  'signal.goal-drift.meaning':
    'この作業項目の目的が、開始後に通常より大きく書き換えられました。完了した作業がもう望まれていない可能性があります。',
  'signal.goal-drift.computed':
    '初日より後の説明と受け入れ基準の編集で変わった文字数の、長さに対する割合です。完了した作業項目の 85% と比べます。',
  'signal.goal-drift.title': '開始後に説明が変わった',
  'signal.goal-drift.line':
    '編集 {edits, plural, other {# 回}}。文の {share, number, ::percent} が変わりました。通常: 最大 {usual, number, ::percent}。',
};
