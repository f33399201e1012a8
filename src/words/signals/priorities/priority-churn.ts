import type { FindingOf, FindingWords } from '../../finding/finding-words';
import type { InEachLanguage, OwnSay, SignalWords, ThresholdWords } from '../signal-words';
import { COMPARED_WITH_WEEKS } from '../../thresholds/shared';

export const words: SignalWords<'priority-churn', typeof en> = { sample: 'weeks', describe: priorityChurnWords };

/** "Priorities change often" / "12 items a week, 18% of open items. Usual: up to 7%." */
function priorityChurnWords({ figures }: FindingOf<'priority-churn'>, say: OwnSay<typeof en>): FindingWords {
  const { itemsPerWeek, share, usualShare: usual } = figures;
  return {
    title: say.phrase('title'),
    line: say.phrase('line', { items: Math.max(1, Math.round(itemsPerWeek)), share, usual }),
  };
}

const en = {
  label: 'Priorities change',
  meaning:
    'What comes first changes more often than usual. Work that is put aside costs twice: it waits, and it has to be taken up again.',
  computed:
    'Open items whose priority or place in the order a person changed, as a share of all open items, week by week, compared with 85% of earlier weeks.',
  title: 'Priorities change often',
  line: '{items, plural, one {# item} other {# items}} a week, {share, number, ::percent} of open items. Usual: up to {usual, number, ::percent}.',
} as const;

export const sentences = {
  en,
  de: {
    label: 'Prioritäten wechseln',
    meaning:
      'Was zuerst kommt, ändert sich öfter als üblich. Beiseitegelegte Arbeit kostet doppelt: Sie wartet, und man muss sie neu aufnehmen.',
    computed:
      'Offene Vorgänge, deren Priorität oder Platz in der Reihenfolge eine Person geändert hat, als Anteil an allen offenen, Woche für Woche, verglichen mit 85 % früherer Wochen.',
    title: 'Prioritäten wechseln oft',
    line: '{items, plural, one {# Vorgang} other {# Vorgänge}} je Woche, {share, number, ::percent} der offenen. Üblich: bis zu {usual, number, ::percent}.',
  },
  fr: {
    label: 'Priorités changeantes',
    meaning:
      'Ce qui vient en premier change plus souvent que d’habitude. Le travail mis de côté coûte deux fois : il attend, et il faut le reprendre.',
    computed:
      'Tickets ouverts dont une personne a changé la priorité ou la place dans l’ordre, en part de tous les tickets ouverts, semaine par semaine, comparés à 85 % des semaines précédentes.',
    title: 'Les priorités changent souvent',
    line: '{items, plural, one {# ticket} other {# tickets}} par semaine, {share, number, ::percent} des tickets ouverts. Habituel : jusqu’à {usual, number, ::percent}.',
  },
  ja: {
    label: '優先度の変動',
    meaning:
      '最初に取り組むものが通常より頻繁に変わります。後回しの作業は二重に費用がかかります。待ち、そして取り掛かり直すからです。',
    computed:
      '人が優先度や順序を変えた未完了の作業項目の、未完了全体に対する割合を週ごとに求め、過去の週の 85% と比べます。',
    title: '優先度が頻繁に変わる',
    line: '週に {items, plural, other {# 件}}、未完了の {share, number, ::percent}。通常: 最大 {usual, number, ::percent}。',
  },
} satisfies InEachLanguage<typeof en>;

/** What each threshold does. */
export const thresholds = {
  ...COMPARED_WITH_WEEKS,
  minItemsPerWeek: {
    en: 'Flag it only when the priority of at least this many items changes a week.',
    de: 'Die Priorität von mindestens so vielen Vorgängen muss sich in der Woche ändern.',
    fr: 'La priorité d’au moins autant de tickets doit changer par semaine.',
    ja: '1 週間に優先度が変わる必要がある件数です。',
  },
  minShare: {
    en: 'Flag it only when the priority of at least this share of open items changes a week.',
    de: 'Die Priorität mindestens dieses Anteils offener Vorgänge muss sich in der Woche ändern.',
    fr: 'La priorité d’au moins cette part des tickets ouverts doit changer par semaine.',
    ja: '1 週間に優先度が変わる必要がある、未完了の作業項目の割合です。',
  },
} satisfies ThresholdWords<'priorityChurn'>;
