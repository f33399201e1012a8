import type { FindingOf, FindingWords } from '../../finding/finding-words';
import type { InEachLanguage, OwnSay, SignalWords, ThresholdWords } from '../signal-words';
import { COMPARED_WITH_WEEKS } from '../../thresholds/shared';

export const words: SignalWords<'date-moved', typeof en> = { describe: dateMovedWords };

/** "Due date postponed 3 times" / "First date 30 Jan, now 30 days later. The first date has passed." */
function dateMovedWords({ figures }: FindingOf<'date-moved'>, say: OwnSay<typeof en>): FindingWords {
  if (figures.of === 'project') {
    const { itemsPerWeek, share, usualShare: usual, weeks } = figures;
    return {
      title: say.phrase('project.title', { items: wholeItems(itemsPerWeek) }),
      line: say.phrase('project.line', { share, usual, weeks }),
    };
  }
  const { moves: times, movedDays: days, firstOn: on, firstHasPassed } = figures;
  return {
    title: say.phrase('title', { times }),
    line: say.phrase('line', { passed: firstHasPassed ? 'yes' : 'no', on, days }),
  };
}

/** Items are whole numbers, and a finding has at least one. */
function wholeItems(perWeek: number): number {
  return Math.max(1, Math.round(perWeek));
}

const en = {
  label: 'Date postponed',
  meaning: 'The due date was moved to a later day again and again. It is met only because it moves with the delay.',
  computed:
    'Moves of the due date to a later day. For an item they are compared with 85% of finished items with a date; for a project, items a week with earlier weeks.',
  title: 'Due date postponed {times, plural, one {once} other {# times}}',
  line: '{passed, select, yes {First date {on, date, ::dMMM}, now {days, plural, one {# day} other {# days}} later. The first date has passed.} other {First date {on, date, ::dMMM}, now {days, plural, one {# day} other {# days}} later.}}',
  'project.title': '{items, plural, one {# due date postponed per week} other {# due dates postponed per week}}',
  'project.line':
    '{share, number, ::percent} of open items, last {weeks, plural, one {week} other {# weeks}}. Usual: up to {usual, number, ::percent}.',
} as const;

export const sentences = {
  en,
  de: {
    label: 'Termin verschoben',
    meaning:
      'Das Fälligkeitsdatum wurde immer wieder auf einen späteren Tag verschoben. Es wird nur gehalten, weil es mit der Verspätung wandert.',
    computed:
      'Verschiebungen des Fälligkeitsdatums auf einen späteren Tag. Bei einem Vorgang verglichen mit 85 % der fertigen Vorgänge mit Datum; bei einem Projekt Vorgänge je Woche mit früheren Wochen.',
    title: 'Fälligkeit {times, plural, one {einmal} other {#-mal}} verschoben',
    line: '{passed, select, yes {Erster Termin {on, date, ::dMMM}, jetzt {days, plural, one {# Tag} other {# Tage}} später. Der erste Termin ist vorbei.} other {Erster Termin {on, date, ::dMMM}, jetzt {days, plural, one {# Tag} other {# Tage}} später.}}',
    'project.title': '{items, plural, one {# Termin je Woche verschoben} other {# Termine je Woche verschoben}}',
    'project.line':
      '{share, number, ::percent} der offenen Vorgänge, letzte {weeks, plural, one {Woche} other {# Wochen}}. Üblich: bis zu {usual, number, ::percent}.',
  },
  fr: {
    label: 'Date décalée',
    meaning:
      'L’échéance a été décalée à un jour plus tardif à plusieurs reprises. Elle n’est tenue que parce qu’elle suit le retard.',
    computed:
      'Décalages de l’échéance à un jour plus tardif. Pour un ticket, comparés à 85 % des tickets terminés avec une date ; pour un projet, tickets par semaine comparés aux semaines précédentes.',
    title: 'Échéance décalée {times, plural, one {une fois} other {# fois}}',
    line: '{passed, select, yes {Première date le {on, date, ::dMMM}, maintenant {days, plural, one {# jour} other {# jours}} plus tard. La première date est passée.} other {Première date le {on, date, ::dMMM}, maintenant {days, plural, one {# jour} other {# jours}} plus tard.}}',
    'project.title': '{items, plural, one {# échéance décalée par semaine} other {# échéances décalées par semaine}}',
    'project.line':
      '{share, number, ::percent} des tickets ouverts, {weeks, plural, one {dernière semaine} other {# dernières semaines}}. Habituel : jusqu’à {usual, number, ::percent}.',
  },
  ja: {
    label: '期日の延期',
    meaning: '期限が何度も後の日に動かされました。遅れに合わせて動くから守られているだけです。',
    computed:
      '期限を後の日へ動かした回数です。作業項目では期限のある完了済みの 85% と、プロジェクトでは週あたりの件数を過去の週と比べます。',
    title: '期限の延期 {times, plural, other {# 回}}',
    line: '{passed, select, yes {最初の日付は {on, date, ::dMMM}、今は {days, plural, other {# 日}}後。最初の日付は過ぎています。} other {最初の日付は {on, date, ::dMMM}、今は {days, plural, other {# 日}}後。}}',
    'project.title': '週に {items, plural, other {# 件}}の期限が延期',
    'project.line':
      '未完了の作業項目の {share, number, ::percent}、直近 {weeks, plural, other {# 週}}。通常: 最大 {usual, number, ::percent}。',
  },
} satisfies InEachLanguage<typeof en>;

