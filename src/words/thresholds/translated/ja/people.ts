import type { Translations } from '../translations';

export const people: Translations = {
  'An owner seems gone after a pause longer than this percentage of their own.':
    '本人の間隔のこの割合より長い休止があると、担当者は不在とみなします。',
  'Never before so many working days without any act of theirs.':
    '本人の操作がないままこの稼働日数が過ぎるまでは指摘しません。',
  'So many pauses of the owner’s own are needed to tell.': '判断に必要な担当者自身の間隔の数です。',
  'It is severe once the item lies idle for longer than this percentage of pauses last.':
    '作業項目の休止が間隔のこの割合より長いと重大です。',
  'In an epic or project, fewer open items of gone owners are told of by themselves.':
    'エピックやプロジェクトでは、これより少ない件数は個別に指摘します。',
  'Gone owners have to hold at least this share of an epic’s open work.':
    '不在の担当者がエピックの未完了の作業のこの割合以上を持つ必要があります。',
  'They have to hold at least this share of a project’s.': 'プロジェクトではこの割合以上を持つ必要があります。',
  'It is told only where at least this share of finished items had an owner.':
    '完了した作業項目のこの割合以上に担当者がいた場合だけ指摘します。',
  'An item may be in progress without an owner for so many working days.': '担当者なしで進行中でいられる稼働日数です。',
  'It is severe from so many working days on.': 'この稼働日数から重大です。',
  'An epic without an owner is told of once its reporter has not touched it for so many working days.':
    '担当者のいないエピックは、報告者がこの稼働日数触れていないと指摘します。',
  'A question is unanswered once it waits for longer than this percentage of answers took.':
    '回答のこの割合より長く待つと、質問は未回答とみなします。',
  'Never before so many working days.': 'この稼働日数より前には指摘しません。',
  'So many answers are needed to tell what is usual.': '通常を知るために必要な回答の数です。',
  'What is missing is told only where at least this share of finished items had it when they began.':
    '完了した作業項目のこの割合以上が着手時に持っていたものだけ、欠落を指摘します。',
  'A date is at risk when the chance to meet it, by the pace of finishing alone, is below this.':
    '完了のペースだけで期日を守る確率がこれを下回ると、期日はリスクありです。',
  'So many finished items are needed to tell.': '判断に必要な完了件数です。',
  'So many past stretches as long as the time left are needed to tell.':
    '残り期間と同じ長さの過去の期間として必要な数です。',
  'The pace of the last so many days is taken.': 'ペースを見る直近の日数です。',
  'It is told when one person did this share of the finished work, and holds as much of the open work.':
    '1 人が完了した作業のこの割合を行い、未完了でも同じだけ持つと指摘します。',
  'Where fewer people work in the project it is never told.':
    'プロジェクトで働く人がこれより少ない場合は指摘しません。',
  'Who did something within so many weeks counts as working in it.':
    'この週数以内に操作した人を、働いている人と数えます。',
  'Work is abandoned after at least so many weeks without a finish or any act.':
    '完了も操作もないままこの週数が過ぎると、放棄とみなします。',
  'Such a pause must have come by chance less often than this.': 'そのような休止が偶然起こる確率の上限です。',
  'So many finished items are needed: what never had a pace cannot have lost it.':
    '必要な完了件数です。ペースがなかったものは、失うこともありません。',
};
