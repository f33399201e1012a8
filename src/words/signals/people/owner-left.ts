import type { FindingOf, FindingWords } from '../../finding/finding-words';
import type { InEachLanguage, OwnSay, SignalWords, ThresholdWords } from '../signal-words';
import type { Phrase } from '../../say/slot';

export const words: SignalWords<'owner-left', typeof en> = { describe: ownerLeftWords };

/** "Assignee is not active" / "4 items without active assignee" */
function ownerLeftWords({ figures, subject }: FindingOf<'owner-left'>, say: OwnSay<typeof en>): FindingWords {
  const { cause, items, silentDays: days, share } = figures;
  if (subject === 'item') {
    return {
      title: say.phrase('title'),
      line: days === null ? say.phrase('line') : say.phrase('line.silent', { days }),
    };
  }
  return {
    title: say.phrase('inside.title', { items }),
    line: say.together([
      ...(share === null ? [] : [say('inside.line', { share })]),
      ...(cause === 'silence' ? [silence(days, say)] : []),
    ]),
  };
}

function silence(days: number | null, say: OwnSay<typeof en>): Phrase {
  return days === null ? say.phrase('inside.silent.ever') : say.phrase('inside.silent', { days });
}

const en = {
  label: 'Inactive assignee',
  meaning:
    'The work is assigned to an account that is no longer active. It will not go on until it is handed over, and knowledge about it gets lost.',
  computed:
    'Work in progress assigned to a deactivated account. For epics, sprints and projects also assignees without activity in the project for longer than 95% of their own times without activity.',
  title: 'Assignee is not active',
  line: 'Assigned to a deactivated account.',
  'line.silent': 'Assigned to a deactivated account. No activity for {days, plural, one {# day} other {# days}}.',
  'inside.title': '{items, plural, one {# item} other {# items}} without active assignee',
  'inside.line': '{share, number, ::percent} of the assigned items that are in progress, in a sprint or have a date.',
  'inside.silent':
    'No activity of the assignees in this project for {days, plural, one {# day} other {# days}} or more.',
  'inside.silent.ever': 'The assignees have had no activity in this project.',
} as const;

export const sentences = {
  en,
  de: {
    label: 'Zugewiesene Person inaktiv',
    meaning:
      'Die Arbeit ist einem Konto zugewiesen, das nicht mehr aktiv ist. Bis zur Übergabe geht es nicht weiter, und Wissen darüber geht verloren.',
    computed:
      'Arbeit, die einem deaktivierten Konto zugewiesen ist. Bei Epics, Sprints und Projekten auch zugewiesene Personen, die im Projekt länger ohne Aktivität sind als in 95 % ihrer Zeiten ohne Aktivität.',
    title: 'Zugewiesene Person ist nicht aktiv',
    line: 'Einem deaktivierten Konto zugewiesen.',
    'line.silent':
      'Einem deaktivierten Konto zugewiesen. Seit {days, plural, one {# Tag} other {# Tagen}} keine Aktivität.',
    'inside.title': '{items, plural, one {# Vorgang} other {# Vorgänge}} ohne aktive zugewiesene Person',
    'inside.line':
      '{share, number, ::percent} der zugewiesenen Vorgänge, die in Arbeit oder im Sprint sind oder ein Datum haben.',
    'inside.silent':
      'Seit mindestens {days, plural, one {# Tag} other {# Tagen}} keine Aktivität der zugewiesenen Personen in diesem Projekt.',
    'inside.silent.ever': 'Die zugewiesenen Personen hatten in diesem Projekt keine Aktivität.',
  },
  fr: {
    label: 'Personne assignée inactive',
    meaning:
      'Le travail est assigné à un compte qui n’est plus actif. Il n’avancera pas avant d’être transmis, et le savoir se perd.',
    computed:
      'Travail en cours assigné à un compte désactivé. Pour les epics, sprints et projets, aussi les personnes assignées sans activité dans le projet depuis plus longtemps que 95 % de leurs périodes sans activité.',
    title: 'La personne assignée n’est pas active',
    line: 'Assigné à un compte désactivé.',
    'line.silent':
      'Assigné à un compte désactivé. Aucune activité depuis {days, plural, one {# jour} other {# jours}}.',
    'inside.title': '{items, plural, one {# ticket} other {# tickets}} sans personne assignée active',
    'inside.line': '{share, number, ::percent} des tickets assignés qui sont en cours, dans un sprint ou ont une date.',
    'inside.silent':
      'Aucune activité des personnes assignées dans ce projet depuis {days, plural, one {# jour} other {# jours}} ou plus.',
    'inside.silent.ever': 'Les personnes assignées n’ont eu aucune activité dans ce projet.',
  },
  ja: {
    label: '担当者が非アクティブ',
    meaning: '作業がアクティブでないアカウントに割り当てられています。引き継がれるまで進まず、知識が失われます。',
    computed:
      '無効なアカウントに割り当てられた進行中の作業です。エピック、スプリント、プロジェクトでは、プロジェクトでアクティビティのない期間が自身の期間の 95% より長い担当者も含みます。',
    title: '担当者がアクティブでない',
    line: '無効なアカウントに割り当てられています。',
    'line.silent': '無効なアカウントに割り当てられています。{days, plural, other {# 日}}間アクティビティなし。',
    'inside.title': 'アクティブな担当者がいない作業項目 {items, plural, other {# 件}}',
    'inside.line': '担当者がいて、進行中かスプリント内か期日のある作業項目の {share, number, ::percent} です。',
    'inside.silent': 'このプロジェクトで担当者のアクティビティが {days, plural, other {# 日}}以上ありません。',
    'inside.silent.ever': 'このプロジェクトで担当者のアクティビティがありません。',
  },
} satisfies InEachLanguage<typeof en>;

