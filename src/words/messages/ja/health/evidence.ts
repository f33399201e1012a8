import type { evidence as source } from '../../en/health/evidence';
import type { Translated } from '../../../say/messages';

export const evidence: Translated<typeof source> = {
  'evidence.entered-status': '{on, date, ::dMMM}に {from} から {to} へ移動。',
  'evidence.entered-status.first': '{on, date, ::dMMM}から {to}。',
  'evidence.entered-status.days': 'そこに {days, plural, other {# 日}}。',
  'evidence.last-activity': '最後のアクティビティ: {on, date, ::dMMM}。',
  'evidence.created': '{item} は {on, date, ::dMMM}に作成されました。',
  'evidence.started': '{on, date, ::dMMM}に開始。',
  'evidence.started.activity': 'アクティビティによると{on, date, ::dMMM}に開始。ステータスはまだ未着手です。',
  'evidence.flagged': '{on, date, ::dMMM}にフラグ付け。',
  'evidence.unflagged': '{on, date, ::dMMM}にフラグを解除。',
  'evidence.added': '{item} は {on, date, ::dMMM}に追加されました。',
  'evidence.removed': '{item} は {on, date, ::dMMM}に削除されました。',
  'evidence.split': '{item} は {on, date, ::dMMM}に分割されました。',
  'evidence.re-opened': '{item} は {on, date, ::dMMM}に再オープンされました。',
  'evidence.re-estimated': '{item} は {on, date, ::dMMM}に再見積もりされました。',
  'evidence.re-estimated.from-to': '{item}: {on, date, ::dMMM}に見積もりが {from} から {to} に変更。',
  'evidence.re-estimated.up': '{item}: {on, date, ::dMMM}に {points, plural, other {# ポイント}}増。',
  'evidence.re-estimated.down': '{item}: {on, date, ::dMMM}に {points, plural, other {# ポイント}}減。',
  'evidence.waits-for':
    '{dated, select, yes {{on, date, ::dMMM}から {item} を待っています。} other {{item} を待っています。}}',
  'evidence.chain-root': '連鎖の最後は {item} です。',
  'evidence.due': '{item} の期限は {due, date, ::dMMM}です。',
  'evidence.due.moved': '{on, date, ::dMMM}に {from, date, ::dMMM}から移動。',
  'evidence.due.unknown': '{item} には日付があります。',
  'evidence.in-iteration': '{on, date, ::dMMM}から {sprint}。',
  'evidence.cycle-link':
    '{dated, select, yes {{item} は {on, date, ::dMMM}から次のものを待っています。} other {{item} は次のものを待っています。}}',
  'evidence.weakest-link':
    '{dated, select, yes {削除するリンクは {item} から始まります ({on, date, ::dMMM}から)。} other {削除するリンクは {item} から始まります。}}',
  'evidence.weakest-link.end': '終わりは {item} です。',
  'evidence.in-progress-since': '{item} は {on, date, ::dMMM}から進行中です。',
  'evidence.re-prioritised': '{item}: {on, date, ::dMMM}に優先度が {from} から {to} に変更。',
  'evidence.re-prioritised.order': '{item} は {on, date, ::dMMM}に順序が変わりました。',
  'evidence.owned':
    '{dated, select, yes {{item} は {on, date, ::dMMM}から担当者がいます。} other {{item} には担当者がいます。}}',
  'evidence.finished': '{item} は {on, date, ::dMMM}に完了しました。',
  'evidence.asked': '{on, date, ::dMMM}に質問。',
  'evidence.date-moved': '{item}: {on, date, ::dMMM}に期限が {from, date, ::dMMM}から {to, date, ::dMMM}に移動。',
  'evidence.date-moved.unknown': '{item}: {on, date, ::dMMM}に期限が移動。',
  'evidence.without-owner':
    '{dated, select, yes {{item} は {on, date, ::dMMM}から担当者がいません。} other {{item} には担当者がいません。}}',
  'evidence.waits-for-it': '{item} がこれを待っています。',
  'evidence.lacks':
    '{what, select, description {{item} には説明がありません。} criteria {{item} には受け入れ基準がありません。} estimate {{item} には見積もりがありません。} other {{item} には文がありません。}}',
  'evidence.unseen': '{item} は {on, date, ::dMMM}に作成され、その後変更されていません。',
  'evidence.mentions': '{item} とこの作業項目は互いに言及しています。',
  'evidence.rewritten':
    '{what, select, criteria {受け入れ基準を {on, date, ::dMMM}に編集。} other {説明を {on, date, ::dMMM}に編集。}}',
  'evidence.rewritten.length': '以前は {before, number} 文字、以後は {after, number} 文字。',
  'evidence.open': '{dated, select, yes {{item} は {on, date, ::dMMM}から進行中です。} other {{item} は未完了です。}}',
  'evidence.ago': '{days, plural, other {# 日}}前。',
  'evidence.for-days': 'これまで {days, plural, other {# 日}}。',
  'evidence.now-in': '今は {status}。',
  'evidence.points': '{points, plural, other {# ポイント}}。',
  'evidence.cause':
    '{cause, select, split {既存の作業から分割。} discovered {判明。} new_demand {新しい要求。} adopted {ほかから取り込み。} carried_over {持ち越し。} other {再オープン。}}',
  'evidence.none': 'なし',
  'evidence.by': '{person} による。',
  'evidence.cut': '{all, plural, other {# 件}}の事実のうち {shown, number} 件を表示しています。',
};
