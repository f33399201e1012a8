import type { Translations } from '../translations';

export const scope: Translations = {
  'Work is weighed by points where at least this share of it is estimated, else counted.':
    'この割合以上に見積もりがあればポイントで、なければ件数で測ります。',
  'An item is carried over too often once it is in its so many-th sprint.':
    'この回数目のスプリントに入ると、持ち越しが多すぎるとみなします。',
  'It is severe from so many sprints on.': 'このスプリント数から重大です。',
  'It is severe only from so many times the least that is told.': '指摘の下限のこの倍率から重大です。',
  'So many earlier stretches are needed to tell what is usual.': '通常を知るために必要な過去の期間の数です。',
  'So many finished items are needed to tell what is usual.': '通常を知るために必要な完了件数です。',
  'A goal drifts once its text changed more after the start than in this percentage of finished items.':
    '開始後の文章の変化が、完了した作業項目のこの割合より大きいと、目標がずれたとみなします。',
  'A change by less than this share of the text is wording.': '文章のこの割合より小さい変更は言い回しの変更です。',
  'So is a change by fewer characters.': 'この文字数より小さい変更も同じです。',
  'What is written within so many working days of the start still belongs to it.':
    '開始からこの稼働日数以内に書かれたものは、まだ当初の内容です。',
  'Scope creeps once it has grown more than this percentage of the team’s past scopes by then.':
    '同じ時点で、チームの過去のスコープのこの割合より増えると、スコープの増加を指摘します。',
  'Growth by fewer items is never creep.': 'この件数より少ない増加は指摘しません。',
  'Growth by less than this share of the start is never creep.': '開始時のこの割合より小さい増加は指摘しません。',
  'The team’s latest so many scopes of the kind are compared with.':
    '比べる、同じ種類のチームの直近のスコープの数です。',
  'It is severe where it lowers the chance of the target by this or more.': '目標の確率をこれ以上下げると重大です。',
  'With fewer past scopes than this, published numbers or nothing can be told.':
    '過去のスコープがこれより少ないと、公表値を使うか、何も示しません。',
  'Without a past of its own, a sprint creeps once it has grown by more than this share.':
    '自身の過去がない場合、スプリントはこの割合を超えて増えると指摘します。',
  'Without a past of its own, it is severe beyond this share.': '自身の過去がない場合、この割合を超えると重大です。',
  'The history of at least this share of the items has to be known.':
    '履歴が分かっている必要がある作業項目の割合です。',
  'A sprint is over-committed when its chance to be finished is below this.':
    '完了する確率がこれを下回るスプリントは、詰め込みすぎです。',
  'It is told once more was discovered on the way than in this percentage of past scopes.':
    '途中で判明したものが、過去のスコープのこの割合より多いと指摘します。',
  'Fewer discovered items are never told of.': '判明した件数がこれより少なければ指摘しません。',
  'Less than this share of the start is never told of.': '開始時のこの割合より小さければ指摘しません。',
  'It is severe only from this share on.': 'この割合から重大です。',
  'It is told once more of the work was never looked at than in this percentage of past scopes.':
    '一度も見られていない作業が、過去のスコープのこの割合より多いと指摘します。',
  'Fewer such items are never told of.': '該当する件数がこれより少なければ指摘しません。',
  'Less than this share of the open work is never told of.': '未完了の作業のこの割合より小さければ指摘しません。',
  'Scope churns once more of it was swapped than in this percentage of the team’s past scopes.':
    '入れ替わりが、チームの過去のスコープのこの割合より多いと指摘します。',
  'At least so many items have to have come, and as many to have gone.':
    '入った件数と出た件数が、それぞれこれ以上必要です。',
  'At least this share of the start has to have been swapped.': '入れ替わりとして必要な、開始時に対する割合です。',
  'Where more than this share of what moved stayed as growth, it is creep and not churn.':
    '動きのこの割合より多くが増加として残れば、入れ替えではなく増加です。',
  'It is told once estimates moved more than in this percentage of the team’s past scopes.':
    '見積もりの変動が、過去のスコープのこの割合より大きいと指摘します。',
  'The estimates of at least so many items have to have moved.': '見積もりが変わった必要がある件数です。',
  'At least this share of the points has to have moved.': '変わった必要があるポイントの割合です。',
};