/** What each threshold does. */
export const thresholds = {
  silentAtPercentile: {
    en: 'Flag an owner as gone when a pause is longer than this percentage of their own.',
    de: 'Eine zugewiesene Person scheint fort nach einer Pause, die länger ist als dieser Anteil ihrer eigenen.',
    fr: 'Une personne assignée semble partie après une pause plus longue que cette part des siennes.',
    ja: '本人の間隔のこの割合より長い休止があると、担当者は不在とみなします。',
  },
  minSilentDays: {
    en: 'Never flag an owner before this many working days without any act of theirs.',
    de: 'Nie vor so vielen Arbeitstagen ohne jede Handlung von ihr.',
    fr: 'Jamais avant autant de jours de travail sans aucune action de sa part.',
    ja: '本人の操作がないままこの稼働日数が過ぎるまでは指摘しません。',
  },
  pausesNeeded: {
    en: 'Judge only when at least this many pauses of the owner are known.',
    de: 'So viele eigene Pausen der Person sind nötig.',
    fr: 'Autant de pauses de cette personne sont nécessaires.',
    ja: '判断に必要な担当者自身の間隔の数です。',
  },
  severeAtPercentile: {
    en: 'Mark it as severe when the item is idle for longer than this percentage of pauses.',
    de: 'Schwerwiegend ist es, wenn der Vorgang länger ruht, als dieser Anteil der Pausen dauert.',
    fr: 'C’est grave quand le ticket reste sans activité plus longtemps que cette part des pauses.',
    ja: '作業項目の休止が間隔のこの割合より長いと重大です。',
  },
  minItems: {
    en: 'Flag an epic or project only when gone owners hold at least this many open items.',
    de: 'In Epic oder Projekt wird auf weniger solche Vorgänge nur einzeln hingewiesen.',
    fr: 'Dans un epic ou un projet, moins de tickets de personnes parties ne sont signalés qu’un à un.',
    ja: 'エピックやプロジェクトでは、これより少ない件数は個別に指摘します。',
  },
  minShare: {
    en: 'Flag an epic only when gone owners hold at least this share of its open work.',
    de: 'Personen, die fort sind, müssen mindestens diesen Anteil der offenen Arbeit eines Epics halten.',
    fr: 'Les personnes parties doivent détenir au moins cette part du travail ouvert d’un epic.',
    ja: '不在の担当者がエピックの未完了の作業のこの割合以上を持つ必要があります。',
  },
  minProjectShare: {
    en: 'Flag a project only when they hold at least this share of its open work.',
    de: 'Sie müssen mindestens diesen Anteil der eines Projekts halten.',
    fr: 'Elles doivent détenir au moins cette part de celui d’un projet.',
    ja: 'プロジェクトではこの割合以上を持つ必要があります。',
  },
} satisfies ThresholdWords<'ownerLeft'>;
