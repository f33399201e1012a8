import { factOf, itemOf, type FindingOf, type FindingWords } from '../../finding/finding-words';
import type { InEachLanguage, OwnSay, SignalWords, ThresholdWords } from '../signal-words';
import type { Phrase } from '../../say/slot';

export const words: SignalWords<'blocked', typeof en> = { describe: blockedWords };

/** "Flagged as blocked" / "Since 11 Feb, 6 days. Blocked 3 times, 11 days in all." */
function blockedWords({ figures, evidence }: FindingOf<'blocked'>, say: OwnSay<typeof en>): FindingWords {
  const stay = factOf(evidence, 'entered-status');
  const status = stay?.to ?? null;
  // A block may have begun in an earlier status.
  const isLonger = figures.days !== null && typeof stay?.days === 'number' && figures.days > stay.days;
  const flaggedAt = figures.cause === 'flag' ? (factOf(evidence, 'flagged')?.at ?? null) : null;
  return {
    title: say.phrase('title', {
      cause: figures.cause !== 'status' ? figures.cause : status === null ? 'other' : isLonger ? 'statuses' : 'status',
      status: status ?? '',
      item: itemOf(evidence, 'waits-for'),
    }),
    line: say.together([present(figures.days, flaggedAt, say), ...inAll(figures, say)]),
  };
}

function present(days: number | null, on: string | null, say: OwnSay<typeof en>): Phrase {
  if (days === null) return say.phrase('line.unknown');
  return on === null ? say.phrase('line.undated', { days }) : say.phrase('line', { on, days });
}

function inAll({ spans, totalDays }: FindingOf<'blocked'>['figures'], say: OwnSay<typeof en>): readonly Phrase[] {
  return spans > 1 && totalDays !== null ? [say.phrase('line.times', { spans, total: totalDays })] : [];
}

const en = {
  label: 'Blocked',
  meaning:
    'The item cannot move: it is flagged, in a blocked status, or waits for an item that is not finished. Something has to be cleared first.',
  computed:
    'The time of the present block and of all blocks, overlaps counted once. It is severe when the present one is longer than 85% of the times in this status.',
  title:
    '{cause, select, flag {Flagged as blocked} link {Blocked by {item}} status {In status {status}} statuses {Blocked, now in status {status}} other {In a blocked status}}',
  line: 'Since {on, date, ::dMMM}, {days, plural, one {# day} other {# days}}.',
  'line.undated': 'For {days, plural, one {# day} other {# days}}.',
  'line.unknown': 'The history does not show since when it is blocked.',
  'line.times':
    '{spans, plural, one {Blocked once} other {Blocked # times}}, {total, plural, one {# day} other {# days}} in all.',
} as const;

export const sentences = {
  en,
  de: {
    label: 'Blockiert',
    meaning:
      'Der Vorgang kann nicht weitergehen: Er ist markiert, in einem blockierten Status oder wartet auf einen unfertigen Vorgang. Erst muss der Weg frei werden.',
    computed:
      'Die Zeit der jetzigen und aller Blockaden, Überschneidungen einmal gezählt. Schwerwiegend ist es, wenn die jetzige länger dauert als 85 % der Zeiten in diesem Status.',
    title:
      '{cause, select, flag {Als blockiert markiert} link {Blockiert durch {item}} status {Im Status {status}} statuses {Blockiert, jetzt im Status {status}} other {In einem blockierten Status}}',
    line: 'Seit dem {on, date, ::dMMM}, {days, plural, one {# Tag} other {# Tage}}.',
    'line.undated': 'Seit {days, plural, one {# Tag} other {# Tagen}}.',
    'line.unknown': 'Der Verlauf zeigt nicht, seit wann er blockiert ist.',
    'line.times':
      '{spans, plural, one {Einmal blockiert} other {#-mal blockiert}}, {total, plural, one {# Tag} other {# Tage}} insgesamt.',
  },
  fr: {
    label: 'Bloqué',
    meaning:
      'Le ticket ne peut pas avancer : il est signalé, dans un statut bloqué, ou attend un ticket qui n’est pas terminé. Il faut d’abord lever ce blocage.',
    computed:
      'Le temps du blocage actuel et de tous les blocages, chevauchements comptés une fois. C’est grave quand l’actuel dure plus que 85 % des temps dans ce statut.',
    title:
      '{cause, select, flag {Signalé comme bloqué} link {Bloqué par {item}} status {Dans le statut {status}} statuses {Bloqué, maintenant dans le statut {status}} other {Dans un statut bloqué}}',
    line: 'Depuis le {on, date, ::dMMM}, {days, plural, one {# jour} other {# jours}}.',
    'line.undated': 'Depuis {days, plural, one {# jour} other {# jours}}.',
    'line.unknown': 'L’historique ne montre pas depuis quand il est bloqué.',
    'line.times':
      '{spans, plural, one {Bloqué une fois} other {Bloqué # fois}}, {total, plural, one {# jour} other {# jours}} en tout.',
  },
  ja: {
    label: 'ブロック中',
    meaning:
      'この作業項目は動けません。フラグ付き、ブロック中のステータス、または未完了の作業項目待ちです。まず障害を取り除く必要があります。',
    computed:
      '今のブロックとすべてのブロックの時間で、重なりは一度だけ数えます。今のブロックがこのステータスの時間の 85% より長いと重大です。',
    title:
      '{cause, select, flag {ブロック中のフラグ付き} link {{item} によりブロック中} status {ステータス {status}} statuses {ブロック中、現在のステータスは {status}} other {ブロック中のステータス}}',
    line: '{on, date, ::dMMM}から {days, plural, other {# 日}}。',
    'line.undated': '{days, plural, other {# 日}}間。',
    'line.unknown': 'いつからブロック中かは履歴からわかりません。',
    'line.times': 'ブロック {spans, plural, other {# 回}}、合計 {total, plural, other {# 日}}。',
  },
} satisfies InEachLanguage<typeof en>;

/** What each threshold does. */
export const thresholds = {
  statusPattern: {
    en: 'Flag an item as blocked in a status with a name like this.',
    de: 'Ein Vorgang ist in einem Status blockiert, dessen Name so lautet.',
    fr: 'Un ticket est bloqué dans un statut dont le nom ressemble à ceci.',
    ja: 'このような名前のステータスにある作業項目はブロック中とみなします。',
  },
  severeAtPercentile: {
    en: 'Mark a block as severe when it lasts longer than this percentage of whole stays in the status.',
    de: 'Eine Blockade ist schwerwiegend, wenn sie länger dauert als dieser Anteil aller Aufenthalte im Status.',
    fr: 'Un blocage est grave quand il dure plus que cette part des séjours entiers dans le statut.',
    ja: 'ブロックは、そのステータスでの滞在のこの割合より長く続くと重大です。',
  },
} satisfies ThresholdWords<'blocked'>;
