import type { report as source } from '../../en/terminal/report';
import type { Translated } from '../../../say/messages';

export const report: Translated<typeof source> = {
  'terminal.title': '{day} 時点の状況',
  'terminal.levels':
    '遅延 {off, number}、リスクあり {risk, number}、順調 {on, number}、判定不可 {unknown, number}（プロジェクト、エピック、スプリント、バージョン）。',
  'terminal.open':
    '{items, plural, other {# 件}}中 {open, number} 件が未完了: 指摘あり {found, number} 件、ほかに要確認 {close, number} 件。',
  'terminal.read':
    '読み込み: 作業項目 {items, plural, other {# 件}}、変更 {changes, plural, other {# 件}}。{skipped, plural, =0 {スキップした行はありません。} other {# 件の行またはフィールドをスキップしました。}}',
  'terminal.scopes': 'プロジェクト、エピック、スプリント、バージョン',
  'terminal.open-items': '指摘のある未完了の作業項目',
  'terminal.data': 'データの品質',
  'terminal.fields': 'フィールドの内容',
  'terminal.skipped': 'スキップ',
  'terminal.how': '読み方',
  'terminal.more': 'ほか {count, number} 件: {option} を参照',
  'terminal.name':
    '{kind, select, project {プロジェクト {name}} epic {エピック {name}} sprint {スプリント {name}} version {バージョン {name}} other {{name}}}',
  'terminal.level':
    '{level, select, off_track {遅延} at_risk {リスクあり} on_track {順調} not_started {未着手} put_back {差し戻し} other {判定不可}}',
  'terminal.scope': '開始時 {start, plural, other {# 件}}、現在 {now, number} 件',
  'terminal.scope.open': '{on, date, ::dMMM}の未完了 {before, plural, other {# 件}}、現在 {now, number} 件',
  'terminal.close': 'ほかの指摘: {signals}。',
  'terminal.forecast': '予測: {sentences}',
  'terminal.slip': '遅れ: {sentence}',
  'terminal.slip.sum': '遅れ: {sentence}{days, number} 日 = {parts}。',
  'terminal.steps': '次のステップ（効果の大きい順）:',
  'terminal.step': '次のステップ: {sentence}',
  'terminal.reasons': '多い指摘（未完了の作業項目の数）: {reasons}。',
  'terminal.reason.whole': '{severity, select, severe {{signal}（重大）} other {{signal}}}',
  'terminal.reason': '{severe, plural, =0 {{signal}: {items, number}} other {{signal}: {items, number}（重大 #）}}',
  'terminal.how.days': '日数は営業日で、タイムゾーン {zone} で数えます。',
  'terminal.how.usual': '通常: このチームの過去の 85% がこの値以下でした。',
  'terminal.how.expected': '完了見込み: 似た 100 件のうち 85 件はその日までに完了しました。',
  'terminal.how.limit':
    '指摘を示すのは未完了の作業項目の多くても 5 件に 1 件、最も急ぐものです。残りは「ほかの指摘」にあります。',
  'terminal.how.releases': 'リリース日はファイルのものです。その履歴はファイルにありません。',
  'terminal.flaw.without-history':
    '作業項目 {of, plural, other {# 件}}中 {count, number} 件（{share, number, ::percent}）に履歴がありません。各ステータスの日数は不明で、アクティビティはコメントで判断します。',
  'terminal.flaw.imported':
    '作業項目 {of, plural, other {# 件}}中 {count, number} 件（{share, number, ::percent}）が一括で作成されました。インポートまたは複製のため、その日にスコープが急増したように見えることがあります。',
  'terminal.flaw.bulk-closed':
    '完了した作業項目 {of, plural, other {# 件}}中 {count, number} 件（{share, number, ::percent}）が一括でクローズされました。完了日が不確かなため、日数が長く見えることがあります。',
  'terminal.flaw.finished-outside':
    '完了した作業項目 {of, plural, other {# 件}}中 {count, number} 件（{share, number, ::percent}）が直接完了になりました。完了には数えますが、作業日数には数えません。',
  'terminal.flaw.unestimated':
    '完了した作業項目 {of, plural, other {# 件}}中 {count, number} 件（{share, number, ::percent}）に見積もりがありません。見積もりが 80% 未満なら、スコープはポイントではなく件数で数えます。',
  'terminal.flaw.uncategorised-statuses':
    'ステータス {of, plural, other {# 件}}中 {count, number} 件（{share, number, ::percent}）にカテゴリーがありません。通過した作業項目の開始が実際より遅く見えることがあります。',
  'terminal.flaw.unclosed-iterations':
    '開始したスプリント {of, plural, other {# 件}}中 {count, number} 件（{share, number, ::percent}）が終了されていません。そこから持ち越した作業は見えません。',
  'terminal.question.estimate':
    '{field} は作業項目 {of, plural, other {# 件}}中 {set, number} 件で数値です。見積もりですか? そうなら fields.estimate を {value} にしてください。',
  'terminal.question.epicLink':
    '{field} は作業項目 {of, plural, other {# 件}}中 {set, number} 件で作業項目のキーです。エピックへのリンクですか? そうなら fields.parent を {value} にしてください。',
  'terminal.question.flagged':
    '{field} は作業項目 {of, plural, other {# 件}}中 {set, number} 件で選択肢がオンです。フラグですか? そうなら fields.flag を {value} にしてください。',
  'terminal.field-name': '{id}「{name}」',
  'terminal.link-type':
    'リンク タイプ「{name}」（「{inward}」、「{outward}」）は不明なため、{links, plural, other {# 件}}のリンクは順序を示しません。一方が他方を待つなら {setting} を設定してください。',
  'terminal.field':
    '{role, select, sprint {スプリント} epicLink {エピック リンク} epicName {エピック名} flagged {フラグ} estimate {見積もり} startOn {開始日} targetEnd {目標終了日} other {受け入れ基準}}: {field}、{by, select, choice {設定による} board {ボードの見積もりによる} schema {タイプによる} name {名前による} values {値による} other {Jira が通常付ける ID による}}（作業項目 {of, plural, other {# 件}}中 {set, number} 件に設定）',

  'terminal.dry-run':
    '{then, plural, other {今日は # 件が指摘されます。}}現在は {now, number} 件です。新規 {fresh, number} 件、指摘なしへ {gone, number} 件。',
  'terminal.future': '{option} {asOf} は未来の日付です。ファイルの最後の変更は {last, date, ::dMMM}です。',
  'terminal.no-project': 'このファイルにプロジェクト {project} はありません。含まれるもの: {known}。',
  'terminal.no-scope':
    '現在のものに {name} はありません。プロジェクトまたはエピックのキー、あるいはスプリントまたはバージョンの名前を指定してください。',
  'terminal.no-scope.similar': '現在のものの例: {similar}。',
  'terminal.fail-on':
    '{level, select, at_risk {{option} により停止しました: {kind, select, project {プロジェクト} epic {エピック} sprint {スプリント} version {バージョン} other {対象}} {count, plural, other {# 件}}がリスクありまたは遅延です。} other {{option} により停止しました: {kind, select, project {プロジェクト} epic {エピック} sprint {スプリント} version {バージョン} other {対象}} {count, plural, other {# 件}}が遅延です。}}',
  'terminal.progress':
    '{step, select, reading {読み込み中} deriving {履歴を整理中} judging {判定中} other {書き出し中}}',
  'terminal.progress.amount':
    '{step, select, reading {読み込み中: {items, plural, other {# 件}}} deriving {履歴を整理中: {items, plural, other {# 件}}} judging {判定中: {items, plural, other {# 件}}} other {書き出し中: {items, plural, other {# 件}}}}',
  'terminal.nothing-read':
    '{files} から作業項目を読み取れませんでした。フィールドと変更履歴を含めてエクスポートしてください。docs/import.md を参照してください。',
  'terminal.nothing-read.why':
    '{files} から作業項目を読み取れませんでした（{why}）。フィールドと変更履歴を含めてエクスポートしてください。docs/import.md を参照してください。',
};
