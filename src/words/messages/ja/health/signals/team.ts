import type { team as source } from '../../../en/health/signals/team';
import type { Translated } from '../../../../say/messages';

export const team: Translated<typeof source> = {
  'signal.date-at-risk': '期日のリスク',
  'signal.date-at-risk.meaning':
    'これまでのペースでは、未完了の作業が残りの時間に収まりません。日付を動かすか、何かを外すことになります。',
  'signal.date-at-risk.computed':
    '予測がその日付に与える確率です。予測がないときは、過去半年に同じ日数で同じ件数が完了した頻度です。',
  'signal.date-at-risk.title': '{on, date, ::dMMM}までに完了する確率 {chance, number, ::percent}',
  'signal.date-at-risk.line': '残り {open, plural, other {# 件}}、目標日まで {days, plural, other {# 営業日}}。',
  'signal.date-at-risk.passed.title': '目標日を {days, plural, other {# 日}}過ぎている',
  'signal.date-at-risk.passed.line': '未完了 {open, plural, other {# 件}}。目標日は {on, date, ::dMMM}でした。',

  'signal.overdue': '期限切れ',
  'signal.overdue.meaning':
    '期限を過ぎても未完了です。新しい期限が決まるまで、これを待つ人は完了の時期が分かりません。',
  'signal.overdue.computed':
    '期限の終わりからの稼働日数です。目標日のある未完了の作業がこれを待っていると重大になります。',
  'signal.overdue.title': '{on, date, ::dMMM}から期限切れ ({days, plural, =0 {1 日未満} other {# 日}})',
  'signal.overdue.line': '目標日のある作業はこれを待っていません。',
  'signal.overdue.waiting.line':
    '目標日のある {waiting, plural, other {# 件}}がこれを待っています。最初の目標日は{first, date, ::dMMM}です。',
  'signal.date-moved': '期日の延期',
  'signal.date-moved.meaning': '期限が何度も後の日に動かされました。遅れに合わせて動くから守られているだけです。',
  'signal.date-moved.computed':
    '期限を後の日へ動かした回数です。作業項目では期限のある完了済みの 85% と、プロジェクトでは週あたりの件数を過去の週と比べます。',
  'signal.date-moved.title': '期限の延期 {times, plural, other {# 回}}',
  'signal.date-moved.line':
    '{passed, select, yes {最初の日付は {on, date, ::dMMM}、今は {days, plural, other {# 日}}後。最初の日付は過ぎています。} other {最初の日付は {on, date, ::dMMM}、今は {days, plural, other {# 日}}後。}}',
  'signal.date-moved.project.title': '週に {items, plural, other {# 件}}の期限が延期',
  'signal.date-moved.project.line':
    '未完了の作業項目の {share, number, ::percent}、直近 {weeks, plural, other {# 週}}。通常: 最大 {usual, number, ::percent}。',

  'signal.owner-left': '担当者が非アクティブ',
  'signal.owner-left.meaning':
    '作業がアクティブでないアカウントに割り当てられています。引き継がれるまで進まず、知識が失われます。',
  'signal.owner-left.computed':
    '無効なアカウントに割り当てられた進行中の作業です。エピック、スプリント、プロジェクトでは、プロジェクトでアクティビティのない期間が自身の期間の 95% より長い担当者も含みます。',
  'signal.owner-left.title': '担当者がアクティブでない',
  'signal.owner-left.line': '無効なアカウントに割り当てられています。',
  'signal.owner-left.line.silent':
    '無効なアカウントに割り当てられています。{days, plural, other {# 日}}間アクティビティなし。',
  'signal.owner-left.inside.title': 'アクティブな担当者がいない作業項目 {items, plural, other {# 件}}',
  'signal.owner-left.inside.line': '担当者のいる未完了の作業項目の {share, number, ::percent} が該当します。',
  'signal.owner-left.inside.silent':
    'このプロジェクトで担当者のアクティビティが {days, plural, other {# 日}}以上ありません。',
  'signal.owner-left.inside.silent.ever': 'このプロジェクトで担当者のアクティビティがありません。',

  'signal.single-point': '一人だけが把握',
  'signal.single-point.meaning':
    'この作業のほとんどを一人が行い、未完了のものもその人が持っています。その人が不在だと止まります。',
  'signal.single-point.computed':
    '一人の担当者が完了した作業の最大の割合で、同じ人が未完了の作業も同じだけ持つ場合です。エピックにだけ表示し、人どうしは比べません。',
  'signal.single-point.title': '一人が作業の {share, number, ::percent} を実施',
  'signal.single-point.line':
    '完了した {finished, plural, other {# 件}}のうち。同じ人が未完了の {open, number, ::percent} を持っています。',

  'signal.no-owner': '担当者なし',
  'signal.no-owner.meaning': 'これを進める担当者がいません。皆のものである作業は放置されやすいです。',
  'signal.no-owner.computed':
    '進行中、またはほかが待っている作業で担当者がいないもので、完了した作業の 80% 以上に担当者がいた場合です。作業が進行中のエピックでは、担当者がおらず、報告者のアクティビティが 10 日間ないものです。',
  'signal.no-owner.title':
    '{what, select, blocker {担当者なし、ほかが待っている} parent {エピックに担当者がいない} other {担当者なし}}',
  'signal.no-owner.line':
    '{what, select, blocker {{days, plural, other {# 日}}間担当者なし。ほかの作業項目が待っています。} parent {作業は進行中。報告者のアクティビティが {days, plural, other {# 日}}間ありません。} other {担当者なしで {days, plural, other {# 日}}間進行中。}}',

  'signal.unanswered': '未回答の質問',
  'signal.unanswered.meaning':
    'この作業項目で質問があり、まだ回答がありません。リスクではなく、やるべきことです。未回答の質問は遅れを予測しません。',
  'signal.unanswered.computed':
    '質問や人への言及を含むコメントで、その後にほかの人のコメントも、その人のアクティビティもないものです。このチームの回答の 85% と比べます。',
  'signal.unanswered.title': '未回答の質問{questions, plural, other { # 件}}',
  'signal.unanswered.line':
    '{past, select, own {{on, date, ::dMMM}に質問、{days, plural, other {# 日}}前。通常: 最大 {usual, plural, other {# 日}}。} other {{on, date, ::dMMM}に質問、{days, plural, other {# 日}}前。ほかのプロジェクト: 最大 {usual, plural, other {# 日}}。}}',

  'signal.unclear': '不明確',
  'signal.unclear.meaning':
    '何が望まれているか書かれていない作業項目の作業が始まりました。完了した作業項目には通常書かれています。事前に合意していないことは後で判明します。',
  'signal.unclear.computed':
    '進行中の作業に説明、受け入れ基準、見積もりのいずれかがなく、同じタイプの完了した作業項目の 90% 以上にはある場合です。',
  'signal.unclear.title':
    '{lacks, select, criteria {受け入れ基準なし} estimate {見積もりなし} description {説明なし} two {二つの項目が不足} other {三つの項目が不足}}',
  'signal.unclear.line':
    '{past, select, own {このタイプの完了した作業項目の {share, number, ::percent} にはあります。} other {ほかのプロジェクトでは、完了した作業項目の {share, number, ::percent} にあります。}}',

  'signal.overloaded': '過負荷',
  'signal.overloaded.meaning':
    'チームが通常より多くの作業項目を同時に進めていますが、完了は増えていません。始めたものが、前に始めたものを待っています。',
  'signal.overloaded.computed':
    '動ける進行中の作業項目を、直近の週に作業を動かした人数で割り、過去の週の 85% と比べます。完了がその週より多くない場合です。',
  'signal.overloaded.title': '同時に進行中の作業が多すぎる',
  'signal.overloaded.line':
    '一人あたり {people, plural, other {# 件}}。通常: 最大 {usual, number} 件。{weeks, plural, other {# 週間}}で {finished, number} 件完了。',

  'signal.returned': '再オープン',
  'signal.returned.meaning':
    '完了した作業の再オープンが通常より多いです。完了の条件が、期待されたものや確認されたものと違います。',
  'signal.returned.computed':
    '直近の週に完了から戻った作業項目の、完了した作業項目に対する割合を、過去の週の 85% と比べます。',
  'signal.returned.title': '完了した作業項目 {items, plural, other {# 件}}が再オープン',
  'signal.returned.line':
    '{finished, plural, =0 {直近 {weeks, plural, other {# 週間}}は何も完了していません。通常: 最大 {usual, number, ::percent}。} other {{weeks, plural, other {# 週間}}に完了した # 件の {share, number, ::percent}。通常: 最大 {usual, number, ::percent}。}}',

  'signal.priority-churn': '優先度の変動',
  'signal.priority-churn.meaning':
    '最初に取り組むものが通常より頻繁に変わります。後回しの作業は二重に費用がかかります。待ち、そして取り掛かり直すからです。',
  'signal.priority-churn.computed':
    '人が優先度や順序を変えた未完了の作業項目の、未完了全体に対する割合を週ごとに求め、過去の週の 85% と比べます。',
  'signal.priority-churn.title': '優先度が頻繁に変わる',
  'signal.priority-churn.line':
    '週に {items, plural, other {# 件}}、未完了の {share, number, ::percent}。通常: 最大 {usual, number, ::percent}。',

  'signal.discovery': '判明した作業',
  'signal.discovery.meaning':
    '開始時に見えなかった作業や、思ったより大きい作業が次々に見つかります。何を作るかがまだ理解されていません。',
  'signal.discovery.computed':
    'このチームの人が開始後に追加または分割した作業項目と、増えた見積もりの、開始時に対する割合です。このチームの過去の、期間の同じ割合の時点と比べます。',
  'signal.discovery.title': '開始後に {items, plural, other {# 件}}判明',
  'signal.discovery.title.grown': '開始後に {items, plural, other {# 件}}の見積もりが増加',
  'signal.discovery.title.both':
    '開始後に {found, plural, other {# 件}}判明、{grown, plural, other {# 件}}の見積もりが増加',
  'signal.discovery.line': '開始時の {share, number, ::percent}。この時点の通常: 最大 {usual, number, ::percent}。',

  'signal.unseen': '未確認',
  'signal.unseen.meaning': '多くが一度書かれたきり見直されていません。かかる時間も必要なものも推測です。',
  'signal.unseen.computed':
    '作成後に担当者、見積もり、リンク、アクティビティのどれもない未完了の作業項目の、未完了全体に対する割合です。このチームの過去の、期間の同じ割合の時点と比べます。',
  'signal.unseen.title': '{items, plural, other {# 件}}がまだ確認されていない',
  'signal.unseen.line':
    '未完了の作業項目の {share, number, ::percent}: 見積もりも変更もなし。通常: 最大 {usual, number, ::percent}。',
};
