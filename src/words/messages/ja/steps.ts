import type { steps as source } from '../en/steps';
import type { Translated } from '../../say/messages';

export const steps: Translated<typeof source> = {
  'step.ask-for-date':
    '{who, select, person {{person} さんに {item} の日付を確認するか、リンクを削除してください。} other {{item} の担当者に日付を確認するか、リンクを削除してください。}}',
  'step.assign': 'プロジェクト リードに {item} の割り当てを依頼してください。',
  'step.unblock':
    '{who, select, person {{person} さんに {item} を妨げているものを確認してください。なければフラグを外してください。} other {{item} の担当者に妨げているものを確認してください。なければフラグを外してください。}}',
  'step.cut-link': '{item} から {other} へのリンクを削除してください。',
  'step.link':
    '{who, select, person {一方が待っているなら、{person} さんに {item} と {other} のリンクを依頼してください。} other {一方が待っているなら、{item} の担当者に {other} とのリンクを依頼してください。}}',
  'step.schedule': 'プロジェクト リードに {item} の計画を依頼してください。',
  'step.close': '{item} をクローズするか、誰が続けるかをプロダクト オーナーに確認してください。',
  'step.put-first':
    '{who, select, person {{person} さんに、まず {item} を完了するよう依頼してください。} other {{item} の担当者に、まずそれを完了するよう依頼してください。}}',
  'step.agree-on-goal':
    '{who, select, product_owner {{item} の目的をプロダクト オーナーと合意し、再見積もりしてください。} other {未完了の作業項目を、{item} から順にチームで再見積もりしてください。}}',
  'step.split-or-close':
    '{who, select, person {{person} さんに {item} の完了、分割、またはクローズを依頼してください。} owner {{item} の担当者に、その完了、分割、またはクローズを依頼してください。} other {プロダクト オーナーに {item} の分割、またはスプリントからの除外を依頼してください。}}',
  'step.decide-scope': '追加された分について、{item} から順にプロダクト オーナーに判断を依頼してください。',
  'step.leave-out': '何を外すかを、{item} から順にプロダクト オーナーに確認してください。',
  'step.ask-owner':
    '{who, select, person {{item} を進めるために必要なことを {person} さんに確認してください。} other {{item} を進めるために必要なことを担当者に確認してください。}}',
  'step.answer':
    '{who, select, person {{person} さんに {item} への回答、または回答できる人の紹介を依頼してください。} other {{item} の担当者に、回答または回答できる人の紹介を依頼してください。}}',
  'step.hand-over': 'プロジェクト リードに {item} を別の人へ割り当てるよう依頼してください。',
  'step.confirm-date':
    '{who, select, person {{item} の守れる日付を {person} さんと合意してください。} owner {{item} の守れる日付を担当者と合意してください。} other {{item} の守れる日付をプロダクト オーナーと合意してください。}}',
  'step.describe': '{item} に足りないものの追記をプロダクト オーナーに依頼してください。',
  'step.agree-order': '今後 2 週間の順番をプロダクト オーナーと合意してください。',
  'step.agree-done':
    '{who, select, product_owner {作業がいつ完了になるかを、{item} からプロダクト オーナーと合意してください。} other {{item} がいつ完了になるかをチームで合意してください。}}',
  'step.look-closer': '未完了の作業項目を、{item} から順にチームで見直してください。',
  'step.finish-first': '{item} が完了するまで、新しい作業を始めないでください。',
  'step.share-work': '{item} にもう一人加わってもらってください。',
  'step.stop-or-finish': 'プロダクト オーナーと決めてください: {item} を完了するか、残りをクローズするか。',
  'step.leave-out-new': '{count, plural, other {新しく未着手の作業項目 # 件を、{item} から順に外してください。}}',
  'step.leave-out-unbegun':
    '{count, plural, other {未着手の作業項目 # 件を、{item} から順に外してください。残りは目標日に間に合います。}}',
  'step.get-moving': '{count, plural, other {停滞中の作業項目 # 件を、{item} から順に動かしてください。}}',
  'step.split': '{item} を分割し、半分を後に回してください。',
  'step.second-person': '{status} でもう一人に手伝いを依頼してください。{item} からです。',
  'step.second-person.unnamed': 'もう一人に手伝いを依頼してください。{item} からです。',
  'step.move-target': 'または目標日を {on, date, ::dMMM}に移してください (確率 85%)。',
  'step.reschedule': 'プロジェクト リードに {item} の前倒し、または {other} の延期を依頼してください。',
  'step.frees': 'それで {items, plural, other {# 件}}が先へ進めます。',
  'step.earlier':
    '{size, select, days {最大 {amount, plural, other {# 日}}短縮。} months {{amount, plural, other {# か月}}以上短縮。} other {1 年以上短縮。}}',
  'step.earlier.small': '短縮は 1 日未満。',
  'step.no-effect': '日付への影響はありません。',
};
