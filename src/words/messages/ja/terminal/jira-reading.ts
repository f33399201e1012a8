import type { jiraReading as source } from '../../en/terminal/jira-reading';
import type { Translated } from '../../../say/messages';

export const jiraReading: Translated<typeof source> = {
  'jira.address':
    '「{address}」は Jira のアドレスではありません。{example} のように、名前やパスワードを含めずに指定してください。',
  'jira.token.cloud':
    'API トークンがありません。環境変数 {email} と {token} を設定するか、{option} でファイルを指定してください。トークンは {page} の「セキュリティ」で作成できます。',
  'jira.token.own':
    '個人用アクセス トークンがありません。環境変数 {token} を設定するか、{option} でファイルを指定してください。トークンは Jira のプロフィールで作成できます。',
  'jira.secret-file': '{file} は他のユーザーも読み取れます。次を実行してください: {command}',
  'jira.choose': '{option} で選んでください: {projects}。',
  'jira.unknown-project': '{host} にプロジェクト {project} はありません。あるもの: {known}。',
  'jira.no-project':
    '{host} でこのアカウントに見えるプロジェクトはありません。プロジェクトを閲覧できる人のトークンを使ってください。',
  'jira.ask.email': 'Atlassian アカウントのメール アドレス: ',
  'jira.ask.api-token': 'API トークン: ',
  'jira.ask.personal-token': '個人用アクセス トークン: ',
  'jira.ask.projects': 'プロジェクト: ',
  'jira.progress': '{project}: {of, plural, other {# 件}}中 {read, number} 件、{points, number} ポイント',
  'jira.progress.seconds':
    '{project}: {of, plural, other {# 件}}中 {read, number} 件、{points, number} ポイント、残り約 {left, number} 秒',
  'jira.progress.minutes':
    '{project}: {of, plural, other {# 件}}中 {read, number} 件、{points, number} ポイント、残り約 {left, number} 分',
  'jira.wait.seconds': 'Jira の求めにより {left, number} 秒待ちます',
  'jira.wait.minutes': 'Jira の求めにより {left, number} 分待ちます',
  'jira.read': '{project}: {read, plural, other {# 件}}を読み込み、{kept, number} 件を保存しています。',
  'jira.refused.token':
    '{host} がトークンを受け付けませんでした。{email} と {token} を確認するか、新しいトークンを作成してください。',
  'jira.refused.elsewhere':
    '{host} がこの要求を別の場所（多くはログイン）に転送しました。アドレスとトークンを確認してください。',
  'jira.refused.forbidden': '{host} がこのアカウントを拒否しました: {reason}。',
  'jira.refused.busy':
    '{host} に今は接続できません: {reason}。読み込んだ分は保存されています。もう一度開始すると続きから読み込みます。',
  'jira.refused.unreadable': '{host} の応答は Jira のものではありません: {reason}。アドレスを確認してください。',
};
