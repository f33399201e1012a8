import type { azureReading as source } from '../../en/terminal/azure-reading';
import type { Translated } from '../../../say/messages';

export const azureReading: Translated<typeof source> = {
  'azure.address':
    '「{address}」は組織のアドレスではありません。{example} のように、名前やトークンを含めずに指定してください。',
  'azure.token':
    'トークンがありません。環境変数 {token} を設定するか、{option} でファイルを指定してください。パイプラインでは {pipeline} を割り当てます。読み取りには、スコープ Work Items (Read) の個人用アクセス トークンで足ります。',
  'azure.project-wanted': '読み取るプロジェクトを {option} で指定してください。',
  'azure.project-beside-wanted':
    'Azure DevOps のプロジェクトを {option} で指定してください。{site} と一緒のとき、{project} は Jira のプロジェクトを指します。',
  'azure.demo-alone':
    'このマシンの Azure DevOps にはデモ会社だけがあります。{import}、{site}、{azure} を外してください。',
  'azure.progress': '{project}: リビジョンとリンク {rows, plural, other {# 件}}を読み込みました',
  'azure.wait': 'Azure DevOps の求めにより {left, number} 秒待ちます',
  'azure.read':
    '{project}: 新しいリビジョン {read, plural, other {# 件}}を読み込み、{kept, number} 件を保存しています。',
  'azure.refused.token':
    '{host} がトークンを受け付けませんでした。期限切れでないこと、この組織のものであること、スコープが Work Items (Read) であることを確認してください。読み込んだ分は保存されています。もう一度開始すると続きから読み込みます。',
  'azure.refused.forbidden':
    '{host} がこのアカウントを拒否しました: {reason}。パイプラインでは、ビルド サービスにプロジェクトへのアクセス権を与えてください。',
  'azure.refused.not-there':
    '{host} はこれを表示しません: {reason}。組織とプロジェクトの名前、およびトークンの読み取り権限を確認してください。',
  'azure.refused.busy':
    '{host} に今は接続できません: {reason}。読み込んだ分は保存されています。もう一度開始すると続きから読み込みます。',
  'azure.refused.unreadable':
    '{host} の応答は Azure DevOps のものではありません: {reason}。アドレスを確認してください。読み込んだ分は保存されています。',
  'azure.named-more': '{items}、ほか {count, number} 件',
  'azure.unread':
    '{count, plural, other {リンク先の作業項目 # 件が読み込まれていません（{items}）。別のプロジェクトにあるか、削除されたか、このトークンでは見られない領域にあります。}}',
  'azure.gone':
    '{count, plural, other {未完了の作業項目 # 件がこのトークンでは見えなくなり、除外されています: {items}。完全に削除されたか、別のプロジェクトに移動したか、見られなくなった領域にあります。}}',
  'azure.partial':
    '{count, plural, other {作業項目 # 件の始まりが不明です: {items}。}}最初の状態にあった日数は分かりません。',
  'azure.teams-without-area': '区分パスのないチーム: {teams}。これらのチームのスプリントの作業は見えません。',
  'azure.unfinished':
    '{file} は最後まで読み込まれておらず、最新の変更が欠けている可能性があります。プロジェクトをもう一度読み込んでください。',
  'azure.organisations':
    'これらのデータは、作業項目の番号が重なる 2 つの組織のものです: {one} と {other}。それぞれ別に報告してください。',
  'azure.both':
    '{links, plural, other {Jira と Azure DevOps を 1 つとして読み込みました。両者をつなぐリンクは # 件です。}}',
  'azure.both.unread': '{unread, plural, other {ほかに # 件のリンクが、読み込まれていない作業につながっています。}}',
  'azure.both.ages':
    'Jira のファイルは {jira} まで、Azure DevOps のデータは {azure} までです。{older} のその間 {days, plural, other {# 日}}の出来事は不明で、作業が実際より動いていないように見えることがあります。',
  'azure.tag.added': '{item} タグなし → {tag}',
  'azure.tag.removed': '{item} {tag} → タグなし',
  'azure.tag.changed': '{item} {from} → {tag}',
  'azure.tags.right': '{project} のタグはすべて正しい状態です。',
  'azure.tags.planned': '{project} で変更するタグは {count, plural, other {# 件}}です。何も書き込んでいません。',
  'azure.tags.written': '{project} でタグ {count, plural, other {# 件}}を変更しました。',
  'azure.tags.conflict':
    '{count, plural, other {作業項目 # 件はほかの人が変更中だったため、次の実行までタグをそのままにします: {items}。}}',
  'azure.tags.ask': '{project} でタグ {count, plural, other {# 件}}を変更しますか? [y/N] ',
  'azure.tags.need-azure': '{option} には {azure} と {project} が必要です。タグは作業を読み取った場所に書き込みます。',
  'azure.tags.need-now': '{option} は現在についてのものです。{asOf} と {only} を外してください。',
};
