import type { FindingOf, FindingWords } from '../../finding/finding-words';
import type { InEachLanguage, OwnSay, SignalWords, ThresholdWords } from '../signal-words';
import { PAST_SCOPES, PAST_SCOPES_NEEDED, SEVERE_BEYOND, SEVERE_FROM_SHARE } from '../../thresholds/shared';
import type { Phrase } from '../../say/slot';

export const words: SignalWords<'discovery', typeof en> = { describe: discoveryWords };

/** "17 items discovered, 2 estimates grew since start" / "23% of the start. Usual by now: up to 10%." */
function discoveryWords({ figures }: FindingOf<'discovery'>, say: OwnSay<typeof en>): FindingWords {
  const { found, reEstimated, share, usualShare: usual } = figures;
  return {
    title: titleOf(found, reEstimated, say),
    line: say.phrase('line', { share, usual }),
  };
}

/** The share counts both discovered items and grown estimates, so the title names both. */
function titleOf(found: number, reEstimated: number, say: OwnSay<typeof en>): Phrase {
  if (found === 0) return say.phrase('title.grown', { items: reEstimated });
  return reEstimated === 0
    ? say.phrase('title', { items: found })
    : say.phrase('title.both', { found, grown: reEstimated });
}

const en = {
  label: 'Discovered',
  meaning:
    'The team keeps finding work that it did not see at the start, or that is larger than it seemed. What is to be built is not understood yet.',
  computed:
    'Items that people of this team added or split after the start, and estimates that grew, as a share of the start. It is compared with this team’s earlier ones at the same share of their time.',
  title: '{items, plural, one {# item} other {# items}} discovered since start',
  'title.grown': '{items, plural, one {# estimate} other {# estimates}} grew since start',
  'title.both':
    '{found, plural, one {# item} other {# items}} discovered, {grown, plural, one {# estimate} other {# estimates}} grew since start',
  line: '{share, number, ::percent} of the start. Usual by now: up to {usual, number, ::percent}.',
} as const;

export const sentences = {
  en,
  de: {
    label: 'Entdeckt',
    meaning:
      'Das Team findet immer wieder Arbeit, die es am Start nicht sah oder die größer ist als gedacht. Was zu bauen ist, ist noch nicht verstanden.',
    computed:
      'Vorgänge, die Personen dieses Teams nach dem Start hinzugefügt oder aufgeteilt haben, und gewachsene Schätzungen, als Anteil am Start. Verglichen wird mit früheren dieses Teams beim selben Anteil ihrer Zeit.',
    title: 'Seit Start {items, plural, one {# Vorgang} other {# Vorgänge}} entdeckt',
    'title.grown': 'Seit Start {items, plural, one {# Schätzung} other {# Schätzungen}} gewachsen',
    'title.both':
      'Seit Start {found, plural, one {# Vorgang} other {# Vorgänge}} entdeckt, {grown, plural, one {# Schätzung} other {# Schätzungen}} gewachsen',
    line: '{share, number, ::percent} des Starts. Üblich bis jetzt: bis zu {usual, number, ::percent}.',
  },
  fr: {
    label: 'Découvert',
    meaning:
      'L’équipe trouve sans cesse du travail qu’elle ne voyait pas au début, ou plus grand qu’il ne semblait. Ce qui est à construire n’est pas encore compris.',
    computed:
      'Tickets que des personnes de cette équipe ont ajoutés ou scindés après le début, et estimations qui ont augmenté, en part du début. La comparaison porte sur les précédents de cette équipe à la même part de leur durée.',
    title: '{items, plural, one {# ticket découvert} other {# tickets découverts}} depuis le début',
    'title.grown': '{items, plural, one {# estimation a augmenté} other {# estimations ont augmenté}} depuis le début',
    'title.both':
      '{found, plural, one {# ticket découvert} other {# tickets découverts}}, {grown, plural, one {# estimation a augmenté} other {# estimations ont augmenté}} depuis le début',
    line: '{share, number, ::percent} du début. Habituel à ce stade : jusqu’à {usual, number, ::percent}.',
  },
  ja: {
    label: '判明した作業',
    meaning:
      '開始時に見えなかった作業や、思ったより大きい作業が次々に見つかります。何を作るかがまだ理解されていません。',
    computed:
      'このチームの人が開始後に追加または分割した作業項目と、増えた見積もりの、開始時に対する割合です。このチームの過去の、期間の同じ割合の時点と比べます。',
    title: '開始後に {items, plural, other {# 件}}判明',
    'title.grown': '開始後に {items, plural, other {# 件}}の見積もりが増加',
    'title.both': '開始後に {found, plural, other {# 件}}判明、{grown, plural, other {# 件}}の見積もりが増加',
    line: '開始時の {share, number, ::percent}。この時点の通常: 最大 {usual, number, ::percent}。',
  },
} satisfies InEachLanguage<typeof en>;

/** What each threshold does. */
export const thresholds = {
  raiseAtPercentile: {
    en: 'Flag discovered work when there is more of it than in this percentage of past scopes.',
    de: 'Darauf wird hingewiesen, wenn unterwegs mehr entdeckt wurde als bei diesem Anteil früherer Umfänge.',
    fr: 'C’est signalé quand on a découvert plus en chemin que dans cette part des périmètres passés.',
    ja: '途中で判明したものが、過去のスコープのこの割合より多いと指摘します。',
  },
  severeAtPercentile: SEVERE_BEYOND,
  minItems: {
    en: 'Ignore fewer discovered items than this.',
    de: 'Weniger entdeckte Vorgänge zählen nie.',
    fr: 'Moins de tickets découverts ne sont jamais signalés.',
    ja: '判明した件数がこれより少なければ指摘しません。',
  },
  minShare: {
    en: 'Ignore less than this share of the start.',
    de: 'Weniger als dieser Anteil des Starts zählt nie.',
    fr: 'Moins que cette part du début n’est jamais signalé.',
    ja: '開始時のこの割合より小さければ指摘しません。',
  },
  severeShare: SEVERE_FROM_SHARE,
  maxComparables: PAST_SCOPES,
  comparablesNeeded: PAST_SCOPES_NEEDED,
} satisfies ThresholdWords<'discovery'>;
