import type { importing as source } from '../../en/terminal/importing';
import type { Translated } from '../../../say/messages';

export const importing: Translated<typeof source> = {
  'import.missing': '{file}: このファイルはありません。パスを確認してください。',
  'import.forbidden': '{file}: 読み取る権限がありません。',
  'import.not-a-file':
    '{file} はファイルでもフォルダーでもありません。エクスポートしたファイル、またはそのフォルダーを指定してください。',
  'import.empty-folder': '{file}: このフォルダーに作業項目のファイルはありません。',
  'import.no-issues':
    '{file} に作業項目はありません。フィールドと変更履歴を含めてエクスポートしてください。{document} を参照してください。',
  'import.none-believed':
    '{file} に作業項目はありません（{line, number} 行目: {why}）。フィールドと変更履歴を含めてエクスポートしてください。{document} を参照してください。',
  'import.login-page': '{file} はログイン ページです。トークンまたは Cookie が受け付けられませんでした。',
  'import.changelog-only':
    '{file} には作業項目のない変更履歴だけがあります。{option} を付けて作業項目をエクスポートしてください。',
  'import.unknown-text':
    '{file}: 有効な JSON、CSV、RSS ではありません。作業項目、そのページ、リスト、または 1 行に 1 件のファイルを指定してください。',
  'import.lacks-column':
    '{file} に列「{column}」がありません。すべてのフィールドを含む CSV をエクスポートしてください。',
  'import.foreign.excel':
    '{file} は Excel ファイルで、Jira のエクスポートではありません。JSON または CSV でエクスポートしてください。',
  'import.foreign.zip': '{file} は ZIP アーカイブです。展開して中身をインポートしてください。',
  'import.foreign.tar': '{file} は tar アーカイブです。展開してフォルダーをインポートしてください。',
  'import.foreign.pdf':
    '{file} は PDF で、Jira のエクスポートではありません。JSON または CSV でエクスポートしてください。',
  'import.foreign.html':
    '{file} は Web ページで、Jira のエクスポートではありません。JSON または CSV でエクスポートしてください。',
  'import.foreign.xml':
    '{file} は XML ですが、Jira がエクスポートする RSS ではありません。JSON、CSV、RSS のいずれかでエクスポートしてください。',
  'import.foreign.compressed': '{file} は {program} で圧縮されています。展開するか、gzip で圧縮してください。',
  'import.foreign.seven-zip': '{file} は 7-Zip アーカイブです。展開して中身をインポートしてください。',

  'import.no-history':
    '{file}: {format} には履歴がありません。履歴が必要なレベルは「判定不可」になります。履歴には {option} を使ってください。',
  'import.no-changelog':
    '作業項目 {items, plural, other {# 件}}のどれにも変更履歴がありません。エクスポートに {option} を加えてください。',

  'import.at-line': '{file}、{line, number} 行目: {why}',
  'import.line.not-json': '有効な JSON ではありません。作業項目、そのページ、リストのいずれでもありません。',
  'import.line.no-object': '作業項目でも、そのページでもありません',
  'import.line.too-long': '64 MB を超えています。スキップしました。',
  'import.line.ends-early': 'この行の後でファイルが途切れています（破損の可能性）。それより前は読み込みました。',
  'import.line.lacks-field': '「{field}」のない作業項目です。スキップしました。',
  'import.line.item-lacks-field': '{item}: 「{field}」がありません。スキップしました。',
  'import.line.csv-date': '列「{column}」の「{value}」は日付として読めません',
  'import.line.undated-entry': '{item}: 日付のない履歴があります',
  'import.line.again': '{item} はすでに読み込まれています。この行を使います',
  'import.line.again-older': '{item} はすでに読み込まれています。前の行のほうが新しいため、そちらを使います',
  'import.status.history':
    'ステータス {status}: 履歴からのみ判明、{taken, select, to_do {未着手} in_progress {進行中} done {完了} other {開始も完了もしていない}}とみなしました',
  'import.status.resolves':
    'ステータス {status}: カテゴリーは{said, select, to_do {未着手} in_progress {進行中} done {完了} other {開始も完了もしていない}}ですが、解決されるため完了とみなしました',
  'import.line.no-step': 'Azure DevOps の読み取りの手順ではありません',
};
