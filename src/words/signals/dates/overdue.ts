import type { FindingOf, FindingWords } from '../../finding/finding-words';
import type { InEachLanguage, OwnSay, SignalWords } from '../signal-words';

export const words: SignalWords<'overdue', typeof en> = { describe: overdueWords };

/** "Overdue by 6.5 days, since 14 Mar" / "2 items that have a target wait for it, the first target is 22 Mar." */
function overdueWords({ figures }: FindingOf<'overdue'>, say: OwnSay<typeof en>): FindingWords {
  const { dueOn, days, waiting, neededOn: first } = figures;
  return {
    title: say.phrase('title', { days, on: dueOn }),
    line: first === null ? say.phrase('line') : say.phrase('waiting.line', { waiting, first }),
  };
}

const en = {
  label: 'Overdue',
  meaning:
    'The due date has passed and the item is still open. Until there is a new date, nobody who depends on it knows when it will be done.',
  computed: 'Working days since the end of the due date. Severe when open work that has a target waits for it.',
  title: 'Overdue by {days, plural, =0 {less than a day} one {# day} other {# days}}, since {on, date, ::dMMM}',
  line: 'Nothing that has a target waits for it.',
  'waiting.line':
    '{waiting, plural, one {# item that has a target waits for it} other {# items that have a target wait for it}}, the first target is {first, date, ::dMMM}.',
} as const;

export const sentences = {
  en,
  de: {
    label: 'Überfällig',
    meaning:
      'Das Fälligkeitsdatum ist vorbei, und der Vorgang ist noch offen. Bis es ein neues Datum gibt, weiß niemand, der darauf angewiesen ist, wann er fertig wird.',
    computed:
      'Arbeitstage seit dem Ende des Fälligkeitsdatums. Schwerwiegend, wenn offene Arbeit mit einem Ziel darauf wartet.',
    title:
      'Seit {on, date, ::dMMM} überfällig, um {days, plural, =0 {weniger als einen Tag} one {# Tag} other {# Tage}}',
    line: 'Nichts mit einem Ziel wartet darauf.',
    'waiting.line':
      '{waiting, plural, one {# Vorgang mit einem Ziel wartet} other {# Vorgänge mit einem Ziel warten}} darauf, das erste Ziel ist {first, date, ::dMMM}.',
  },
  fr: {
    label: 'En retard',
    meaning:
      'L’échéance est passée et le ticket est toujours ouvert. Sans nouvelle date, ceux qui en dépendent ne savent pas quand il sera terminé.',
    computed: 'Jours ouvrés depuis la fin de l’échéance. Grave si un travail ouvert qui a une date cible l’attend.',
    title:
      'En retard depuis le {on, date, ::dMMM}, de {days, plural, =0 {moins d’un jour} one {# jour} other {# jours}}',
    line: 'Rien de ce qui a une date cible ne l’attend.',
    'waiting.line':
      '{waiting, plural, one {# ticket qui a une date cible l’attend} other {# tickets qui ont une date cible l’attendent}}, la première est le {first, date, ::dMMM}.',
  },
  ja: {
    label: '期限切れ',
    meaning: '期限を過ぎても未完了です。新しい期限が決まるまで、これを待つ人は完了の時期が分かりません。',
    computed: '期限の終わりからの稼働日数です。目標日のある未完了の作業がこれを待っていると重大になります。',
    title: '{on, date, ::dMMM}から期限切れ ({days, plural, =0 {1 日未満} other {# 日}})',
    line: '目標日のある作業はこれを待っていません。',
    'waiting.line':
      '目標日のある {waiting, plural, other {# 件}}がこれを待っています。最初の目標日は{first, date, ::dMMM}です。',
  },
} satisfies InEachLanguage<typeof en>;
