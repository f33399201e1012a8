import type { FindingOf, FindingWords } from '../../finding/finding-words';
import type { InEachLanguage, OwnSay, SignalWords, ThresholdWords } from '../signal-words';
import { PAST_SCOPES, PAST_SCOPES_NEEDED, SEVERE_BEYOND, SEVERE_FROM_SHARE } from '../../thresholds/shared';

export const words: SignalWords<'unseen', typeof en> = { describe: unseenWords };

/** "8 items not looked at yet" / "40% of open items: no estimate, no change. Usual: up to 10%." */
function unseenWords({ figures }: FindingOf<'unseen'>, say: OwnSay<typeof en>): FindingWords {
  const { unseen: items, share, usualShare: usual } = figures;
  return {
    title: say.phrase('title', { items }),
    line: say.phrase('line', { share, usual }),
  };
}

const en = {
  label: 'Not looked at',
  meaning:
    'Much of it was written down once and never looked at again. How long it takes and what it needs is guesswork.',
  computed:
    'Open items without assignee, estimate, link and any activity since they were created, as a share of all that is open. It is compared with this team’s earlier ones at the same share of their time.',
  title: '{items, plural, one {# item} other {# items}} not looked at yet',
  line: '{share, number, ::percent} of open items: no estimate, no change. Usual: up to {usual, number, ::percent}.',
} as const;

export const sentences = {
  en,
  de: {
    label: 'Nicht angesehen',
    meaning:
      'Vieles davon wurde einmal aufgeschrieben und nie wieder angesehen. Wie lange es dauert und was es braucht, ist geraten.',
    computed:
      'Offene Vorgänge ohne zugewiesene Person, Schätzung, Verknüpfung und Aktivität, seit sie erstellt wurden, als Anteil an allem, was offen ist. Verglichen wird mit früheren dieses Teams beim selben Anteil ihrer Zeit.',
    title: '{items, plural, one {# Vorgang} other {# Vorgänge}} noch nicht angesehen',
    line: '{share, number, ::percent} der offenen Vorgänge: keine Schätzung, keine Änderung. Üblich: bis zu {usual, number, ::percent}.',
  },
  fr: {
    label: 'Non examiné',
    meaning: 'Une grande part a été notée une fois et jamais revue. Le temps et les moyens nécessaires sont devinés.',
    computed:
      'Tickets ouverts sans personne assignée, estimation, lien ni activité depuis leur création, en part de tout ce qui est ouvert. La comparaison porte sur les précédents de cette équipe à la même part de leur durée.',
    title: '{items, plural, one {# ticket pas encore examiné} other {# tickets pas encore examinés}}',
    line: '{share, number, ::percent} des tickets ouverts : ni estimation ni changement. Habituel : jusqu’à {usual, number, ::percent}.',
  },
  ja: {
    label: '未確認',
    meaning: '多くが一度書かれたきり見直されていません。かかる時間も必要なものも推測です。',
    computed:
      '作成後に担当者、見積もり、リンク、アクティビティのどれもない未完了の作業項目の、未完了全体に対する割合です。このチームの過去の、期間の同じ割合の時点と比べます。',
    title: '{items, plural, other {# 件}}がまだ確認されていない',
    line: '未完了の作業項目の {share, number, ::percent}: 見積もりも変更もなし。通常: 最大 {usual, number, ::percent}。',
  },
} satisfies InEachLanguage<typeof en>;

/** What each threshold does. */
export const thresholds = {
  raiseAtPercentile: {
    en: 'Flag work that nobody looked at when there is more of it than in this percentage of past scopes.',
    de: 'Darauf wird hingewiesen, wenn mehr nie angesehen wurde als bei diesem Anteil früherer Umfänge.',
    fr: 'C’est signalé quand plus de travail n’a jamais été regardé que dans cette part des périmètres passés.',
    ja: '一度も見られていない作業が、過去のスコープのこの割合より多いと指摘します。',
  },
  severeAtPercentile: SEVERE_BEYOND,
  minItems: {
    en: 'Ignore fewer such items than this.',
    de: 'Weniger solche Vorgänge zählen nie.',
    fr: 'Moins de tels tickets ne sont jamais signalés.',
    ja: '該当する件数がこれより少なければ指摘しません。',
  },
  minShare: {
    en: 'Ignore less than this share of the open work.',
    de: 'Weniger als dieser Anteil der offenen Arbeit zählt nie.',
    fr: 'Moins que cette part du travail ouvert n’est jamais signalé.',
    ja: '未完了の作業のこの割合より小さければ指摘しません。',
  },
  severeShare: SEVERE_FROM_SHARE,
  maxComparables: PAST_SCOPES,
  comparablesNeeded: PAST_SCOPES_NEEDED,
} satisfies ThresholdWords<'unseen'>;
