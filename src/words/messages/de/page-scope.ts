import type { pageScope as source } from '../en/page-scope';
import type { Translated } from '../../say/messages';

export const pageScope: Translated<typeof source> = {
  'page.scope.lead':
    '{direction, select, grew {Der Umfang wuchs von {start, number} auf {now, number} Vorgänge.} shrank {Der Umfang sank von {start, number} auf {now, number} Vorgänge.} other {Der Umfang ist wie zu Beginn: {now, number} Vorgänge.}}',
  'page.scope.lead.costs':
    '{direction, select, grew {Der Umfang wuchs von {start, number} auf {now, number} Vorgänge; das kostet {days, number} von {all, plural, one {# Tag} other {# Tagen}}.} shrank {Der Umfang sank von {start, number} auf {now, number} Vorgänge; was dazukam, kostet dennoch {days, number} von {all, plural, one {# Tag} other {# Tagen}}.} other {Der Umfang ist wie zu Beginn: {now, number} Vorgänge; was dazukam, kostet {days, number} von {all, plural, one {# Tag} other {# Tagen}}.}}',
  'page.scope.usual':
    'Bis zu diesem Punkt wächst der Umfang bei Ihnen meist um bis zu {usual, number, ::percent}; dieser änderte sich um {sign, select, minus {−{share, number, ::percent}} other {+{share, number, ::percent}}}.',
  'page.scope.since': 'Gezählt seit {on, date, ::dMMM}.',
  'page.scope.unknown.not-started': 'Hier hat noch niemand begonnen, also gibt es keinen Umfang zum Vergleichen.',
  'page.scope.unknown.no-dates': 'Es hat keine Daten, aus denen ein Beginn hervorginge.',
  'page.scope.unknown.no-history': 'Die Historie wurde nicht aufgezeichnet; Änderungen sind unbekannt.',
  'page.scope.unknown.no-items': 'Es war nie etwas darin.',
  'page.scope.unknown': 'Keine Änderungen des Umfangs',
  'page.scope.why': 'Warum er sich änderte',
  'page.scope.sum': '{start, number} zu Beginn + {added, number} dazu − {removed, number} entfernt = {now, number}',
  'page.scope.alone':
    'Jeder Preis ist der einer Änderung allein. Zusammen kosten sie {days, plural, one {# Tag} other {# Tage}} des Verzugs.',
  'page.scope.ledger': 'Änderungen des Umfangs',
  'page.scope.ledger.note':
    '{count, plural, one {# Änderung} other {# Änderungen}} seit {since, date, ::dMMM}, neueste zuerst',
  'page.scope.cause':
    '{cause, select, split {Abgeteilt} discovered {Unterwegs entdeckt} new_demand {Neu gefordert} adopted {Hereingeholt} carried_over {Übertragen} returned {Wieder geöffnet} removed {Entfernt} re_estimated {Neu geschätzt} other {Dazugekommen}}',
  'page.scope.cause.count':
    '{cause, select, split {Abgeteilt {count, number}} discovered {Entdeckt {count, number}} new_demand {Neu gefordert {count, number}} adopted {Hereingeholt {count, number}} carried_over {Übertragen {count, number}} returned {Wieder geöffnet {count, number}} removed {Entfernt {count, number}} re_estimated {Neu geschätzt {count, number}} other {Dazugekommen {count, number}}}',
  'page.scope.all': 'Alle Ursachen',
  'page.scope.find': 'Vorgang suchen',
  'page.scope.open-only': 'Nur nicht begonnene',
  'page.scope.what': 'Was geschah',
  'page.scope.now': 'Jetzt',
  'page.scope.then': 'Umfang danach',
  'page.scope.by': 'Durch',
  'page.scope.now.not-started': 'nicht begonnen',
  'page.scope.now.in-progress': 'in Arbeit',
  'page.scope.now.finished': 'fertig',
  'page.scope.now.gone': 'weg',
  'page.scope.shown': '{shown, number} von {count, plural, one {# Änderung} other {# Änderungen}}',
  'page.scope.more': '{count, number} ältere Änderungen zeigen',
  'page.scope.empty': 'Keine Änderung passt.',
  'page.scope.kept': 'Die neuesten {count, number} Änderungen sind für diese Seite gespeichert.',
  'page.scope.filters': 'Ursachen',
};
