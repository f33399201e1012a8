import type { Translations } from '../translations';

export const history: Translations = {
  'So many items changed by one person at once are a bulk edit, which is no activity on any of them.':
    '1 人が一度に変更した作業項目がこの件数以上なら一括編集とし、どの項目のアクティビティにも数えません。',
  'Within how many seconds changes by one person belong to the same bulk edit.':
    '1 人の変更を同じ一括編集とみなす秒数です。',
  'A return that is put right within so many minutes is a slip of the hand, and does not count.':
    'この分数以内に元に戻された差し戻しは操作ミスとみなし、数えません。',
  'An item is blocked in a status with a name like this.':
    'このような名前のステータスにある作業項目はブロック中とみなします。',
  'A block is severe once it lasts longer than this percentage of whole stays in the status.':
    'ブロックは、そのステータスでの滞在のこの割合より長く続くと重大です。',
  'So many finished items are needed before a team’s usual age can be told.':
    'チームの通常の経過日数を知るために必要な完了件数です。',
  'So many ended stays in a status are needed before its usual length can be told.':
    'ステータスの通常の長さを知るために必要な、終わった滞在の数です。',
  'So many pauses between acts are needed before their usual length can be told.':
    '操作の間隔の通常の長さを知るために必要な数です。',
  'An item finished within so many minutes of its creation tells nothing about the team’s pace.':
    '作成からこの分数以内に完了した作業項目は、チームのペースの判断に使いません。',
  'A share of long stays is told only where at least so many of them lasted as long.':
    '長い滞在の割合は、同じだけ続いたものがこの数以上ある場合だけ示します。',
  'This share of the longest stays tells how very long ones end.':
    '最も長い滞在のこの割合から、とても長い滞在の終わり方を判断します。',
  'At most so many past cases are learnt from.': '学習に使う過去の事例の上限です。',
  'Items that came into a status within so many hours count as one case.':
    'この時間以内に同じステータスに入った作業項目は 1 件と数えます。',
  'What is added within so many minutes of a sprint’s start was planned, and is no creep.':
    'スプリント開始からこの分数以内の追加は計画済みとし、増加とみなしません。',
  'The planning of a sprint that started empty ends with the first pause of so many hours.':
    '空で始まったスプリントの計画は、この時間の最初の休止で終わります。',
  'It ends at the latest after this share of the sprint’s time.':
    '計画は、遅くともスプリントの期間のこの割合で終わります。',
  'It ends at the latest after so many days in a sprint without a planned end.':
    '終了予定のないスプリントでは、遅くともこの日数で計画が終わります。',
  'The planning of a version ends with the first pause of so many days.':
    'バージョンの計画は、この日数の最初の休止で終わります。',
  'It ends at the latest after so many days in a version without a date.':
    '日付のないバージョンでは、遅くともこの日数で計画が終わります。',
  'What is added to an epic within so many days of its first start was planned.':
    '最初の開始からこの日数以内にエピックに追加されたものは計画済みです。',
  'A project’s scope is held against what it was so many days ago.': 'プロジェクトのスコープを比べる過去の日数です。',
  'Changes by one person within so many minutes belong together, such as splitting an item.':
    '1 人がこの分数以内に行った変更は、分割などひとまとまりとみなします。',
  'What leaves a sprint within so many minutes of its closing was carried over, not taken out.':
    '終了の前後この分数以内にスプリントを離れたものは、削除ではなく持ち越しです。',
  'So many items made by one account at once were imported.':
    '1 つのアカウントが一度に作成した作業項目がこの件数以上ならインポートとみなします。',
  'Within how many seconds they were made.': 'それらが作成された秒数の範囲です。',
  'A sprint that is still open so many days after its planned end was forgotten.':
    '終了予定からこの日数を過ぎても開いているスプリントは、忘れられたものとみなします。',
  'Missing estimates are told only where at least this share of finished items has one.':
    '見積もりの欠落は、完了した作業項目のこの割合以上に見積もりがある場合だけ指摘します。',
  'At most this share of a project’s open items carries a finding: the worst do.':
    'プロジェクトの未完了の作業項目のうち、指摘が付く割合の上限です。悪いものから付きます。',
  'So many items may carry one in any project, however few are open.':
    '未完了がどれだけ少なくても、どのプロジェクトでもこの件数までは指摘が付きます。',
  'At most so many findings of one kind are told of a sprint, epic, version or project.':
    'スプリント、エピック、バージョン、プロジェクトごとに、同じ種類の指摘の上限です。',
  'Work that was never moved to in progress has started once its assignee acted on it so many times, or logged work.':
    '進行中にならなかった作業は、担当者がこの回数操作するか作業時間を記録すると開始とみなします。',
  'What is written within so many minutes of the creation is not counted for that.':
    '作成からこの分数以内に書かれたものは、その回数に数えません。',
  'Nor is work of which the last such act lies more than so many weeks back.':
    '最後の操作がこの週数より前の作業も数えません。',
};
