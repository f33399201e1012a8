import type { FindingOf, FindingWords } from '../../finding/finding-words';
import type { InEachLanguage, OwnSay, SignalWords, ThresholdWords } from '../signal-words';
import {
  HISTORY_SHARE,
  PAST_SCOPES,
  PAST_SCOPES_NEEDED,
  SEVERE_BEYOND,
  WEIGHED_BY_POINTS,
} from '../../thresholds/shared';

export const words: SignalWords<'scope-churn', typeof en> = { describe: scopeChurnWords };

/** "Scope swapped after the start" / "6 items in, 5 out: 92% of the start. Usual: up to 30%." */
function scopeChurnWords({ figures }: FindingOf<'scope-churn'>, say: OwnSay<typeof en>): FindingWords {
  const { addedCount: added, removedCount: removed, churnShare: share, usualShare: usual } = figures;
  return {
    title: say.phrase('title'),
    line: say.phrase('line', { added, removed, share, usual }),
  };
}

const en = {
  label: 'Scope swapped',
  meaning:
    'Much of the plan was swapped after the start: work came in and other work went out. The sum looks calm, but started work is dropped and new work was not planned.',
  computed:
    'Added and removed work together, as a share of the start, where at most half of it remains as growth. It is compared with this team’s earlier ones at the same share of their time.',
  title: 'Scope swapped after the start',
  line: '{added, plural, one {# item} other {# items}} in, {removed, number} out: {share, number, ::percent} of the start. Usual: up to {usual, number, ::percent}.',
} as const;

export const sentences = {
  en,
  de: {
    label: 'Umfang getauscht',
    meaning:
      'Ein großer Teil des Plans wurde nach dem Start getauscht: Arbeit kam herein und andere ging hinaus. Die Summe wirkt ruhig, aber Begonnenes fällt weg und Neues war nicht geplant.',
    computed:
      'Hinzugefügtes und Entferntes zusammen, als Anteil am Start, wo höchstens die Hälfte als Wachstum bleibt. Verglichen wird mit früheren dieses Teams beim selben Anteil ihrer Zeit.',
    title: 'Umfang nach dem Start getauscht',
    line: '{added, plural, one {# Vorgang} other {# Vorgänge}} herein, {removed, number} hinaus: {share, number, ::percent} des Starts. Üblich: bis zu {usual, number, ::percent}.',
  },
  fr: {
    label: 'Périmètre échangé',
    meaning:
      'Une grande part du plan a été échangée après le début : du travail est entré et d’autre est sorti. La somme paraît calme, mais du travail commencé est abandonné et le nouveau n’était pas prévu.',
    computed:
      'Ajouts et retraits ensemble, en part du début, là où la moitié au plus reste comme croissance. La comparaison porte sur les précédents de cette équipe à la même part de leur durée.',
    title: 'Périmètre échangé après le début',
    line: '{added, plural, one {# ticket entré} other {# tickets entrés}}, {removed, number} sortis : {share, number, ::percent} du début. Habituel : jusqu’à {usual, number, ::percent}.',
  },
  ja: {
    label: 'スコープの入れ替え',
    meaning:
      '開始後に計画の多くが入れ替わりました。作業が入り、別の作業が出ました。合計は落ち着いて見えますが、始めた作業が外され、新しい作業は計画外です。',
    computed:
      '追加と削除の合計の、開始時に対する割合です。増加として残るのは半分までの場合です。このチームの過去の、期間の同じ割合の時点と比べます。',
    title: '開始後にスコープが入れ替わった',
    line: '追加 {added, plural, other {# 件}}、削除 {removed, number} 件: 開始時の {share, number, ::percent}。通常: 最大 {usual, number, ::percent}。',
  },
} satisfies InEachLanguage<typeof en>;

/** What each threshold does. */
export const thresholds = {
  raiseAtPercentile: {
    en: 'Flag swapped scope when there is more of it than in this percentage of the team’s past scopes.',
    de: 'Umfang wird getauscht, wenn mehr davon wechselte als bei diesem Anteil früherer Umfänge des Teams.',
    fr: 'Le périmètre est échangé quand plus en a changé que dans cette part des périmètres passés de l’équipe.',
    ja: '入れ替わりが、チームの過去のスコープのこの割合より多いと指摘します。',
  },
  severeAtPercentile: SEVERE_BEYOND,
  minItems: {
    en: 'Flag it only when at least this many items came, and as many went.',
    de: 'Mindestens so viele Vorgänge müssen gekommen und ebenso viele gegangen sein.',
    fr: 'Au moins autant de tickets doivent être entrés, et autant sortis.',
    ja: '入った件数と出た件数が、それぞれこれ以上必要です。',
  },
  minShare: {
    en: 'Flag it only when at least this share of the start was swapped.',
    de: 'Mindestens dieser Anteil des Starts muss getauscht worden sein.',
    fr: 'Au moins cette part du début doit avoir été échangée.',
    ja: '入れ替わりとして必要な、開始時に対する割合です。',
  },
  maxNetShare: {
    en: 'Where more than this share of what moved stayed as growth, it is creep and not churn.',
    de: 'Wo mehr als dieser Anteil des Bewegten als Zuwachs blieb, ist es Zuwachs und kein Tausch.',
    fr: 'Si plus que cette part du mouvement est restée en croissance, c’est une dérive et non un échange.',
    ja: '動きのこの割合より多くが増加として残れば、入れ替えではなく増加です。',
  },
  maxComparables: PAST_SCOPES,
  comparablesNeeded: PAST_SCOPES_NEEDED,
  estimatedShare: WEIGHED_BY_POINTS,
  toldShare: HISTORY_SHARE,
} satisfies ThresholdWords<'scopeChurn'>;
