import type { FindingOf, FindingWords } from '../../finding/finding-words';
import type { InEachLanguage, OwnSay, SignalWords, ThresholdWords } from '../signal-words';
import {
  HISTORY_SHARE,
  PAST_SCOPES,
  PAST_SCOPES_NEEDED,
  SEVERE_BEYOND,
  WEIGHED_BY_POINTS,
} from '../../thresholds/shared';

export const words: SignalWords<'re-estimation', typeof en> = { describe: reEstimationWords };

/** "Estimates changed a lot" / "5 items: 12 points up, 3 down since the start. 30% of the start changed; usual: …" */
function reEstimationWords({ figures }: FindingOf<'re-estimation'>, say: OwnSay<typeof en>): FindingWords {
  const { items, upPoints: up, downPoints: down, movedShare: share, usualShare: usual } = figures;
  return {
    title: say.phrase('title'),
    line: say.together([say('line', { items, up, down }), say('usual', { share, usual })]),
  };
}

const en = {
  label: 'Re-estimated',
  meaning:
    'Estimates of open work changed by more than usual by now. The size of the work was not understood at the start.',
  computed:
    'Points by which estimates of open items changed after the start, up and down added together, as a share of the points at the start. It is compared with this team’s earlier ones.',
  title: 'Estimates changed a lot',
  line: '{items, plural, one {# item} other {# items}}: {up, plural, one {# point} other {# points}} up, {down, number} down since the start.',
  usual: '{share, number, ::percent} of the start changed; usual: up to {usual, number, ::percent}.',
} as const;

export const sentences = {
  en,
  de: {
    label: 'Neu geschätzt',
    meaning:
      'Schätzungen offener Arbeit haben sich stärker geändert als bis jetzt üblich. Die Größe der Arbeit war am Start nicht verstanden.',
    computed:
      'Punkte, um die sich Schätzungen offener Vorgänge nach dem Start geändert haben, aufwärts und abwärts zusammen, als Anteil an den Punkten am Start. Verglichen wird mit früheren dieses Teams.',
    title: 'Schätzungen stark geändert',
    line: '{items, plural, one {# Vorgang} other {# Vorgänge}}: {up, plural, one {# Punkt} other {# Punkte}} mehr, {down, number} weniger seit dem Start.',
    usual: '{share, number, ::percent} des Starts geändert; üblich: bis zu {usual, number, ::percent}.',
  },
  fr: {
    label: 'Réestimé',
    meaning:
      'Les estimations du travail ouvert ont changé plus que d’habitude à ce stade. La taille du travail n’était pas comprise au début.',
    computed:
      'Points dont les estimations des tickets ouverts ont changé après le début, hausses et baisses additionnées, en part des points du début. La comparaison porte sur les précédents de cette équipe.',
    title: 'Les estimations ont beaucoup changé',
    line: '{items, plural, one {# ticket} other {# tickets}} : {up, plural, one {# point} other {# points}} en plus, {down, number} en moins depuis le début.',
    usual: '{share, number, ::percent} du début ont changé ; habituel : jusqu’à {usual, number, ::percent}.',
  },
  ja: {
    label: '再見積もり',
    meaning:
      '未完了の作業の見積もりが、この時点の通常より大きく変わりました。開始時に作業の大きさが理解されていませんでした。',
    computed:
      '開始後に未完了の作業項目の見積もりが変わったポイントの、増減の合計です。開始時のポイントに対する割合を、このチームの過去と比べます。',
    title: '見積もりが大きく変わった',
    line: '{items, plural, other {# 件}}: 開始後に {up, plural, other {# ポイント}}増、{down, number} ポイント減。',
    usual: '開始時の {share, number, ::percent} が変わりました。通常: 最大 {usual, number, ::percent}。',
  },
} satisfies InEachLanguage<typeof en>;

/** What each threshold does. */
export const thresholds = {
  raiseAtPercentile: {
    en: 'Flag re-estimation when estimates moved more than in this percentage of the team’s past scopes.',
    de: 'Darauf wird hingewiesen, wenn Schätzungen sich mehr bewegten als bei diesem Anteil früherer Umfänge.',
    fr: 'C’est signalé quand les estimations ont plus bougé que dans cette part des périmètres passés.',
    ja: '見積もりの変動が、過去のスコープのこの割合より大きいと指摘します。',
  },
  severeAtPercentile: SEVERE_BEYOND,
  minItems: {
    en: 'Flag it only when the estimates of at least this many items moved.',
    de: 'Die Schätzungen von mindestens so vielen Vorgängen müssen sich bewegt haben.',
    fr: 'Les estimations d’au moins autant de tickets doivent avoir bougé.',
    ja: '見積もりが変わった必要がある件数です。',
  },
  minShare: {
    en: 'Flag it only when at least this share of the points moved.',
    de: 'Mindestens dieser Anteil der Punkte muss sich bewegt haben.',
    fr: 'Au moins cette part des points doit avoir bougé.',
    ja: '変わった必要があるポイントの割合です。',
  },
  maxComparables: PAST_SCOPES,
  comparablesNeeded: PAST_SCOPES_NEEDED,
  estimatedShare: WEIGHED_BY_POINTS,
  toldShare: HISTORY_SHARE,
} satisfies ThresholdWords<'reEstimation'>;
