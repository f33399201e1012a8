import type { stall as source } from '../../../en/health/signals/stall';
import type { Translated } from '../../../../say/messages';

export const stall: Translated<typeof source> = {
  'signal.stalled': '停滞',
  'signal.stalled.meaning':
    '作業項目は進行中ですが、すぐに今のステータスを出る見込みは薄いです。進行中の作業項目のうち、最も動きにくいものの一つです。',
  'signal.stalled.computed':
    '10 日以内にステータスを出る確率は、このチームの過去の作業項目から求めます。今のステータスとそれ以前の日数、最後に何かがこのステータスを出てからの日数、担当者の変更を使います。停滞とするのは進行中の作業項目の 5 分の 1 までで、ブロック中のものは含めません。',
  'signal.stalled.title': '{severity, select, severe {{status} を出る見込みが薄い} other {{status} で停滞}}',
  'signal.stalled.line':
    'このステータスで {days, plural, other {# 日}}。{horizon, plural, other {# 日}}以内に出る確率は {chance, number, ::percent} です。',

  'signal.ageing': '長期化',
  'signal.ageing.meaning':
    'この作業項目は、完了した作業項目の多くより長くかかっています。古い作業項目ほど、さらに長くかかる傾向があります。',
  'signal.ageing.computed':
    '進行中になってからの日数を、同じタイプの作業項目の 85% が完了する日数と比べます。95% を超えると重大です。',
  'signal.ageing.title': '{severity, select, severe {通常よりはるかに長く未完了} other {通常より長く未完了}}',
  'signal.ageing.line':
    '{past, select, own {{age, plural, other {# 日}}前に開始。通常: 最大 {usual, plural, other {# 日}}。} other {{age, plural, other {# 日}}前に開始。ほかのプロジェクト: 最大 {usual, plural, other {# 日}}。}}',
  'signal.ageing.line.severe':
    '{age, plural, other {# 日}}前に開始。95% は {most, plural, other {# 日}}以内に完了します。',

  'signal.silent': 'アクティビティなし',
  'signal.silent.meaning':
    'この作業項目には通常より長くアクティビティがありません。置き去りになっているか、行き詰まっている可能性があります。',
  'signal.silent.computed':
    '最後に人が操作してからの日数です (ステータス、担当者、見積もり、コメントなど)。アプリや一括変更は数えません。このステータスでアクティビティのない期間の 85% と比べます。',
  'signal.silent.title': '{days, plural, other {# 日}}間アクティビティなし',
  'signal.silent.line':
    '{past, select, status {最後のアクティビティ: {on, date, ::dMMM}。{status} での通常: 最大 {usual, plural, other {# 日}}。} own {最後のアクティビティ: {on, date, ::dMMM}。通常: 最大 {usual, plural, other {# 日}}。} other {最後のアクティビティ: {on, date, ::dMMM}。ほかのプロジェクト: 最大 {usual, plural, other {# 日}}。}}',

  'signal.blocked': 'ブロック中',
  'signal.blocked.meaning':
    'この作業項目は動けません。フラグ付き、ブロック中のステータス、または未完了の作業項目待ちです。まず障害を取り除く必要があります。',
  'signal.blocked.computed':
    '今のブロックとすべてのブロックの時間で、重なりは一度だけ数えます。今のブロックがこのステータスの時間の 85% より長いと重大です。',
  'signal.blocked.title':
    '{cause, select, flag {ブロック中のフラグ付き} link {{item} によりブロック中} status {ステータス {status}} other {ブロック中のステータス}}',
  'signal.blocked.line': '{on, date, ::dMMM}から {days, plural, other {# 日}}。',
  'signal.blocked.line.undated': '{days, plural, other {# 日}}間。',
  'signal.blocked.line.unknown': 'いつからブロック中かは履歴からわかりません。',
  'signal.blocked.line.times': 'ブロック {spans, plural, other {# 回}}、合計 {total, plural, other {# 日}}。',

  'signal.bouncing': '差し戻し',
  'signal.bouncing.meaning':
    'この作業項目はワークフローで何度も戻りました。完了の条件が合意されていないか、渡すのが早すぎた可能性があります。',
  'signal.bouncing.computed':
    'ワークフローの前の段階への移動で、再オープンを含みます。数分以内の訂正は数えません。2 回目から数えます。',
  'signal.bouncing.title': '差し戻し {times, plural, other {# 回}}',
  'signal.bouncing.line':
    '{reopened, plural, =0 {最後は {on, date, ::dMMM}、{from} から {to} へ。} other {最後は {on, date, ::dMMM}、{from} から {to} へ。再オープン # 回。}}',

  'signal.zombie': '開始後に放置',
  'signal.zombie.meaning':
    'この作業項目はずっと前に開始され、長い間アクティビティがありません。閉じられていないだけの可能性があります。',
  'signal.zombie.computed':
    '作業項目の 85% が完了する時間の 4 倍より古く、アクティビティのない期間がこのステータスでの期間の 95% より長いものです。',
  'signal.zombie.title': '古く、{days, plural, other {# 日}}間アクティビティなし',
  'signal.zombie.line':
    '{past, select, own {{age, plural, other {# 日}}前に開始。通常: 最大 {usual, plural, other {# 日}}。} other {{age, plural, other {# 日}}前に開始。ほかのプロジェクト: 最大 {usual, plural, other {# 日}}。}}',

  'signal.stalled-container': '完了なし',
  'signal.stalled-container.meaning':
    '未完了の作業があるのに、通常より長く何も完了していません。一度に始めすぎたか、すべてが一つの作業項目を待っている可能性があります。',
  'signal.stalled-container.computed':
    '最後の完了または最初の開始からの日数を、完了のあった日と日の間隔の 95% と比べます (最低 1 週間)。自身の件数が足りないときは、プロジェクトのほかのものを使います。',
  'signal.stalled-container.title': '{days, plural, other {# 日}}間完了なし',
  'signal.stalled-container.line':
    '未完了 {open, plural, other {# 件}}。95% の場合、次の完了は {usual, plural, other {# 日}}以内でした。',

  'signal.stuck-in-stage': '滞留の増加',
  'signal.stuck-in-stage.meaning':
    '一つのステータスに通常より多くの作業項目があり、長くとどまっています。このステータスに渡されたものが出てきません。',
  'signal.stuck-in-stage.computed':
    '作業が渡される各ステータスの作業項目を、過去 1 年の各週末と比べます。その週の 85% より多く、半数が通常より長くとどまるときに数えます。',
  'signal.stuck-in-stage.title': '{status} に {items, plural, other {# 件}}滞留',
  'signal.stuck-in-stage.line':
    '通常: 最大 {usual, number} 件。半数は {days, plural, other {# 日}}以上とどまっています。',

  'signal.abandoned': '進展なし',
  'signal.abandoned.meaning': '作業が止まり、未完了のままです。中止するか、役に立つ最小の部分を完了してください。',
  'signal.abandoned.computed':
    '完了した作業項目も未完了のものへのアクティビティもない週の数です。これほど長い期間が偶然に起こるのが 20 回に 1 回未満のときに数えます。',
  'signal.abandoned.title': '{weeks, plural, other {# 週間}}進展なし',
  'signal.abandoned.line':
    '未完了 {open, plural, other {# 件}}。以前は {share, number, ::percent} の週に何かが完了していました。',
};
