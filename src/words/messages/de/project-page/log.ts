import type { pageLog as source } from '../../en/project-page/log';
import type { Translated } from '../../../say/messages';

export const pageLog: Translated<typeof source> = {
  'page.log': 'Prognose-Protokoll',
  'page.log.note': 'Was an einem Tag vorhergesagt war, mit einer Notiz festgehalten, und was später geschah.',
  'page.log.freeze': 'Heutige Prognose festhalten',
  'page.log.comment': 'Notiz',
  'page.log.comment.hint':
    'Wem sie gesagt wurde und warum sie zählt. Lesen können sie alle, die sehen dürfen, worauf die Prognose beruht.',
  'page.log.keep': 'Festhalten',
  'page.log.cancel': 'Abbrechen',
  'page.log.kept': 'Die Prognose ist festgehalten.',
  'page.log.undo': 'Rückgängig',
  'page.log.deleted': 'Der Eintrag ist gelöscht.',
  'page.log.failed': 'Es wurde nicht gespeichert. Versuchen Sie es in einigen Minuten erneut.',
  'page.log.empty':
    'Noch ist nichts festgehalten. Halten Sie eine Prognose fest, wenn Sie sie weitergeben, und sehen Sie hier später, wie es ausging.',
  'page.log.nothing-foretold': 'Hier ist gerade nichts vorhergesagt; es lässt sich nichts festhalten.',
  'page.log.full': 'Hier sind 100 Prognosen festgehalten. Löschen Sie eine eigene, um eine weitere festzuhalten.',
  'page.log.past-day': 'Nur die heutige Prognose lässt sich festhalten.',
  'page.log.foretold': 'Vorhergesagt',
  'page.log.chance': 'Wahrscheinlichkeit des Ziels',
  'page.log.by': 'Festgehalten von',
  'page.log.later': 'Was später geschah',
  'page.log.end': '50:50 bis {half, date, ::dMMM}, voraussichtlich bis {expected, date, ::dMMM} (85 %)',
  'page.log.end.far': 'Voraussichtlich später als in zehn Jahren (85 %)',
  'page.log.left':
    'Am {by, date, ::dMMM}: höchstens {unit, select, points {{half, plural, one {# Punkt} other {# Punkte}}} other {{half, plural, one {# Vorgang} other {# Vorgänge}}}} übrig (50 %), {most, number} (85 %)',
  'page.log.finished':
    'Bis {by, date, ::dMMM}: mindestens {unit, select, points {{half, plural, one {# Punkt} other {# Punkte}}} other {{half, plural, one {# Vorgang} other {# Vorgänge}}}} fertig (50 %), {least, number} (85 %)',
  'page.log.chance.of': '{share, number, ::percent} bis {on, date, ::dMMM}',
  'page.log.open': 'Noch offen',
  'page.log.open.expected': 'Noch offen, jetzt voraussichtlich bis {on, date, ::dMMM}',
  'page.log.target.moved': 'Ziel verschoben auf {on, date, ::dMMM}',
  'page.log.target.gone': 'Ziel entfernt',
  'page.log.ended': 'Fertig am {on, date, ::dMMM}',
  'page.log.ended.off':
    'Fertig am {on, date, ::dMMM}, {when, select, late {{days, plural, one {# Arbeitstag} other {# Arbeitstage}} nach dem voraussichtlichen Termin} early {{days, plural, one {# Arbeitstag} other {# Arbeitstage}} vor dem voraussichtlichen Termin} other {am voraussichtlichen Termin}}',
  'page.log.left.came':
    'Geschlossen am {on, date, ::dMMM}, {amount, number} übrig: {kept, select, yes {eingetroffen} other {nicht eingetroffen}}',
  'page.log.finished.came':
    '{amount, number} fertig bis {on, date, ::dMMM}: {kept, select, yes {eingetroffen} other {nicht eingetroffen}}',
  'page.log.gone': 'Es wird nicht mehr verfolgt',
  'page.log.cannot-tell': 'Es beruht auf Arbeit, die Sie nicht sehen',
  'page.log.delete': 'Löschen',
  'page.log.delete.this': 'Eintrag vom {on, date, ::dMMM} löschen',
  'page.log.delete.ask': 'Diesen Eintrag endgültig löschen?',
  'page.log.delete.not': 'Behalten',
};