/** What each threshold does. */
export const thresholds = {
  ...COMPARED_WITH_WEEKS,
  minMoves: {
    en: 'Flag an item’s date when it was put off at least this many times.',
    de: 'Der Termin eines Vorgangs wurde zu oft verschoben, wenn er so oft nach hinten rückte.',
    fr: 'La date d’un ticket a bougé trop souvent quand elle a été décalée autant de fois.',
    ja: '期日がこの回数延期されると、動きすぎとみなします。',
  },
  severeMoves: {
    en: 'Mark it as severe from this many times on, when its first date has passed or the plan has grown much longer.',
    de: 'Ab so vielen Malen ist es schwerwiegend, wenn der erste Termin vorbei ist oder der Plan viel länger wurde.',
    fr: 'À partir d’autant de fois, c’est grave si la première date est passée ou si le plan s’est bien allongé.',
    ja: '最初の期日を過ぎたか計画が大きく延びた場合、この回数から重大です。',
  },
  severeGrowth: {
    en: 'A plan has grown much longer by this share of the time that there was at first.',
    de: 'Ein Plan wurde viel länger, wenn er um diesen Anteil der ersten Zeit wuchs.',
    fr: 'Un plan s’est bien allongé s’il a pris cette part du temps prévu au début.',
    ja: '当初の期間のこの割合だけ延びると、大きく延びたとみなします。',
  },
  finishedNeeded: {
    en: 'Judge only when at least this many finished items had dates.',
    de: 'So viele fertige Vorgänge mit Termin sind nötig, um zu wissen, wie oft Termine üblicherweise rücken.',
    fr: 'Autant de tickets terminés avec date sont nécessaires pour savoir combien de fois les dates bougent d’habitude.',
    ja: '期日が通常何回動くかを知るために必要な、期日のある完了件数です。',
  },
  minItemsPerWeek: {
    en: 'Flag a project only when at least this many dates move a week.',
    de: 'In einem Projekt müssen mindestens so viele Termine in der Woche rücken.',
    fr: 'Dans un projet, au moins autant de dates doivent bouger par semaine.',
    ja: 'プロジェクトで 1 週間に動く必要がある期日の数です。',
  },
  minShare: {
    en: 'Flag a project only when the dates of at least this share of open items move a week.',
    de: 'In einem Projekt müssen die Termine mindestens dieses Anteils offener Vorgänge in der Woche rücken.',
    fr: 'Dans un projet, les dates d’au moins cette part des tickets ouverts doivent bouger par semaine.',
    ja: 'プロジェクトで 1 週間に期日が動く必要がある、未完了の作業項目の割合です。',
  },
} satisfies ThresholdWords<'dateMoved'>;
