import type { states as source } from '../en/states';
import type { Translated } from '../../say/messages';

export const states: Translated<typeof source> = {
  'state.first-reading.title': 'このプロジェクトを初めて読み込んでいます',
  'state.first-reading.soon': 'すべて読み込むと、数値が自動で表示されます。',
  'state.not-begun.title': 'まだ読み込みが始まっていません',
  'state.not-begun.text': 'Bellwether はプロジェクトを探しています。このページは自動で更新されます。',
  'state.reading': '履歴を読み込んでいます: {share, number, ::percent}',
  'state.reading.begun': '履歴を読み込んでいます',
  'state.reading.judging': '履歴をすべて読み込みました。判定しています。',
  'state.nothing-found.text':
    '{items, plural, other {# 件の作業項目}}について、スコープ、停滞、依存関係、日付を確認しました。',
  'state.no-access.title': 'このプロジェクトは表示できません',
  'state.no-access.text': 'プロジェクトの管理者に「プロジェクトの参照」権限を依頼してください。',
  'state.some-hidden': '一部の作業項目は表示できません。名前は示されず、数値に含まれないことがあります。',
  'state.not-found.title': 'この作業項目は Jira にもうありません',
  'state.not-found.text': 'このページを開いた後に移動または削除されました。',
  'state.not-followed.title': 'このプロジェクトは Bellwether の対象外です',
  'state.not-followed.text': 'どのプロジェクトを読み込むかは、Jira の管理者が Bellwether の設定で選びます。',
  'state.busy.title': 'Jira が読み取り量を制限しています',
  'state.busy.text': 'Bellwether は {minutes, number} 分後に自動で再試行します。',
  'state.busy.soon': 'Bellwether は自動で再試行します。',
  'state.stale': '{on, date, ::dMMM} {on, time} 時点の内容です。次の試行は {minutes, number} 分後です。',
  'state.failed.title': 'Bellwether はこの作業項目を読み取れませんでした',
  'state.failed.text':
    '作業項目自体に問題はありません。再び起きた場合は、参照番号 {reference} を管理者に送ってください。',
  'state.failed.no-reference': '作業項目自体に問題はありません。数分後にもう一度お試しください。',
};
