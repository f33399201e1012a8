import type { Translations } from '../translations';

export const flow: Translations = {
  'So many pauses are asked for where it cannot be told.': '判断に必要な間隔の数です。',
  'So many of them have to have ended.': 'そのうち終わっている必要がある数です。',
  'The time of items is looked at over so many weeks.': '作業項目の時間を見る週数です。',
  'So many different items have to have been in the status in these weeks.':
    'その期間にステータスにあった必要がある、異なる作業項目の数です。',
  'Their time in it has to come to so many working days.': 'そこでの合計時間として必要な稼働日数です。',
  'Silent is what lies beyond this percentage of pauses, and of the time of items.':
    '間隔と作業項目の時間のこの割合を超えると、アクティビティなしとみなします。',
  'It is severe beyond this percentage.': 'この割合を超えると重大です。',
  'Never before so many working days, however busy the team is.':
    'チームがどれだけ忙しくても、この稼働日数より前には指摘しません。',
  'How many working days ahead an item’s chance to leave its status is told for.':
    'ステータスを離れる確率を見る、先の稼働日数です。',
  'At most this share of a project’s items in progress is stalled at any time.':
    'プロジェクトの進行中の作業項目のうち、停滞とみなす割合の上限です。',
  'An item with at least this chance to move on is never stalled.':
    '次に進む確率がこれ以上の作業項目は停滞とみなしません。',
  'The same ceiling for a team with so few items that the share above would be none.':
    '件数が少なく上の割合では 0 件になるチームに使う上限です。',
  'An item that came into its status less than so many working days ago is not stalled.':
    'ステータスに入ってからの稼働日数がこれより短い作業項目は停滞とみなしません。',
  'It is severe below this chance.': 'この確率を下回ると重大です。',
  'Which percentile of stays in the status is told beside it as usual.':
    '通常として並べて示す、ステータスでの滞在の割合です。',
  'So many ended stays are asked for where it cannot be told.': '判断に必要な、終わった滞在の数です。',
  'An item is ageing once it is older than this percentage of finished items were.':
    '完了した作業項目のこの割合より古くなると、古すぎるとみなします。',
  'So many finished items are asked for where it cannot be told.': '判断に必要な完了件数です。',
  'An item is a bottleneck when at least so many others wait for it.':
    'この数以上の作業項目が待っていると、ボトルネックとみなします。',
  'What waits is weighed by points where at least this share of it is estimated, else counted.':
    '待っているものは、この割合以上に見積もりがあればポイントで、なければ件数で測ります。',
  'An item is bouncing once it was sent back or re-opened so many times.':
    'この回数差し戻しまたは再オープンされると、往復とみなします。',
  'It is severe from so many times on.': 'この回数から重大です。',
  'Which percentile of finished items the age is held against.': '経過日数を比べる、完了した作業項目の割合です。',
  'An item is a zombie once it is so many times older than that, and long idle too.':
    'それよりこの倍率で古く、長く休止していると、忘れられたものとみなします。',
  'It has to be idle for longer than this percentage of pauses last.':
    '間隔のこの割合より長く休止している必要があります。',
  'Never before so many working days without any act.': '操作がないままこの稼働日数が過ぎるまでは指摘しません。',
  'An epic stalls once nothing in it is finished for longer than this percentage of its gaps last.':
    '間隔のこの割合より長く何も完了しないと、エピックは停滞とみなします。',
  'Never before so many working days without a finish.': '完了がないままこの稼働日数が過ぎるまでは指摘しません。',
  'It is severe once that has lasted so many times as long.': 'その長さのこの倍率続くと重大です。',
  'So many gaps between finishes are needed to tell what is usual.': '通常を知るために必要な、完了の間隔の数です。',
  'A status is stuck when more items wait in it, and longer, than in this percentage of weeks.':
    '週のこの割合より多くの作業項目が、より長く待つと、ステータスの詰まりとみなします。',
  'So many past weeks are compared with.': '比べる過去の週数です。',
  'The latest so many weeks are left out: what has been so for a while must not become its own measure.':
    '直近のこの週数は除きます。しばらく続いたことが自身の基準にならないようにするためです。',
  'So many past weeks are needed to tell what is usual.': '通常を知るために必要な過去の週数です。',
  'Fewer items in one status are no queue.': '1 つのステータスにこれより少ない件数なら、列とみなしません。',
  'Items that wait for less than so many working days are no queue.':
    '待ちがこの稼働日数より短い作業項目は、列とみなしません。',
};
