import type { FindingOf, FindingWords } from '../../finding/finding-words';
import type { InEachLanguage, OwnSay, SignalWords, ThresholdWords } from '../signal-words';
import { FINISHED_ASKED_FOR, PAUSES_NEEDED } from '../../thresholds/shared';
import { pastOf } from '../../usual';

export const words: SignalWords<'zombie', typeof en> = { sample: 'items', describe: zombieWords };

/** "Old, no activity for 31 days" / "Started 64 days ago. Usual: up to 14 days." */
function zombieWords({ figures, basis }: FindingOf<'zombie'>, say: OwnSay<typeof en>): FindingWords {
  const { ageDays: age, idleDays, expectedDays: usual } = figures;
  return {
    title: say.phrase('title', { days: idleDays }),
    line: say.phrase('line', { past: pastOf(basis), age, usual }),
  };
}

const en = {
  label: 'Started and left',
  meaning:
    'The item was started long ago and has had no activity for long. It may be open only because it was never closed.',
  computed:
    'Older than four times the time within which 85% of items finish, and without activity for longer than 95% of the times without activity in this status.',
  title: 'Old, no activity for {days, plural, one {# day} other {# days}}',
  line: '{past, select, own {Started {age, plural, one {# day} other {# days}} ago. Usual: up to {usual, plural, one {# day} other {# days}}.} other {Started {age, plural, one {# day} other {# days}} ago. In other projects: up to {usual, plural, one {# day} other {# days}}.}}',
} as const;

export const sentences = {
  en,
  de: {
    label: 'Begonnen, liegen geblieben',
    meaning:
      'Der Vorgang wurde vor langer Zeit begonnen und hat lange keine Aktivität. Vielleicht ist er nur offen, weil er nie geschlossen wurde.',
    computed:
      'Älter als viermal die Zeit, in der 85 % der Vorgänge fertig werden, und länger ohne Aktivität als 95 % der Zeiten ohne Aktivität in diesem Status.',
    title: 'Alt, seit {days, plural, one {# Tag} other {# Tagen}} keine Aktivität',
    line: '{past, select, own {Vor {age, plural, one {# Tag} other {# Tagen}} begonnen. Üblich: bis zu {usual, plural, one {# Tag} other {# Tagen}}.} other {Vor {age, plural, one {# Tag} other {# Tagen}} begonnen. In anderen Projekten: bis zu {usual, plural, one {# Tag} other {# Tagen}}.}}',
  },
  fr: {
    label: 'Commencé puis laissé',
    meaning:
      'Le ticket a été commencé il y a longtemps et reste sans activité depuis longtemps. Il est peut-être ouvert seulement parce qu’il n’a jamais été clos.',
    computed:
      'Plus ancien que quatre fois le temps dans lequel 85 % des tickets se terminent, et sans activité depuis plus longtemps que 95 % des périodes sans activité dans ce statut.',
    title: 'Ancien, aucune activité depuis {days, plural, one {# jour} other {# jours}}',
    line: '{past, select, own {Commencé il y a {age, plural, one {# jour} other {# jours}}. Habituel : jusqu’à {usual, plural, one {# jour} other {# jours}}.} other {Commencé il y a {age, plural, one {# jour} other {# jours}}. Dans d’autres projets : jusqu’à {usual, plural, one {# jour} other {# jours}}.}}',
  },
  ja: {
    label: '開始後に放置',
    meaning:
      'この作業項目はずっと前に開始され、長い間アクティビティがありません。閉じられていないだけの可能性があります。',
    computed:
      '作業項目の 85% が完了する時間の 4 倍より古く、アクティビティのない期間がこのステータスでの期間の 95% より長いものです。',
    title: '古く、{days, plural, other {# 日}}間アクティビティなし',
    line: '{past, select, own {{age, plural, other {# 日}}前に開始。通常: 最大 {usual, plural, other {# 日}}。} other {{age, plural, other {# 日}}前に開始。ほかのプロジェクト: 最大 {usual, plural, other {# 日}}。}}',
  },
} satisfies InEachLanguage<typeof en>;

/** What each threshold does. */
export const thresholds = {
  agePercentile: {
    en: 'Which percentile of finished items the age is held against.',
    de: 'Mit welchem Anteil fertiger Vorgänge das Alter verglichen wird.',
    fr: 'À quelle part des tickets terminés l’âge est comparé.',
    ja: '経過日数を比べる、完了した作業項目の割合です。',
  },
  ageTimes: {
    en: 'Flag an item when it is this many times older than that, and long idle too.',
    de: 'Ein Vorgang ist vergessen, wenn er so vielmal älter ist und auch lange ruht.',
    fr: 'Un ticket est oublié quand il est autant de fois plus ancien, et longtemps sans activité.',
    ja: 'それよりこの倍率で古く、長く休止していると、忘れられたものとみなします。',
  },
  idlePercentile: {
    en: 'Flag it only when it is idle for longer than this percentage of pauses.',
    de: 'Er muss länger ruhen, als dieser Anteil der Pausen dauert.',
    fr: 'Il doit être sans activité plus longtemps que cette part des pauses.',
    ja: '間隔のこの割合より長く休止している必要があります。',
  },
  minIdleDays: {
    en: 'Never flag an item before this many working days without any act.',
    de: 'Nie vor so vielen Arbeitstagen ohne jede Handlung.',
    fr: 'Jamais avant autant de jours de travail sans aucune action.',
    ja: '操作がないままこの稼働日数が過ぎるまでは指摘しません。',
  },
  finishedNeeded: FINISHED_ASKED_FOR,
  pausesNeeded: PAUSES_NEEDED,
} satisfies ThresholdWords<'zombie'>;
