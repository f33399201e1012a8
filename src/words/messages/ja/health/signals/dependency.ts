import type { dependency as source } from '../../../en/health/signals/dependency';
import type { Translated } from '../../../../say/messages';

export const dependency: Translated<typeof source> = {
  'signal.waiting': '待ち',
  'signal.waiting.meaning':
    'この作業項目は、ほかの作業項目より先に完了できません。動かせるのは、その連鎖の最後の作業項目です。',
  'signal.waiting.computed':
    '「ブロックする」「依存する」などのリンクを、プロジェクトをまたいで最後までたどります。最後の作業項目に担当者がいない、未着手、またはそれ自体が停滞していると重大です。',
  'signal.waiting.title': '{more, plural, =0 {{item} を待っている} other {{item} とほか # 件を待っている}}',
  'signal.waiting.days': '{days, plural, other {# 日}}間。',
  'signal.waiting.last':
    '{why, select, both {{item} には担当者もスプリントもありません。} assignee {{item} には担当者がいません。} idle {{item} は進行中ではなく、スプリントに入っていません。} sprint {{item} は進行中ではありません。} stalled {{item} 自体が停滞しています。} other {{item} は進行中です。}}',
  'signal.waiting.first': 'それより先には完了できません。',

  'signal.dependency-conflict': '間に合わない',
  'signal.dependency-conflict.meaning':
    '先に完了すべき作業項目の期限が、この作業項目に必要な日より遅いか、期限を過ぎています。どちらかの日付は守れません。',
  'signal.dependency-conflict.computed':
    '待っている作業項目の期限、またはそのスプリントかバージョンの終わりを、この作業項目が開始または完了すべき日と比べます。差は営業日です。',
  'signal.dependency-conflict.title': '{item} が間に合わない',
  'signal.dependency-conflict.line':
    '{from, select, sprint {そのスプリントは {end, date, ::dMMM}に終わり、必要なのは {need, date, ::dMMM}まで: {days, plural, other {# 日}}遅い。} version {そのバージョンの予定は {end, date, ::dMMM}、必要なのは {need, date, ::dMMM}まで: {days, plural, other {# 日}}遅い。} other {期限は {end, date, ::dMMM}、必要なのは {need, date, ::dMMM}まで: {days, plural, other {# 日}}遅い。}}',
  'signal.dependency-conflict.overdue': '期限は {end, date, ::dMMM}でしたが、まだ未完了です。',

  'signal.deadlock': 'デッドロック',
  'signal.deadlock.meaning':
    'いくつかの作業項目が互いに待っているため、どれも最初に完了できません。リンクを一つ削除する必要があります。',
  'signal.deadlock.computed':
    '未完了の作業項目間のリンクの循環です。削除するのは、最も多くの作業項目が動けるようになるリンクです。同じ場合は最も新しいものです。',
  'signal.deadlock.title':
    '{subject, select, item {{items, plural, other {# 件が互いに待っている}}} other {{items, plural, other {ここで # 件が互いに待っている}}}}',
  'signal.deadlock.two': '{first} は {second} を、{second} は {first} を待っています。',
  'signal.deadlock.three': '{first} は {second} を、{second} は {last} を、{last} は {first} を待っています。',
  'signal.deadlock.more': '{first} は {second} を待ち、それが続き、{last} は {first} を待っています。',
  'signal.deadlock.cut': '削除するのに最もよいリンクは {item} から {other} へのものです。',

  'signal.unscheduled-blocker': '未計画',
  'signal.unscheduled-blocker.meaning':
    'この作業項目が待っているものは、どの計画にもありません。自然に始まることはありません。',
  'signal.unscheduled-blocker.computed':
    '直接待っている作業項目のうち、未着手で担当者がいないもの、スプリントで計画するプロジェクトなのにスプリントに入っていないもの、または対象外のプロジェクトにあるものです。',
  'signal.unscheduled-blocker.title':
    '{more, plural, =0 {{item} は計画されていない} other {{item} とほか # 件は計画されていない}}',
  'signal.unscheduled-blocker.line':
    '{why, select, both {担当者もスプリントもなし。} assignee {進行中ではなく、担当者なし。} sprint {進行中ではなく、スプリントなし。} other {そのプロジェクトはここでは対象外です。}}',
  'signal.unscheduled-blocker.days': 'この作業項目は {days, plural, other {# 日}}待っています。',

  'signal.bottleneck': '止めている',
  'signal.bottleneck.meaning':
    '同じプロジェクトで、直接または間接に、これより多くの作業を止めている作業項目はありません。これを完了するのが最も効果的です。',
  'signal.bottleneck.computed':
    'これを間接も含めて待つ未完了の作業項目です。プロジェクトの大半が見積もり済みならポイントで、そうでなければ件数で数えます。3 件以上で、プロジェクトの最上位のものです。',
  'signal.bottleneck.title': '{items, plural, other {# 件}}を止めている',
  'signal.bottleneck.line':
    '{work, select, none {同じプロジェクトのどの作業項目より多い件数です。未着手、担当者なし。} assignee {同じプロジェクトのどの作業項目より多い件数です。担当者なし。} idle {同じプロジェクトのどの作業項目より多い件数です。進行中ではありません。} other {同じプロジェクトのどの作業項目より多い件数です。進行中。}}',

  'signal.hidden-dependency': 'リンクの可能性',
  'signal.hidden-dependency.meaning':
    'この作業項目と別の未完了の作業項目は互いに言及していますが、依存を示すリンクがありません。問題ない場合も、計画にない待ちの場合もあります。',
  'signal.hidden-dependency.computed':
    '説明やコメントで互いに言及し、リンクがなく、どちらも他方の一部ではない未完了の作業項目です。提案にすぎません。',
  'signal.hidden-dependency.title':
    '{more, plural, =0 {{item} に依存する可能性} other {{item} またはほか # 件に依存する可能性}}',
  'signal.hidden-dependency.line': '二つの作業項目は互いに言及していますが、リンクされていません。',
};
