import type { forecast as source } from '../../en/health/forecast';
import type { Translated } from '../../../say/messages';

export const forecast: Translated<typeof source> = {
  'forecast.far': '10 年より先です。',
  'forecast.range':
    '{p15, date, ::dMMM}より前は見込み薄。五分五分: {p50, date, ::dMMM}、完了見込み: {p85, date, ::dMMM}、ほぼ確実: {p95, date, ::dMMM}。',
  'forecast.range.no-p95':
    '{p15, date, ::dMMM}より前は見込み薄。五分五分: {p50, date, ::dMMM}、完了見込み: {p85, date, ::dMMM}。ほぼ確実なのは 10 年より先です。',
  'forecast.range.no-p85':
    '{p15, date, ::dMMM}より前は見込み薄。五分五分: {p50, date, ::dMMM}。完了見込みは 10 年より先です。',
  'forecast.chance': '{on, date, ::dMMM}までに完了する確率は {chance, number, ::percent} です。',
  'forecast.target': '目標日: {on, date, ::dMMM}。',
  'forecast.target.passed': '目標日 {on, date, ::dMMM}を過ぎています。',
  'forecast.target.moved': '最初の目標日: {first, date, ::dMMM}、移動 {moves, plural, other {# 回}}。',
  'forecast.target.may-be-later': 'この目標日は現在のもので、この日より後に設定された可能性があります。',
  'forecast.condition':
    '{kind, select, version {{own, plural, other {過去 # 件のバージョン}}と同じように閉じられる場合の見込みです。} other {{own, plural, other {過去 # 件のエピック}}と同じように閉じられる場合の見込みです。}}',
  'forecast.basis.own':
    '{kind, select, version {このプロジェクトの過去のバージョン {own, plural, other {# 件}}に基づきます。} other {このプロジェクトの過去のエピック {own, plural, other {# 件}}に基づきます。}}',
  'forecast.basis.both':
    '{kind, select, version {このプロジェクトの過去のバージョン {own, plural, other {# 件}}と、ほかの {elsewhere, number} 件に基づきます。} other {このプロジェクトの過去のエピック {own, plural, other {# 件}}と、ほかの {elsewhere, number} 件に基づきます。}}',
  'forecast.basis.projects':
    '{kind, select, version {ほかのプロジェクトのバージョンだけに基づきます。ここで終わったものはまだありません。} other {ほかのプロジェクトのエピックだけに基づきます。ここで終わったものはまだありません。}}',
  'forecast.basis.organisations':
    '{kind, select, version {ほかの組織のバージョンだけに基づきます。ここで終わったものはまだありません。} other {ほかの組織のエピックだけに基づきます。ここで終わったものはまだありません。}}',
  'forecast.outlasted': '{own, plural, other {過去 # 件のどれよりも}}長く続いています。',
  'forecast.flow':
    '{trend, select, grows {{weeks, plural, other {# 週間}}で流入 {entered, number} 件、完了 {finished, number} 件、移動 {left, number} 件{cancelled, plural, =0 {} other {、中止 # 件}}: 未完了の作業は増えています。} same {{weeks, plural, other {# 週間}}で流入 {entered, number} 件、完了 {finished, number} 件、移動 {left, number} 件{cancelled, plural, =0 {} other {、中止 # 件}}: 未完了の作業は変わりません。} other {{weeks, plural, other {# 週間}}で流入 {entered, number} 件、完了 {finished, number} 件、移動 {left, number} 件{cancelled, plural, =0 {} other {、中止 # 件}}: 未完了の作業は減っています。}}',
  'forecast.left-out':
    '{kind, select, version {過去のバージョンは作業を外して終わりました: {of, plural, other {# 件}}中 {moved, number} 件。} other {過去のエピックは作業を外して終わりました: {of, plural, other {# 件}}中 {moved, number} 件。}}',
  'forecast.stragglers':
    '{kind, select, version {{items, plural, other {標準的には、リリース時に # 件が未完了で残ります。}}} other {{items, plural, other {標準的には、終了時に # 件が未完了で残ります。}}}}',
  'forecast.fits': '{on, date, ::dMMM}までに収まる量: {of, plural, other {# 件}}中およそ {items, number} 件。',
  'forecast.at-pace': '追加がなくペースが変わらなければ {on, date, ::dMMM}。',
  'forecast.bucket': '作業を集めるためのものなので、日付はありません。',
  'forecast.bucket.outlasted':
    '作業を集めるためのものなので、日付はありません。リリース日がなく、ここの過去のどのバージョンより古いものです。',
  'forecast.left-over':
    '{unit, select, points {残りが {even, plural, other {# ポイント}}以下になる見込みは五分五分、{most, number} 以下の確率は 85%。} other {残りが {even, plural, other {# 件}}以下になる見込みは五分五分、{most, number} 件以下の確率は 85%。}}',
  'forecast.next':
    '{unit, select, points {今後 {weeks, plural, other {# 週間}}: {amount, plural, other {# ポイント}}以上の確率 85%。} other {今後 {weeks, plural, other {# 週間}}: {amount, plural, other {# 件}}以上の確率 85%。}}',
  'forecast.open':
    '{unit, select, points {{open, plural, other {未完了 # ポイント。}}} other {{open, plural, other {未完了 # 件。}}}}',
  'forecast.pace':
    '{whose, select, own {週あたりの完了: {finished, number}。} other {週あたりの完了: {finished, number} (チームのペースのうちの割合)。}}',
  'forecast.growth':
    '{trend, select, grows {週あたりの追加: {amount, number}。} other {週あたりの削除: {amount, number}。}}',
  'forecast.track': '直近の同様の日付 {all, number} 件中 {kept, number} 件が的中しました。',
  'forecast.track.none': '比べるこのチームの過去の日付が不足しています。',
  'forecast.lacks.open-items': '未完了のものはありません。',
  'forecast.lacks.own-items': '未完了の作業はすべて一つ下の階層にあります。日付はそこに表示されます。',
  'forecast.lacks.started-work': '未着手です。最初の作業項目が始まると日付が表示されます。',
  'forecast.lacks.first-start': 'まだ進行中のものはありません。最初の作業項目が始まると日付が表示されます。',
  'forecast.lacks.known-start': '作業は始まっていますが、いつからかは履歴で分かりません。',
  'forecast.lacks.closed': '閉じられています。',
  'forecast.lacks.finished-items':
    '最近完了した作業項目は {have, plural, other {# 件}}、日付には {need, number} 件必要です。',
  'forecast.lacks.active-days':
    '最近、完了のあった日は {have, plural, other {# 日}}、日付には {need, number} 日必要です。',
};
