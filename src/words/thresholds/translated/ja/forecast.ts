import type { Translations } from '../translations';

export const forecast: Translations = {
  'A forecast draws from the last so many working days of the team.': '予測に使うチームの直近の稼働日数です。',
  'So many days in a row are drawn together.': 'まとめて抽出する連続した日数です。',
  'So many futures are simulated.': '計算する将来の経過の数です。',
  'Look this many working days ahead. Work that is not finished by then counts as later.':
    '先を見る稼働日数です。それまでに完了しない作業は「それ以降」とします。',
  'So many finished items are needed for a forecast.': '予測に必要な完了件数です。',
  'They have to have been finished on at least so many different days.': '完了が分かれている必要がある日数です。',
  'A scope that has run for fewer days is told by its team’s pace instead of its own.':
    'これより短い日数しか経っていないスコープは、自身ではなくチームのペースで判断します。',
  'Until a scope has run for so many days, past scopes tell how it will grow.':
    'この日数が経つまでは、過去のスコープから増え方を判断します。',
  'A team’s pace has changed when two spells differ by so many standard errors; older days are left out.':
    '2 つの期間がこの標準誤差だけ異なればペースが変わったとし、古い日は除きます。',
  'A version without a release date and with a name like this has no end: it is a list that takes up work for ever.':
    'リリース日がなくこのような名前のバージョンは、終わりのない一覧とみなします。',
  'Each of the two spells has to be at least so many weeks long.': '2 つの期間はそれぞれこの週数以上必要です。',
  'What has a target is off track below this chance to meet it.': '目標を守る確率がこれを下回ると「遅延」です。',
  'It is at risk below this chance.': '確率がこれを下回ると「リスクあり」です。',
  'How far a team’s pace is believed to drift, on a log scale, before its own past says more.':
    '過去から分かるまでに想定する、チームのペースの変動の大きさです。',
  'So many past forecasts are needed to correct new ones by them.': '新しい予測の補正に必要な過去の予測の数です。',
  'At most so many past forecasts are looked at.': '見る過去の予測の上限です。',
  'Each is simulated with so many futures.': 'それぞれを計算する経過の数です。',
  'After so many later forecasts a past one counts half.':
    'この数の後続の予測があると、過去の予測は半分として数えます。',
  'By how much each kept or broken promise moves the correction.':
    '守られた、または守られなかった約束ごとに補正を動かす量です。',
  'A correction that would have been worse than none by so many times is dropped.':
    '補正しない場合よりこの倍率で悪くなる補正は使いません。',
  'A commitment is held against what the last so many sprints delivered.':
    'コミットメントを、直近この数のスプリントの実績と比べます。',
  'How much less each earlier sprint counts than the one after it.':
    '前のスプリントを次のスプリントよりどれだけ軽く数えるかです。',
  'So many usual sprints are mixed into a team’s own habit of falling short.':
    'チーム自身の未達の傾向に混ぜる、通常のスプリントの数です。',
  'The share of usual sprints that fall short.': '通常のスプリントのうち未達になる割合です。',
  'A commitment of more than so many times the usual counts as so many times.':
    '通常のこの倍率を超えるコミットメントは、この倍率として数えます。',
  'The chance to fall short where nothing speaks for or against it, as log odds.':
    '判断材料がないときの未達の確率です（対数オッズ）。',
  'How much a habit of falling short adds to it.': '未達の傾向が加える量です。',
  'How much a commitment above the usual adds to it.': '通常を超えるコミットメントが加える量です。',
  'How much the time that is gone adds to it.': '経過した時間が加える量です。',
  'An item holds up an end once it has stayed for longer than this percentage of own stays.':
    '自身の滞在のこの割合より長くとどまると、完了を止めているとみなします。',
  'The higher, the sooner an item that has outstayed moves on in the futures.':
    '大きいほど、長くとどまった作業項目が早く進むと見込みます。',
};
