import type { FindingOf, FindingWords } from '../../finding/finding-words';
import type { InEachLanguage, OwnSay, SignalWords, ThresholdWords } from '../signal-words';
import { COMPARED_WITH_WEEKS } from '../../thresholds/shared';

export const words: SignalWords<'returned', typeof en> = { sample: 'weeks', describe: returnedWords };

/** "6 finished items reopened" / "17% of the 35 items finished in 4 weeks. Usual: up to 6%." */
function returnedWords({ figures }: FindingOf<'returned'>, say: OwnSay<typeof en>): FindingWords {
  const { reopened: items, finished, share, usualShare: usual, weeks } = figures;
  return {
    title: say.phrase('title', { items }),
    line: say.phrase('line', { finished, share, usual, weeks }),
  };
}

const en = {
  label: 'Reopened',
  meaning:
    'More finished work is reopened than usual. What counts as done is not what was expected, or not what was checked.',
  computed:
    'Items that left done again in the last weeks, as a share of the items finished, compared with 85% of earlier weeks.',
  title: '{items, plural, one {# finished item reopened} other {# finished items reopened}}',
  line: '{finished, plural, =0 {Nothing was finished in the last {weeks, plural, one {week} other {# weeks}}. Usual: up to {usual, number, ::percent}.} one {{share, number, ::percent} of the # item finished in {weeks, plural, one {# week} other {# weeks}}. Usual: up to {usual, number, ::percent}.} other {{share, number, ::percent} of the # items finished in {weeks, plural, one {# week} other {# weeks}}. Usual: up to {usual, number, ::percent}.}}',
} as const;

export const sentences = {
  en,
  de: {
    label: 'Wieder geöffnet',
    meaning:
      'Mehr fertige Arbeit wird wieder geöffnet als üblich. Was als fertig gilt, ist nicht das Erwartete oder nicht das Geprüfte.',
    computed:
      'Vorgänge, die in den letzten Wochen nicht fertig geblieben sind, als Anteil an den fertigen Vorgängen, verglichen mit 85 % früherer Wochen.',
    title: '{items, plural, one {# fertiger Vorgang wieder geöffnet} other {# fertige Vorgänge wieder geöffnet}}',
    line: '{finished, plural, =0 {In {weeks, plural, one {der letzten Woche} other {den letzten # Wochen}} wurde nichts fertig. Üblich: bis zu {usual, number, ::percent}.} one {{share, number, ::percent} des # in {weeks, plural, one {# Woche} other {# Wochen}} fertigen Vorgangs. Üblich: bis zu {usual, number, ::percent}.} other {{share, number, ::percent} der # in {weeks, plural, one {# Woche} other {# Wochen}} fertigen Vorgänge. Üblich: bis zu {usual, number, ::percent}.}}',
  },
  fr: {
    label: 'Rouvert',
    meaning:
      'Plus de travail terminé est rouvert que d’habitude. Ce qui compte comme terminé n’est pas ce qui était attendu, ou pas ce qui a été vérifié.',
    computed:
      'Tickets qui ont quitté l’état terminé ces dernières semaines, en part des tickets terminés, comparés à 85 % des semaines précédentes.',
    title: '{items, plural, one {# ticket terminé rouvert} other {# tickets terminés rouverts}}',
    line: '{finished, plural, =0 {Rien n’a été terminé {weeks, plural, one {la dernière semaine} other {ces # dernières semaines}}. Habituel : jusqu’à {usual, number, ::percent}.} one {{share, number, ::percent} du # ticket terminé en {weeks, plural, one {# semaine} other {# semaines}}. Habituel : jusqu’à {usual, number, ::percent}.} other {{share, number, ::percent} des # tickets terminés en {weeks, plural, one {# semaine} other {# semaines}}. Habituel : jusqu’à {usual, number, ::percent}.}}',
  },
  ja: {
    label: '再オープン',
    meaning: '完了した作業の再オープンが通常より多いです。完了の条件が、期待されたものや確認されたものと違います。',
    computed: '直近の週に完了から戻った作業項目の、完了した作業項目に対する割合を、過去の週の 85% と比べます。',
    title: '完了した作業項目 {items, plural, other {# 件}}が再オープン',
    line: '{finished, plural, =0 {直近 {weeks, plural, other {# 週間}}は何も完了していません。通常: 最大 {usual, number, ::percent}。} other {{weeks, plural, other {# 週間}}に完了した # 件の {share, number, ::percent}。通常: 最大 {usual, number, ::percent}。}}',
  },
} satisfies InEachLanguage<typeof en>;

/** What each threshold does. */
export const thresholds = {
  ...COMPARED_WITH_WEEKS,
  minReopened: {
    en: 'Flag it only when at least this many finished items were re-opened.',
    de: 'Mindestens so viele fertige Vorgänge müssen wieder geöffnet worden sein.',
    fr: 'Au moins autant de tickets terminés doivent avoir été rouverts.',
    ja: '再オープンされた必要がある完了件数です。',
  },
  minShare: {
    en: 'Flag it only when at least this share of what was finished was re-opened.',
    de: 'Mindestens dieser Anteil des Fertigen muss wieder geöffnet worden sein.',
    fr: 'Au moins cette part de ce qui était terminé doit avoir été rouverte.',
    ja: '再オープンされた必要がある、完了したものの割合です。',
  },
  finishedNeeded: {
    en: 'Judge the share only when at least this many items are finished.',
    de: 'So viele fertige Vorgänge sind nötig, um einen Anteil zu nennen.',
    fr: 'Autant de tickets terminés sont nécessaires pour donner une part.',
    ja: '割合を示すために必要な完了件数です。',
  },
} satisfies ThresholdWords<'returned'>;
