import type { start as source } from '../../en/terminal/start';
import type { Translated } from '../../../say/messages';

export const start: Translated<typeof source> = {
  'start.jira': 'Bellwether（このマシンの Jira で）',
  'start.azure': 'Bellwether（このマシンの Azure DevOps で）',
  'start.builds': '最初に {names} をビルドします。初回だけ、全部で約 1 分かかります。',
  'start.failed': '失敗',
  'start.demo': 'デモ会社',
  'start.import': 'インポート',
  'start.projects': '{name}、プロジェクト {count, plural, other {# 件}}',
  'start.imported': '作業項目 {issues, plural, other {# 件}}、変更 {changes, plural, other {# 件}}',
  'start.skipped': 'スキップ:',
  'start.skipped-more': 'ほか {count, number} 件',
  'start.port-in-use': 'ポート {port} は使用中のため、{other} を使います。',
  'start.open': '{url} を開いてください',
  'start.stop': 'Ctrl-C で終了します。',
  'start.filling.read': '{all, number} 件中 {read, number} 件を読み込み、{judged, number} 件を判定しました',
  'start.filling.judged': '{all, number} 件中 {judged, number} 件を判定しました',
  'start.filling.seconds-left': '{progress}。残り {count, number} 秒',
  'start.filling.minutes-left': '{progress}。残り {count, number} 分',
  'start.filled': 'すべての読み込みと判定が終わりました。',
  'start.beside': 'Bellwether は各作業項目の右側にあります。',
  'start.beside-of': 'Bellwether は各作業項目の右側にあります。次のプロジェクトの作業項目を開いてください:',
  'start.portfolio': 'ポートフォリオはダッシュボードにあります:',
  'start.in-work-item': 'Bellwether は各作業項目の中にあります。次のいずれかを開いてください:',
  'start.project-page': 'プロジェクトのページ:',
  'start.settings': '設定:',

  'refused.date': '{option} {value} は日付ではありません。2026-02-19 または {example} を使ってください。',
  'refused.nothing-to-read': '読み込むものを指定してください: {import} または {azure}。',
  'refused.nothing-to-answer-from': '回答の元を指定してください: {import} または {site}。{help} を参照してください。',
};
