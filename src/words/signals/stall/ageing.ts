import type { FindingOf, FindingWords } from '../../finding/finding-words';
import type { InEachLanguage, OwnSay, SignalWords, ThresholdWords } from '../signal-words';
import { FINISHED_ASKED_FOR, SEVERE_BEYOND } from '../../thresholds/shared';
import { pastOf } from '../../usual';

export const words: SignalWords<'ageing', typeof en> = { sample: 'items', describe: ageingWords };

/** "Open longer than usual" / "Started 32 days ago. Usual: up to 14 days." */
function ageingWords({ figures, basis, severity }: FindingOf<'ageing'>, say: OwnSay<typeof en>): FindingWords {
  const { ageDays: age, expectedDays: usual, severeDays: most } = figures;
  return {
    title: say.phrase('title', { severity }),
    line:
      severity === 'severe'
        ? say.phrase('line.severe', { age, most })
        : say.phrase('line', { past: pastOf(basis), age, usual }),
  };
}

const en = {
  label: 'Too old',
  meaning:
    'Work on the item has taken longer than work on most finished items. The older an item gets, the longer it tends to take.',
  computed:
    'Days since the item came into progress, compared with the days within which 85% of items of this type finish. It is severe beyond 95%.',
  title: '{severity, select, severe {Open far longer than usual} other {Open longer than usual}}',
  line: '{past, select, own {Started {age, plural, one {# day} other {# days}} ago. Usual: up to {usual, plural, one {# day} other {# days}}.} other {Started {age, plural, one {# day} other {# days}} ago. In other projects: up to {usual, plural, one {# day} other {# days}}.}}',
  'line.severe':
    'Started {age, plural, one {# day} other {# days}} ago; 95% finish within {most, plural, one {# day} other {# days}}.',
} as const;

export const sentences = {
  en,
  de: {
    label: 'Zu alt',
    meaning:
      'Die Arbeit am Vorgang dauert länger als bei den meisten fertigen Vorgängen. Je älter ein Vorgang wird, desto länger dauert er meist noch.',
    computed:
      'Tage, seit der Vorgang in Arbeit ist, verglichen mit den Tagen, in denen 85 % der Vorgänge dieses Typs fertig werden. Schwerwiegend ist es jenseits von 95 %.',
    title: '{severity, select, severe {Weit länger offen als üblich} other {Länger offen als üblich}}',
    line: '{past, select, own {Vor {age, plural, one {# Tag} other {# Tagen}} begonnen. Üblich: bis zu {usual, plural, one {# Tag} other {# Tagen}}.} other {Vor {age, plural, one {# Tag} other {# Tagen}} begonnen. In anderen Projekten: bis zu {usual, plural, one {# Tag} other {# Tagen}}.}}',
    'line.severe':
      'Vor {age, plural, one {# Tag} other {# Tagen}} begonnen; 95 % sind in {most, plural, one {# Tag} other {# Tagen}} fertig.',
  },
  fr: {
    label: 'Trop ancien',
    meaning:
      'Le travail sur ce ticket dure plus longtemps que pour la plupart des tickets terminés. Plus un ticket vieillit, plus il a tendance à durer.',
    computed:
      'Jours depuis que le ticket est en cours, comparés aux jours dans lesquels 85 % des tickets de ce type se terminent. C’est grave au-delà de 95 %.',
    title:
      '{severity, select, severe {Ouvert bien plus longtemps que d’habitude} other {Ouvert plus longtemps que d’habitude}}',
    line: '{past, select, own {Commencé il y a {age, plural, one {# jour} other {# jours}}. Habituel : jusqu’à {usual, plural, one {# jour} other {# jours}}.} other {Commencé il y a {age, plural, one {# jour} other {# jours}}. Dans d’autres projets : jusqu’à {usual, plural, one {# jour} other {# jours}}.}}',
    'line.severe':
      'Commencé il y a {age, plural, one {# jour} other {# jours}} ; 95 % se terminent en {most, plural, one {# jour} other {# jours}}.',
  },
  ja: {
    label: '長期化',
    meaning:
      'この作業項目は、完了した作業項目の多くより長くかかっています。古い作業項目ほど、さらに長くかかる傾向があります。',
    computed:
      '進行中になってからの日数を、同じタイプの作業項目の 85% が完了する日数と比べます。95% を超えると重大です。',
    title: '{severity, select, severe {通常よりはるかに長く未完了} other {通常より長く未完了}}',
    line: '{past, select, own {{age, plural, other {# 日}}前に開始。通常: 最大 {usual, plural, other {# 日}}。} other {{age, plural, other {# 日}}前に開始。ほかのプロジェクト: 最大 {usual, plural, other {# 日}}。}}',
    'line.severe': '{age, plural, other {# 日}}前に開始。95% は {most, plural, other {# 日}}以内に完了します。',
  },
} satisfies InEachLanguage<typeof en>;

/** What each threshold does. */
export const thresholds = {
  raiseAtPercentile: {
    en: 'Flag an item as too old when it is older than this percentage of finished items were.',
    de: 'Ein Vorgang ist zu alt, wenn er älter ist, als dieser Anteil fertiger Vorgänge war.',
    fr: 'Un ticket est trop ancien quand il dépasse l’âge de cette part des tickets terminés.',
    ja: '完了した作業項目のこの割合より古くなると、古すぎるとみなします。',
  },
  severeAtPercentile: SEVERE_BEYOND,
  finishedNeeded: FINISHED_ASKED_FOR,
} satisfies ThresholdWords<'ageing'>;
