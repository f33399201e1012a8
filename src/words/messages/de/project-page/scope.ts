import type { pageScope as source } from '../../en/project-page/scope';
import type { Translated } from '../../../say/messages';

export const pageScope: Translated<typeof source> = {
  'page.scope.lead':
    '{direction, select, grew {Der Umfang wuchs von {start, number} auf {now, number} Vorgänge.} shrank {Der Umfang sank von {start, number} auf {now, number} Vorgänge.} other {Der Umfang ist wie zu Beginn: {now, number} Vorgänge.}}',
  'page.scope.lead.costs':
    '{direction, select, grew {Der Umfang wuchs von {start, number} auf {now, number} Vorgänge; das kostet {days, number} von {all, plural, one {# Tag} other {# Tagen}}.} shrank {Der Umfang sank von {start, number} auf {now, number} Vorgänge; was dazukam, kostet dennoch {days, number} von {all, plural, one {# Tag} other {# Tagen}}.} other {Der Umfang ist wie zu Beginn: {now, number} Vorgänge; was dazukam, kostet {days, number} von {all, plural, one {# Tag} other {# Tagen}}.}}',
  'page.scope.usual':
    'Bis zu diesem Zeitpunkt üblich: bis zu +{usual, number, ::percent}; dieser Umfang änderte sich um {sign, select, minus {−{share, number, ::percent}} other {+{share, number, ::percent}}}{by, select, points {, in Punkten} other {}}.',
  'page.scope.since': 'Gezählt seit {on, date, ::dMMM}.',
  'page.scope.unknown.not-started': 'Hier hat noch keine Arbeit begonnen; es gibt noch nichts zu vergleichen.',
  'page.scope.unknown.no-dates': 'Kein Datum zeigt, wann es begann.',
  'page.scope.unknown.no-history': 'Der Verlauf wurde nicht aufgezeichnet; Änderungen sind unbekannt.',
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
    '{cause, select, split {Aufgeteilt} discovered {Entdeckt} new_demand {Neue Anforderung} adopted {Hereingezogen} carried_over {Übernommen} returned {Wieder geöffnet} removed {Entfernt} re_estimated {Neu geschätzt} other {Hinzugefügt}}',
  'page.scope.cause.count':
    '{cause, select, split {Aufgeteilt {count, number}} discovered {Entdeckt {count, number}} new_demand {Neue Anforderung {count, number}} adopted {Hereingezogen {count, number}} carried_over {Übernommen {count, number}} returned {Wieder geöffnet {count, number}} removed {Entfernt {count, number}} re_estimated {Neu geschätzt {count, number}} other {Hinzugefügt {count, number}}}',
  'page.scope.all': 'Alle Ursachen',
  'page.scope.find': 'Vorgang suchen',
  'page.scope.open-only': 'Nur nicht begonnene',
  'page.scope.what': 'Was geschah',
  'page.scope.now': 'Jetzt',
  'page.scope.then': 'Umfang danach',
  'page.scope.by': 'Von',
  'page.scope.now.not-started': 'nicht begonnen',
  'page.scope.now.in-progress': 'in Arbeit',
  'page.scope.now.finished': 'fertig',
  'page.scope.now.cancelled': 'abgebrochen',
  'page.scope.now.gone': 'entfernt',
  'page.scope.shown': '{shown, number} von {count, plural, one {# Änderung} other {# Änderungen}}',
  'page.scope.more': '{count, number} ältere Änderungen zeigen',
  'page.scope.empty': 'Keine Änderung entspricht der Auswahl.',
  'page.scope.kept': 'Die neuesten {count, number} Änderungen sind für diese Seite gespeichert.',
  'page.scope.filters': 'Ursachen',
};
