import type { FindingOf, FindingWords } from '../../finding/finding-words';
import type { InEachLanguage, OwnSay, SignalWords, ThresholdWords } from '../signal-words';
import { SEVERE_BEYOND } from '../../thresholds/shared';

export const words: SignalWords<'stuck-in-stage', typeof en> = { sample: 'weeks', describe: stuckInStageWords };

/** "9 items queue in Review" / "Usual: up to 4. Half of them are there for 8 days or more." */
function stuckInStageWords({ figures }: FindingOf<'stuck-in-stage'>, say: OwnSay<typeof en>): FindingWords {
  const { statusName: status, items, usualItems, medianDays: days } = figures;
  return {
    title: say.phrase('title', { items, status }),
    line: say.phrase('line', { usual: Math.ceil(usualItems), days }),
  };
}

const en = {
  label: 'Queue grows',
  meaning:
    'More items than usual stand in one status, and they stay for longer. What is handed on to this status does not come out of it.',
  computed:
    'Items in each status that work is handed on to, compared with the ends of the weeks of the past year. It counts when there are more than in 85% of those weeks, and half of them stay longer than usual.',
  title: '{items, plural, one {# item queues} other {# items queue}} in {status}',
  line: 'Usual: up to {usual, number}. Half of them are there for {days, plural, one {# day} other {# days}} or more.',
} as const;

export const sentences = {
  en,
  de: {
    label: 'Stau wächst',
    meaning:
      'In einem Status stehen mehr Vorgänge als üblich, und sie bleiben länger. Was dorthin weitergegeben wird, kommt nicht wieder heraus.',
    computed:
      'Vorgänge in jedem Status, in den Arbeit weitergegeben wird, verglichen mit den Wochenenden des vergangenen Jahres. Es zählt, wenn es mehr sind als in 85 % dieser Wochen und die Hälfte länger bleibt als üblich.',
    title: '{items, plural, one {# Vorgang staut sich} other {# Vorgänge stauen sich}} in {status}',
    line: 'Üblich: bis zu {usual, number}. Die Hälfte ist seit {days, plural, one {# Tag} other {# Tagen}} oder länger dort.',
  },
  fr: {
    label: 'La file s’allonge',
    meaning:
      'Plus de tickets que d’habitude sont dans un même statut, et ils y restent plus longtemps. Ce qui est transmis à ce statut n’en ressort pas.',
    computed:
      'Tickets dans chaque statut auquel du travail est transmis, comparés aux fins de semaine de l’année passée. Cela compte quand il y en a plus que dans 85 % de ces semaines et que la moitié reste plus longtemps que d’habitude.',
    title: '{items, plural, one {# ticket en attente} other {# tickets en attente}} dans {status}',
    line: 'Habituel : jusqu’à {usual, number}. La moitié y est depuis {days, plural, one {# jour} other {# jours}} ou plus.',
  },
  ja: {
    label: '滞留の増加',
    meaning:
      '一つのステータスに通常より多くの作業項目があり、長くとどまっています。このステータスに渡されたものが出てきません。',
    computed:
      '作業が渡される各ステータスの作業項目を、過去 1 年の各週末と比べます。その週の 85% より多く、半数が通常より長くとどまるときに数えます。',
    title: '{status} に {items, plural, other {# 件}}滞留',
    line: '通常: 最大 {usual, number} 件。半数は {days, plural, other {# 日}}以上とどまっています。',
  },
} satisfies InEachLanguage<typeof en>;

/** What each threshold does. */
export const thresholds = {
  raiseAtPercentile: {
    en: 'Flag a status when more items wait in it, and longer, than in this percentage of weeks.',
    de: 'Ein Status staut sich, wenn mehr Vorgänge länger darin warten als in diesem Anteil der Wochen.',
    fr: 'Un statut est engorgé quand plus de tickets y attendent, et plus longtemps, que dans cette part des semaines.',
    ja: '週のこの割合より多くの作業項目が、より長く待つと、ステータスの詰まりとみなします。',
  },
  severeAtPercentile: SEVERE_BEYOND,
  weeks: {
    en: 'Compare with this many past weeks.',
    de: 'Mit so vielen früheren Wochen wird verglichen.',
    fr: 'On compare avec autant de semaines passées.',
    ja: '比べる過去の週数です。',
  },
  latestWeeks: {
    en: 'The latest so many weeks are left out: what has been so for a while must not become its own measure.',
    de: 'Die letzten so vielen Wochen bleiben weg: Was eine Weile so war, darf nicht sein eigenes Maß werden.',
    fr: 'Autant de dernières semaines sont laissées de côté ; ce qui dure depuis peu ne doit pas devenir sa propre mesure.',
    ja: '直近のこの週数は除きます。しばらく続いたことが自身の基準にならないようにするためです。',
  },
  weeksNeeded: {
    en: 'Judge only when at least this many past weeks show what is usual.',
    de: 'So viele frühere Wochen sind nötig, um das Übliche zu kennen.',
    fr: 'Autant de semaines passées sont nécessaires pour connaître l’habituel.',
    ja: '通常を知るために必要な過去の週数です。',
  },
  minItems: {
    en: 'Ignore fewer items in one status than this.',
    de: 'Weniger Vorgänge in einem Status sind kein Stau.',
    fr: 'Moins de tickets dans un statut ne sont pas une file.',
    ja: '1 つのステータスにこれより少ない件数なら、列とみなしません。',
  },
  minDays: {
    en: 'Ignore items that wait for less than this many working days.',
    de: 'Vorgänge, die weniger als so viele Arbeitstage warten, sind kein Stau.',
    fr: 'Des tickets qui attendent moins de jours de travail ne sont pas une file.',
    ja: '待ちがこの稼働日数より短い作業項目は、列とみなしません。',
  },
} satisfies ThresholdWords<'stuckInStage'>;
