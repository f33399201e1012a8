import type { Translations } from '../translations';

export const weeks: Translations = {
  'It is told once the last weeks exceed this percentage of earlier stretches of weeks.':
    '直近の週が過去の期間のこの割合を超えると指摘します。',
  'The last so many weeks are looked at together.': 'まとめて見る直近の週数です。',
  'They are compared with weeks that lie at least so many weeks back.': '少なくともこの週数だけ前の週と比べます。',
  'So many earlier weeks are compared with.': '比べる過去の週数です。',
  'An item’s date moved too often once it was put off so many times.':
    '期日がこの回数延期されると、動きすぎとみなします。',
  'From so many times on it is severe, if its first date has passed or the plan has grown much longer.':
    '最初の期日を過ぎたか計画が大きく延びた場合、この回数から重大です。',
  'A plan has grown much longer by this share of the time that there was at first.':
    '当初の期間のこの割合だけ延びると、大きく延びたとみなします。',
  'So many finished items with dates are needed to tell how often dates usually move.':
    '期日が通常何回動くかを知るために必要な、期日のある完了件数です。',
  'In a project, at least so many dates have to move a week.': 'プロジェクトで 1 週間に動く必要がある期日の数です。',
  'In a project, the dates of at least this share of open items have to move a week.':
    'プロジェクトで 1 週間に期日が動く必要がある、未完了の作業項目の割合です。',
  'At most so many items in progress for each active person are never an overload.':
    '活動中の 1 人あたりの進行中の件数がこれ以下なら、過負荷ではありません。',
  'At least so many finished items have to have been re-opened.': '再オープンされた必要がある完了件数です。',
  'At least this share of what was finished has to have been re-opened.':
    '再オープンされた必要がある、完了したものの割合です。',
  'So many finished items are needed to tell a share.': '割合を示すために必要な完了件数です。',
  'The priority of at least so many items has to change a week.': '1 週間に優先度が変わる必要がある件数です。',
  'The priority of at least this share of open items has to change a week.':
    '1 週間に優先度が変わる必要がある、未完了の作業項目の割合です。',
  'Open work is compared with that of so many days ago.': '未完了の作業を、この日数だけ前のものと比べます。',
  'What came in and what was finished is told of the last so many weeks.': '流入と完了を示す直近の週数です。',
  'It is told once open work grew more than in this percentage of earlier stretches.':
    '未完了の作業が、過去の期間のこの割合より増えると指摘します。',
  'Earlier stretches that ended within so many weeks are compared with.':
    'この週数以内に終わった過去の期間と比べます。',
  'Growth by fewer items is never told.': 'この件数より少ない増加は指摘しません。',
  'Growth by less than this share is never told.': 'この割合より小さい増加は指摘しません。',
  'Growth by more than this share is told however usual it is.': 'この割合を超える増加は、通常の範囲でも指摘します。',
};
