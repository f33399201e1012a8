import { WEIGHED_BY_POINTS } from './shared';
import type { ThresholdWords } from './threshold-words';

/** How dates are forecast, and how levels use them. */
export const forecastWords = {
  forecast: {
    windowDays: {
      en: 'Draw from the last so many working days of the team.',
      de: 'Eine Vorhersage schöpft aus den letzten so vielen Arbeitstagen des Teams.',
      fr: 'Une prévision puise dans les derniers jours de travail de l’équipe, en ce nombre.',
      ja: '予測に使うチームの直近の稼働日数です。',
    },
    blockDays: {
      en: 'So many days in a row are drawn together.',
      de: 'So viele Tage hintereinander werden zusammen gezogen.',
      fr: 'Autant de jours de suite sont tirés ensemble.',
      ja: 'まとめて抽出する連続した日数です。',
    },
    trials: {
      en: 'So many trials are simulated.',
      de: 'So viele mögliche Verläufe werden berechnet.',
      fr: 'Autant de déroulements possibles sont calculés.',
      ja: '計算する将来の経過の数です。',
    },
    maxDays: {
      en: 'Look this many working days ahead. Work that is not finished by then counts as later.',
      de: 'So viele Arbeitstage voraus wird gerechnet. Was bis dahin nicht fertig ist, zählt als später.',
      fr: 'On regarde autant de jours de travail à l’avance. Ce qui n’est pas terminé d’ici là compte comme plus tard.',
      ja: '先を見る稼働日数です。それまでに完了しない作業は「それ以降」とします。',
    },
    finishedNeeded: {
      en: 'Forecast only when at least this many items are finished.',
      de: 'So viele fertige Vorgänge sind für eine Vorhersage nötig.',
      fr: 'Autant de tickets terminés sont nécessaires pour une prévision.',
      ja: '予測に必要な完了件数です。',
    },
    activeDaysNeeded: {
      en: 'Forecast only when they were finished on at least this many different days.',
      de: 'Sie müssen an mindestens so vielen verschiedenen Tagen fertig geworden sein.',
      fr: 'Ils doivent avoir été terminés sur au moins autant de jours différents.',
      ja: '完了が分かれている必要がある日数です。',
    },
    ownDays: {
      en: 'A scope that has run for fewer days is told by its team’s pace instead of its own.',
      de: 'Ein Umfang, der weniger Tage läuft, wird nach dem Tempo seines Teams beurteilt statt nach dem eigenen.',
      fr: 'Un périmètre en cours depuis moins de jours est jugé au rythme de son équipe plutôt qu’au sien.',
      ja: 'これより短い日数しか経っていないスコープは、自身ではなくチームのペースで判断します。',
    },
    growthDays: {
      en: 'Until a scope has run for so many days, past scopes tell how it will grow.',
      de: 'Bis ein Umfang so viele Tage läuft, zeigen frühere, wie er wachsen wird.',
      fr: 'Jusqu’à autant de jours, les périmètres passés disent comment celui-ci grandira.',
      ja: 'この日数が経つまでは、過去のスコープから増え方を判断します。',
    },
    estimatedShare: WEIGHED_BY_POINTS,
    breakAtErrors: {
      en: 'A team’s pace has changed when two spells differ by so many standard errors; older days are left out.',
      de: 'Das Tempo hat sich geändert, wenn zwei Abschnitte um so viele Standardfehler abweichen; Älteres bleibt weg.',
      fr: 'Le rythme a changé quand deux périodes diffèrent d’autant d’erreurs types ; les jours plus anciens sont laissés de côté.',
      ja: '2 つの期間がこの標準誤差だけ異なればペースが変わったとし、古い日は除きます。',
    },
    bucketNames: {
      en: 'A version without a release date and with a name like this has no end: it is a list that takes up work for ever.',
      de: 'Eine Version ohne Termin und mit einem solchen Namen hat kein Ende: Sie nimmt immer weiter Arbeit auf.',
      fr: 'Une version sans date et avec un tel nom n’a pas de fin ; c’est une liste qui accueille du travail sans cesse.',
      ja: 'リリース日がなくこのような名前のバージョンは、終わりのない一覧とみなします。',
    },
    breakWeeks: {
      en: 'Each of the two spells has to be at least so many weeks long.',
      de: 'Jeder der beiden Abschnitte muss mindestens so viele Wochen lang sein.',
      fr: 'Chacune des deux périodes doit durer au moins autant de semaines.',
      ja: '2 つの期間はそれぞれこの週数以上必要です。',
    },
  },
  level: {
    offTrackBelowChance: {
      en: 'Call it off track when its chance to meet the target is below this.',
      de: 'Was ein Ziel hat, ist unter dieser Chance, es zu erreichen, nicht im Plan.',
      fr: 'Ce qui a une date cible est hors trajectoire en dessous de cette probabilité de la tenir.',
      ja: '目標を守る確率がこれを下回ると「遅延」です。',
    },
    atRiskBelowChance: {
      en: 'Call it at risk when that chance is below this.',
      de: 'Unter dieser Chance ist es gefährdet.',
      fr: 'C’est à risque en dessous de cette probabilité.',
      ja: '確率がこれを下回ると「リスクあり」です。',
    },
  },
  calibration: {
    paceSpread: {
      en: 'How far a team’s pace is believed to drift, on a log scale, before its own past says more.',
      de: 'Wie weit das Tempo eines Teams vermutlich schwankt, bevor seine Vergangenheit mehr sagt.',
      fr: 'De combien le rythme d’une équipe est supposé varier avant que son passé n’en dise plus.',
      ja: '過去から分かるまでに想定する、チームのペースの変動の大きさです。',
    },
    pastNeeded: {
      en: 'So many past forecasts are needed to correct new ones by them.',
      de: 'So viele frühere Vorhersagen sind nötig, um neue zu berichtigen.',
      fr: 'Autant de prévisions passées sont nécessaires pour corriger les nouvelles.',
      ja: '新しい予測の補正に必要な過去の予測の数です。',
    },
    maxPast: {
      en: 'At most so many past forecasts are looked at.',
      de: 'Höchstens so viele frühere Vorhersagen werden betrachtet.',
      fr: 'Au plus autant de prévisions passées sont regardées.',
      ja: '見る過去の予測の上限です。',
    },
    pastTrials: {
      en: 'Each is simulated with so many trials.',
      de: 'Jede wird mit so vielen Verläufen berechnet.',
      fr: 'Chacune est calculée avec autant de déroulements.',
      ja: 'それぞれを計算する経過の数です。',
    },
    memory: {
      en: 'After so many later forecasts a past one counts half.',
      de: 'Nach so vielen späteren Vorhersagen zählt eine frühere halb.',
      fr: 'Après autant de prévisions ultérieures, une prévision passée compte pour moitié.',
      ja: 'この数の後続の予測があると、過去の予測は半分として数えます。',
    },
    step: {
      en: 'By how much each kept or broken promise moves the correction.',
      de: 'Wie stark jede gehaltene oder verfehlte Zusage die Berichtigung verschiebt.',
      fr: 'De combien chaque promesse tenue ou non déplace la correction.',
      ja: '守られた、または守られなかった約束ごとに補正を動かす量です。',
    },
    maxLoss: {
      en: 'A correction that would have been worse than none by so many times is dropped.',
      de: 'Eine Berichtigung, die um so viel schlechter gewesen wäre als keine, entfällt.',
      fr: 'Une correction qui aurait été pire que rien d’autant de fois est abandonnée.',
      ja: '補正しない場合よりこの倍率で悪くなる補正は使いません。',
    },
  },
  iterationChance: {
    recentIterations: {
      en: 'A commitment is held against what the last so many sprints delivered.',
      de: 'Eine Zusage wird mit dem verglichen, was die letzten so vielen Sprints lieferten.',
      fr: 'Un engagement est comparé à ce que les derniers sprints ont livré, en ce nombre.',
      ja: 'コミットメントを、直近この数のスプリントの実績と比べます。',
    },
    habitMemory: {
      en: 'How much less each earlier sprint counts than the one after it.',
      de: 'Um wie viel weniger jeder frühere Sprint zählt als der folgende.',
      fr: 'De combien chaque sprint antérieur compte moins que le suivant.',
      ja: '前のスプリントを次のスプリントよりどれだけ軽く数えるかです。',
    },
    habitDoubt: {
      en: 'So many usual sprints are mixed into a team’s own habit of falling short.',
      de: 'So viele übliche Sprints werden unter die eigene Gewohnheit gemischt, nicht fertig zu werden.',
      fr: 'Autant de sprints habituels sont mêlés à l’habitude propre d’une équipe de ne pas finir.',
      ja: 'チーム自身の未達の傾向に混ぜる、通常のスプリントの数です。',
    },
    usualShortfall: {
      en: 'The share of usual sprints that fall short.',
      de: 'Der Anteil üblicher Sprints, die nicht fertig werden.',
      fr: 'La part des sprints habituels qui ne finissent pas.',
      ja: '通常のスプリントのうち未達になる割合です。',
    },
    maxLoad: {
      en: 'A commitment of more than so many times the usual counts as so many times.',
      de: 'Eine Zusage von mehr als so vielmal dem Üblichen zählt als so vielmal.',
      fr: 'Un engagement de plus d’autant de fois l’habituel compte pour autant de fois.',
      ja: '通常のこの倍率を超えるコミットメントは、この倍率として数えます。',
    },
    intercept: {
      en: 'The chance to fall short where nothing speaks for or against it, as log odds.',
      de: 'Die Chance, nicht fertig zu werden, wo nichts dafür oder dagegen spricht, als logarithmierte Quote.',
      fr: 'La probabilité de ne pas finir quand rien ne parle pour ou contre, en logarithme de cote.',
      ja: '判断材料がないときの未達の確率です（対数オッズ）。',
    },
    habit: {
      en: 'How much a habit of falling short adds to it.',
      de: 'Wie viel die Gewohnheit, nicht fertig zu werden, hinzufügt.',
      fr: 'Ce qu’y ajoute une habitude de ne pas finir.',
      ja: '未達の傾向が加える量です。',
    },
    load: {
      en: 'How much a commitment above the usual adds to it.',
      de: 'Wie viel eine Zusage über dem Üblichen hinzufügt.',
      fr: 'Ce qu’y ajoute un engagement au-dessus de l’habituel.',
      ja: '通常を超えるコミットメントが加える量です。',
    },
    elapsed: {
      en: 'How much the time that is gone adds to it.',
      de: 'Wie viel die verstrichene Zeit hinzufügt.',
      fr: 'Ce qu’y ajoute le temps écoulé.',
      ja: '経過した時間が加える量です。',
    },
  },
  holds: {
    outstayedPercentile: {
      en: 'An item holds up an end once it has stayed for longer than this percentage of own stays.',
      de: 'Ein Vorgang hält ein Ende auf, wenn er länger blieb als dieser Anteil eigener Aufenthalte.',
      fr: 'Un ticket retarde une fin quand il est resté plus longtemps que cette part des séjours propres.',
      ja: '自身の滞在のこの割合より長くとどまると、完了を止めているとみなします。',
    },
    stayTail: {
      en: 'The higher, the sooner an item that has outstayed moves on in the trials.',
      de: 'Je höher, desto eher kommt ein überfälliger Vorgang in den Verläufen weiter.',
      fr: 'Plus c’est élevé, plus tôt un ticket resté trop longtemps avance dans les déroulements.',
      ja: '大きいほど、長くとどまった作業項目が早く進むと見込みます。',
    },
  },
} satisfies {
  readonly [Section in 'forecast' | 'level' | 'calibration' | 'iterationChance' | 'holds']: ThresholdWords<Section>;
};
