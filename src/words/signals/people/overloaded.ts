import type { FindingOf, FindingWords } from '../../finding/finding-words';
import type { InEachLanguage, OwnSay, SignalWords, ThresholdWords } from '../signal-words';
import { COMPARED_WITH_WEEKS } from '../../thresholds/shared';

export const words: SignalWords<'overloaded', typeof en> = { sample: 'weeks', describe: overloadedWords };

/** "Too much in progress at once" / "5.2 items per person; usual: up to 2.1. 7 finished in 4 weeks." */
function overloadedWords({ figures }: FindingOf<'overloaded'>, say: OwnSay<typeof en>): FindingWords {
  const { perPerson: people, usualPerPerson: usual, finished, weeks } = figures;
  return {
    title: say.phrase('title'),
    line: say.phrase('line', { people, usual, finished, weeks }),
  };
}

const en = {
  label: 'Overloaded',
  meaning:
    'The team works on more items at once than usual and finishes no more for it. What was started waits for what was started before.',
  computed:
    'Items in progress that can move, divided by the people who moved work in the last weeks, compared with 85% of earlier weeks, while no more was finished than in these.',
  title: 'Too much in progress at once',
  line: '{people, plural, one {# item} other {# items}} per person; usual: up to {usual, number}. {finished, number} finished in {weeks, plural, one {# week} other {# weeks}}.',
} as const;

export const sentences = {
  en,
  de: {
    label: 'Überlastet',
    meaning:
      'Das Team arbeitet an mehr Vorgängen zugleich als üblich und stellt deshalb nicht mehr fertig. Begonnenes wartet auf früher Begonnenes.',
    computed:
      'Vorgänge in Arbeit, die sich bewegen können, geteilt durch die Personen, die in den letzten Wochen Arbeit bewegt haben, verglichen mit 85 % früherer Wochen, während nicht mehr fertig wurde als in diesen.',
    title: 'Zu viel gleichzeitig in Arbeit',
    line: '{people, plural, one {# Vorgang} other {# Vorgänge}} je Person; üblich: bis zu {usual, number}. {finished, number} fertig in {weeks, plural, one {# Woche} other {# Wochen}}.',
  },
  fr: {
    label: 'Surchargé',
    meaning:
      'L’équipe travaille sur plus de tickets à la fois que d’habitude et n’en termine pas plus. Ce qui est commencé attend ce qui l’a été avant.',
    computed:
      'Tickets en cours qui peuvent avancer, divisés par les personnes qui ont fait avancer du travail ces dernières semaines, comparés à 85 % des semaines précédentes, sans que plus ait été terminé que dans celles-ci.',
    title: 'Trop de travail en cours à la fois',
    line: '{people, plural, one {# ticket} other {# tickets}} par personne ; habituel : jusqu’à {usual, number}. {finished, number} terminés en {weeks, plural, one {# semaine} other {# semaines}}.',
  },
  ja: {
    label: '過負荷',
    meaning:
      'チームが通常より多くの作業項目を同時に進めていますが、完了は増えていません。始めたものが、前に始めたものを待っています。',
    computed:
      '動ける進行中の作業項目を、直近の週に作業を動かした人数で割り、過去の週の 85% と比べます。完了がその週より多くない場合です。',
    title: '同時に進行中の作業が多すぎる',
    line: '一人あたり {people, plural, other {# 件}}。通常: 最大 {usual, number} 件。{weeks, plural, other {# 週間}}で {finished, number} 件完了。',
  },
} satisfies InEachLanguage<typeof en>;

/** What each threshold does. */
export const thresholds = {
  ...COMPARED_WITH_WEEKS,
  minPerPerson: {
    en: 'Never flag it when there are at most this many items in progress for each active person.',
    de: 'Höchstens so viele Vorgänge in Arbeit je aktiver Person sind nie eine Überlast.',
    fr: 'Au plus autant de tickets en cours par personne active ne sont jamais une surcharge.',
    ja: '活動中の 1 人あたりの進行中の件数がこれ以下なら、過負荷ではありません。',
  },
} satisfies ThresholdWords<'overloaded'>;
