import type { FindingOf, FindingWords } from '../../finding/finding-words';
import type { InEachLanguage, OwnSay, SignalWords, ThresholdWords } from '../signal-words';
import { SEVERE_BELOW } from '../../thresholds/shared';

export const words: SignalWords<'stalled', typeof en> = { sample: 'items', describe: stalledWords };

/** "Stalled in Review" / "9 days in this status. 12% chance to leave within 10 days." */
function stalledWords({ figures, severity }: FindingOf<'stalled'>, say: OwnSay<typeof en>): FindingWords {
  const { statusName, days, chanceToMove, horizonDays } = figures;
  return {
    title: say.phrase('title', { severity, status: statusName }),
    line: say.phrase('line', { days, chance: possible(chanceToMove), horizon: horizonDays }),
  };
}

/** Something that never happened is still possible: a chance is never shown as 0. */
function possible(chance: number): number {
  return Math.max(chance, Number.EPSILON);
}

const en = {
  label: 'Stalled',
  meaning:
    'The item is in progress but unlikely to leave its status soon. It is among the items in progress that are least likely to move.',
  computed:
    'The chance to leave the status within 10 days comes from earlier items of this team: the time they spent in the status and before, how long nothing has left it, and changes of assignee. At most one in five items in progress is called stalled, and never a blocked one.',
  title: '{severity, select, severe {Unlikely to leave {status}} other {Stalled in {status}}}',
  line: '{days, plural, one {# day} other {# days}} in this status. {chance, number, ::percent} chance to leave within {horizon, plural, one {# day} other {# days}}.',
} as const;

export const sentences = {
  en,
  de: {
    label: 'Festgefahren',
    meaning:
      'Der Vorgang ist in Arbeit, wird seinen Status aber kaum bald verlassen. Er gehört zu den Vorgängen in Arbeit, die sich am wenigsten bewegen.',
    computed:
      'Die Wahrscheinlichkeit, den Status in 10 Tagen zu verlassen, kommt aus früheren Vorgängen dieses Teams: die Zeit im Status und davor, wie lange nichts ihn verlassen hat und Wechsel der zugewiesenen Person. Höchstens einer von fünf Vorgängen in Arbeit heißt festgefahren, ein blockierter nie.',
    title: '{severity, select, severe {Verlässt {status} kaum} other {Festgefahren in {status}}}',
    line: '{days, plural, one {# Tag} other {# Tage}} in diesem Status. Er verlässt ihn mit {chance, number, ::percent} Wahrscheinlichkeit in {horizon, plural, one {# Tag} other {# Tagen}}.',
  },
  fr: {
    label: 'À l’arrêt',
    meaning:
      'Le ticket est en cours mais a peu de chances de quitter bientôt son statut. Il fait partie des tickets en cours qui avancent le moins.',
    computed:
      'La probabilité de quitter le statut en 10 jours vient des tickets passés de cette équipe : le temps dans le statut et avant, depuis quand rien ne l’a quitté, et les changements de personne assignée. Au plus un ticket en cours sur cinq est dit à l’arrêt, et jamais un ticket bloqué.',
    title: '{severity, select, severe {Ne quittera guère {status}} other {À l’arrêt dans {status}}}',
    line: '{days, plural, one {# jour} other {# jours}} dans ce statut. {chance, number, ::percent} de chances de le quitter en {horizon, plural, one {# jour} other {# jours}}.',
  },
  ja: {
    label: '停滞',
    meaning:
      '作業項目は進行中ですが、すぐに今のステータスを出る見込みは薄いです。進行中の作業項目のうち、最も動きにくいものの一つです。',
    computed:
      '10 日以内にステータスを出る確率は、このチームの過去の作業項目から求めます。今のステータスとそれ以前の日数、最後に何かがこのステータスを出てからの日数、担当者の変更を使います。停滞とするのは進行中の作業項目の 5 分の 1 までで、ブロック中のものは含めません。',
    title: '{severity, select, severe {{status} を出る見込みが薄い} other {{status} で停滞}}',
    line: 'このステータスで {days, plural, other {# 日}}。{horizon, plural, other {# 日}}以内に出る確率は {chance, number, ::percent} です。',
  },
} satisfies InEachLanguage<typeof en>;

/** What each threshold does. */
export const thresholds = {
  horizonDays: {
    en: 'How many working days ahead an item’s chance to leave its status is told for.',
    de: 'Für so viele Arbeitstage im Voraus gilt die Chance eines Vorgangs, seinen Status zu verlassen.',
    fr: 'Sur combien de jours de travail à venir porte la probabilité qu’un ticket quitte son statut.',
    ja: 'ステータスを離れる確率を見る、先の稼働日数です。',
  },
  maxShare: {
    en: 'Flag at most this share of a project’s items in progress as stalled.',
    de: 'Höchstens dieser Anteil der Vorgänge in Arbeit eines Projekts gilt jemals als festgefahren.',
    fr: 'Au plus cette part des tickets en cours d’un projet est à l’arrêt à tout moment.',
    ja: 'プロジェクトの進行中の作業項目のうち、停滞とみなす割合の上限です。',
  },
  ceilingChance: {
    en: 'Never flag an item as stalled when its chance to move on is at least this.',
    de: 'Ein Vorgang mit mindestens dieser Chance, weiterzukommen, ist nie festgefahren.',
    fr: 'Un ticket avec au moins cette probabilité d’avancer n’est jamais à l’arrêt.',
    ja: '次に進む確率がこれ以上の作業項目は停滞とみなしません。',
  },
  fewCeilingChance: {
    en: 'The same ceiling for a team with so few items that the share above would be none.',
    de: 'Dieselbe Grenze für ein Team mit so wenigen Vorgängen, dass der Anteil oben keinen ergäbe.',
    fr: 'Le même plafond pour une équipe avec si peu de tickets que la part ci-dessus n’en donnerait aucun.',
    ja: '件数が少なく上の割合では 0 件になるチームに使う上限です。',
  },
  minStayDays: {
    en: 'Never flag an item as stalled before it is in its status for this many working days.',
    de: 'Ein Vorgang, der vor weniger als so vielen Arbeitstagen in seinen Status kam, ist nicht festgefahren.',
    fr: 'Un ticket entré dans son statut depuis moins de jours de travail n’est pas à l’arrêt.',
    ja: 'ステータスに入ってからの稼働日数がこれより短い作業項目は停滞とみなしません。',
  },
  severeChance: SEVERE_BELOW,
  usualPercentile: {
    en: 'Which percentile of stays in the status is told beside it as usual.',
    de: 'Welcher Anteil der Aufenthalte im Status daneben als üblich genannt wird.',
    fr: 'Quelle part des séjours dans le statut est donnée à côté comme habituelle.',
    ja: '通常として並べて示す、ステータスでの滞在の割合です。',
  },
  staysNeeded: {
    en: 'Judge only when at least this many items have left the status.',
    de: 'So viele beendete Aufenthalte sind nötig, um es zu beurteilen.',
    fr: 'Autant de séjours achevés sont nécessaires pour en juger.',
    ja: '判断に必要な、終わった滞在の数です。',
  },
} satisfies ThresholdWords<'stalled'>;
