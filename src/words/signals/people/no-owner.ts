import type { FindingOf, FindingWords } from '../../finding/finding-words';
import type { InEachLanguage, OwnSay, SignalWords, ThresholdWords } from '../signal-words';
import { FINISHED_FOR_USUAL } from '../../thresholds/shared';

export const words: SignalWords<'no-owner', typeof en> = { sample: 'items', describe: noOwnerWords };

/** "No assignee" / "In progress without an assignee for 4 days." */
function noOwnerWords({ figures: { what, days } }: FindingOf<'no-owner'>, say: OwnSay<typeof en>): FindingWords {
  return {
    title: say.phrase('title', { what }),
    line: say.phrase('line', { what, days }),
  };
}

const en = {
  label: 'No assignee',
  meaning: 'Nobody is assigned to move this on. Work that belongs to everybody is easily left.',
  computed:
    'Work in progress, or work that others wait for, without an assignee, where at least 80% of finished work had one. For an epic with work in progress: no assignee, and no activity of its reporter in 10 days.',
  title:
    '{what, select, blocker {No assignee, and others wait} parent {Nobody is assigned to the epic} other {No assignee}}',
  line: '{what, select, blocker {Without an assignee for {days, plural, one {# day} other {# days}}; other items wait for it.} parent {Work in it has begun; no activity by the reporter for {days, plural, one {# day} other {# days}}.} other {In progress without an assignee for {days, plural, one {# day} other {# days}}.}}',
} as const;

export const sentences = {
  en,
  de: {
    label: 'Niemand zugewiesen',
    meaning: 'Niemandem ist zugewiesen, dies voranzubringen. Was allen gehört, bleibt leicht liegen.',
    computed:
      'Arbeit, die läuft oder auf die andere warten, ohne zugewiesene Person, wo mindestens 80 % der fertigen Arbeit eine hatte. Bei einem Epic mit laufender Arbeit: niemand zugewiesen und 10 Tage keine Aktivität des Autors.',
    title:
      '{what, select, blocker {Niemand zugewiesen, und andere warten} parent {Dem Epic ist niemand zugewiesen} other {Niemand zugewiesen}}',
    line: '{what, select, blocker {Seit {days, plural, one {# Tag} other {# Tagen}} niemandem zugewiesen; andere Vorgänge warten darauf.} parent {Die Arbeit daran hat begonnen; seit {days, plural, one {# Tag} other {# Tagen}} keine Aktivität des Autors.} other {Seit {days, plural, one {# Tag} other {# Tagen}} in Arbeit und niemandem zugewiesen.}}',
  },
  fr: {
    label: 'Pas de personne assignée',
    meaning:
      'Personne n’est assigné pour faire avancer ce travail. Ce qui appartient à tout le monde est facilement laissé.',
    computed:
      'Travail en cours, ou attendu par d’autres, sans personne assignée, là où au moins 80 % du travail terminé en avait une. Pour un epic avec du travail en cours : pas de personne assignée et aucune activité de son rapporteur en 10 jours.',
    title:
      '{what, select, blocker {Pas de personne assignée, et d’autres attendent} parent {Personne n’est assigné à l’epic} other {Pas de personne assignée}}',
    line: '{what, select, blocker {Sans personne assignée depuis {days, plural, one {# jour} other {# jours}} ; d’autres tickets l’attendent.} parent {Le travail a commencé ; aucune activité du rapporteur depuis {days, plural, one {# jour} other {# jours}}.} other {En cours sans personne assignée depuis {days, plural, one {# jour} other {# jours}}.}}',
  },
  ja: {
    label: '担当者なし',
    meaning: 'これを進める担当者がいません。皆のものである作業は放置されやすいです。',
    computed:
      '進行中、またはほかが待っている作業で担当者がいないもので、完了した作業の 80% 以上に担当者がいた場合です。作業が進行中のエピックでは、担当者がおらず、報告者のアクティビティが 10 日間ないものです。',
    title:
      '{what, select, blocker {担当者なし、ほかが待っている} parent {エピックに担当者がいない} other {担当者なし}}',
    line: '{what, select, blocker {{days, plural, other {# 日}}間担当者なし。ほかの作業項目が待っています。} parent {作業は開始済み。報告者のアクティビティが {days, plural, other {# 日}}間ありません。} other {担当者なしで {days, plural, other {# 日}}間進行中。}}',
  },
} satisfies InEachLanguage<typeof en>;

/** What each threshold does. */
export const thresholds = {
  usualShare: {
    en: 'Flag it only when at least this share of finished items had an owner.',
    de: 'Darauf wird nur hingewiesen, wo mindestens dieser Anteil fertiger Vorgänge zugewiesen war.',
    fr: 'Ce n’est signalé que si au moins cette part des tickets terminés était assignée.',
    ja: '完了した作業項目のこの割合以上に担当者がいた場合だけ指摘します。',
  },
  finishedNeeded: FINISHED_FOR_USUAL,
  minDays: {
    en: 'Flag an item when it is in progress without an owner for longer than this many working days.',
    de: 'So viele Arbeitstage darf ein Vorgang in Arbeit sein, ohne zugewiesen zu sein.',
    fr: 'Un ticket peut être en cours sans personne assignée pendant autant de jours de travail.',
    ja: '担当者なしで進行中でいられる稼働日数です。',
  },
  severeDays: {
    en: 'Mark it as severe from this many working days on.',
    de: 'Ab so vielen Arbeitstagen ist es schwerwiegend.',
    fr: 'À partir d’autant de jours de travail, c’est grave.',
    ja: 'この稼働日数から重大です。',
  },
  reporterDays: {
    en: 'Flag an epic without an owner when its reporter has not touched it for this many working days.',
    de: 'Auf ein nicht zugewiesenes Epic wird hingewiesen, wenn sein Autor es so viele Arbeitstage nicht angefasst hat.',
    fr: 'Un epic sans personne assignée est signalé quand son rapporteur ne l’a pas touché depuis autant de jours de travail.',
    ja: '担当者のいないエピックは、報告者がこの稼働日数触れていないと指摘します。',
  },
} satisfies ThresholdWords<'noOwner'>;
