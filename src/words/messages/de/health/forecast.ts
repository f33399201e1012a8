import type { forecast as source } from '../../en/health/forecast';
import type { Translated } from '../../../say/messages';

export const forecast: Translated<typeof source> = {
  'forecast.far': 'Später als in zehn Jahren.',
  'forecast.range':
    'Kaum vor {p15, date, ::dMMM}. 50:50 bis {p50, date, ::dMMM}, voraussichtlich bis {p85, date, ::dMMM}, fast sicher bis {p95, date, ::dMMM}.',
  'forecast.range.no-p95':
    'Kaum vor {p15, date, ::dMMM}. 50:50 bis {p50, date, ::dMMM}, voraussichtlich bis {p85, date, ::dMMM}. Fast sicher später als in zehn Jahren.',
  'forecast.range.no-p85':
    'Kaum vor {p15, date, ::dMMM}. 50:50 bis {p50, date, ::dMMM}. Voraussichtlich später als in zehn Jahren.',
  'forecast.chance': '{chance, number, ::percent} Wahrscheinlichkeit, bis {on, date, ::dMMM} fertig zu sein.',
  'forecast.target': 'Ziel {on, date, ::dMMM}.',
  'forecast.target.passed': 'Ziel {on, date, ::dMMM} ist vorbei.',
  'forecast.target.moved': 'Erstes Ziel {first, date, ::dMMM}, {moves, plural, one {einmal} other {#-mal}} verschoben.',
  'forecast.target.may-be-later': 'Dieser Termin ist der heutige; er wurde vielleicht erst nach diesem Tag gesetzt.',
  'forecast.condition':
    '{kind, select, version {Das gilt, wenn sie geschlossen wird wie {own, plural, one {die frühere Version} other {die # früheren Versionen}}.} other {Das gilt, wenn er geschlossen wird wie {own, plural, one {der frühere Epic} other {die # früheren Epics}}.}}',
  'forecast.basis.own':
    '{kind, select, version {Aus {own, plural, one {# früheren Version} other {# früheren Versionen}} dieses Projekts.} other {Aus {own, plural, one {# früheren Epic} other {# früheren Epics}} dieses Projekts.}}',
  'forecast.basis.both':
    '{kind, select, version {Aus {own, plural, one {# früheren Version} other {# früheren Versionen}} dieses Projekts und {elsewhere, number} von anderswo.} other {Aus {own, plural, one {# früheren Epic} other {# früheren Epics}} dieses Projekts und {elsewhere, number} von anderswo.}}',
  'forecast.basis.projects':
    '{kind, select, version {Nur aus Versionen anderer Projekte: Hier ist noch keine zu Ende.} other {Nur aus Epics anderer Projekte: Hier ist noch keiner zu Ende.}}',
  'forecast.basis.organisations':
    '{kind, select, version {Nur aus Versionen anderer Organisationen: Hier ist noch keine zu Ende.} other {Nur aus Epics anderer Organisationen: Hier ist noch keiner zu Ende.}}',
  'forecast.outlasted': 'Dauert schon länger als {own, plural, one {der frühere} other {alle # früheren}}.',
  'forecast.flow':
    '{trend, select, grows {In {weeks, plural, one {# Woche} other {# Wochen}} kamen {entered, number} herein, {finished, number} wurden fertig, {left, number} gingen hinaus{cancelled, plural, =0 {} one {, # wurde abgebrochen} other {, # wurden abgebrochen}}: Die offene Arbeit wächst.} same {In {weeks, plural, one {# Woche} other {# Wochen}} kamen {entered, number} herein, {finished, number} wurden fertig, {left, number} gingen hinaus{cancelled, plural, =0 {} one {, # wurde abgebrochen} other {, # wurden abgebrochen}}: Die offene Arbeit bleibt gleich.} other {In {weeks, plural, one {# Woche} other {# Wochen}} kamen {entered, number} herein, {finished, number} wurden fertig, {left, number} gingen hinaus{cancelled, plural, =0 {} one {, # wurde abgebrochen} other {, # wurden abgebrochen}}: Die offene Arbeit wird weniger.}}',
  'forecast.left-out':
    '{kind, select, version {Frühere Versionen endeten, indem Arbeit wegfiel: {moved, number} von {of, plural, one {# Vorgang} other {# Vorgängen}}.} other {Frühere Epics endeten, indem Arbeit wegfiel: {moved, number} von {of, plural, one {# Vorgang} other {# Vorgängen}}.}}',
  'forecast.stragglers':
    '{kind, select, version {{items, plural, one {Typischerweise bleibt beim Release # Vorgang offen.} other {Typischerweise bleiben beim Release # Vorgänge offen.}}} other {{items, plural, one {Typischerweise bleibt am Ende # Vorgang offen.} other {Typischerweise bleiben am Ende # Vorgänge offen.}}}}',
  'forecast.fits':
    'Bis {on, date, ::dMMM} passt: etwa {items, number} von {of, plural, one {# Vorgang} other {# Vorgängen}}.',
  'forecast.at-pace': 'Wenn nichts hinzukommt und das Tempo bleibt: {on, date, ::dMMM}.',
  'forecast.bucket': 'Sammelt Arbeit, daher kein Termin.',
  'forecast.bucket.outlasted':
    'Sammelt Arbeit, daher kein Termin: kein Release-Datum und älter als jede frühere Version hier.',
  'forecast.left-over':
    '{unit, select, points {50:50, dass höchstens {even, plural, one {# Punkt} other {# Punkte}} übrig bleiben; mit 85 % höchstens {most, number}.} other {50:50, dass höchstens {even, plural, one {# Vorgang} other {# Vorgänge}} übrig bleiben; mit 85 % höchstens {most, number}.}}',
  'forecast.next':
    '{unit, select, points {Nächste {weeks, plural, one {# Woche} other {# Wochen}}: mit 85 % mindestens {amount, plural, one {# Punkt} other {# Punkte}}.} other {Nächste {weeks, plural, one {# Woche} other {# Wochen}}: mit 85 % mindestens {amount, plural, one {# Vorgang} other {# Vorgänge}}.}}',
  'forecast.open':
    '{unit, select, points {{open, plural, one {# Punkt ist offen.} other {# Punkte sind offen.}}} other {{open, plural, one {# Vorgang ist offen.} other {# Vorgänge sind offen.}}}}',
  'forecast.pace':
    '{whose, select, own {Fertig je Woche: {finished, number}.} other {Fertig je Woche: {finished, number}, sein Anteil am Tempo des Teams.}}',
  'forecast.growth':
    '{trend, select, grows {Hinzugefügt je Woche: {amount, number}.} other {Entfernt je Woche: {amount, number}.}}',
  'forecast.track': '{kept, number} der letzten {all, number} solchen Termine trafen ein.',
  'forecast.track.none': 'Zu wenige frühere Termine dieses Teams zum Vergleich.',
  'forecast.lacks.open-items': 'Nichts ist offen.',
  'forecast.lacks.own-items': 'Alle offene Arbeit liegt eine Ebene tiefer. Termine stehen dort.',
  'forecast.lacks.started-work': 'Nicht begonnen. Ein Termin erscheint, wenn der erste Vorgang beginnt.',
  'forecast.lacks.first-start':
    'Noch ist nichts darin in Arbeit. Ein Termin erscheint, wenn der erste Vorgang beginnt.',
  'forecast.lacks.known-start': 'Die Arbeit daran hat begonnen, aber der Verlauf zeigt nicht, wann.',
  'forecast.lacks.closed': 'Es ist geschlossen.',
  'forecast.lacks.finished-items':
    'Zuletzt {have, plural, one {# fertiger Vorgang} other {# fertige Vorgänge}}, {need, number} nötig für einen Termin.',
  'forecast.lacks.active-days':
    'Zuletzt wurde an {have, plural, one {# Tag} other {# Tagen}} etwas fertig, {need, number} nötig für einen Termin.',
};
