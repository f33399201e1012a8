import type { report as source } from '../../en/terminal/report';
import type { Translated } from '../../../say/messages';

export const report: Translated<typeof source> = {
  'terminal.title': 'Stand am {day}',
  'terminal.levels':
    '{off, number} nicht im Plan, {risk, number} gefährdet, {on, number} im Plan, {unknown, number} noch unklar (Projekte, Epics, Sprints, Versionen).',
  'terminal.open':
    '{open, number} von {items, plural, one {# Vorgang} other {# Vorgängen}} offen: {found, number} mit Hinweisen, {close, number} weitere einen Blick wert.',
  'terminal.read':
    'Gelesen: {items, plural, one {# Vorgang} other {# Vorgänge}}, {changes, plural, one {# Änderung} other {# Änderungen}}. {skipped, plural, =0 {Keine Zeile wurde übersprungen.} one {# Zeile oder Feld wurde übersprungen.} other {# Zeilen oder Felder wurden übersprungen.}}',
  'terminal.scopes': 'Projekte, Epics, Sprints und Versionen',
  'terminal.open-items': 'Offene Vorgänge mit Hinweisen',
  'terminal.data': 'Qualität der Daten',
  'terminal.fields': 'Was die Felder enthalten',
  'terminal.skipped': 'Übersprungen',
  'terminal.how': 'Wie dies zu lesen ist',
  'terminal.more': 'und {count, number} weitere: siehe {option}',
  'terminal.name':
    '{kind, select, project {Projekt {name}} epic {Epic {name}} sprint {Sprint {name}} version {Version {name}} other {{name}}}',
  'terminal.level':
    '{level, select, off_track {nicht im Plan} at_risk {gefährdet} on_track {im Plan} not_started {nicht begonnen} put_back {zurückgestellt} other {noch unklar}}',
  'terminal.scope': '{start, plural, one {# Vorgang} other {# Vorgänge}} am Start, {now, number} jetzt',
  'terminal.scope.open':
    '{before, plural, one {# Vorgang} other {# Vorgänge}} offen am {on, date, ::dMMM}, {now, number} jetzt',
  'terminal.close': 'Weitere Hinweise: {signals}.',
  'terminal.forecast': 'Prognose: {sentences}',
  'terminal.slip': 'Verzug: {sentence}',
  'terminal.slip.sum': 'Verzug: {sentence} {days, number} T. = {parts}.',
  'terminal.steps': 'Nächste Schritte, der beste zuerst:',
  'terminal.step': 'Nächster Schritt: {sentence}',
  'terminal.reasons': 'Häufigste Hinweise, nach offenen Vorgängen: {reasons}.',
  'terminal.reason.whole': '{severity, select, severe {{signal} (schwerwiegend)} other {{signal}}}',
  'terminal.reason':
    '{severe, plural, =0 {{signal}: {items, number}} one {{signal}: {items, number} (# schwerwiegend)} other {{signal}: {items, number} (# schwerwiegend)}}',
  'terminal.how.days': 'Tage sind Arbeitstage, gezählt in der Zeitzone {zone}.',
  'terminal.how.usual': 'Üblich: 85 % der eigenen Vergangenheit dieses Teams lagen bei diesem Wert oder darunter.',
  'terminal.how.expected': 'Voraussichtlich bis: In 85 von 100 solchen Fällen war es bis dahin fertig.',
  'terminal.how.limit':
    'Höchstens einer von fünf offenen Vorgängen zeigt Hinweise, die dringendsten. Die anderen stehen unter „Weitere Hinweise“.',
  'terminal.how.releases': 'Die Releasedaten sind die der Datei; sie enthält deren Verlauf nicht.',
  'terminal.flaw.without-history':
    '{count, number} von {of, plural, one {# Vorgang} other {# Vorgängen}} ({share, number, ::percent}) {count, plural, one {hat keinen aufgezeichneten Verlauf. Wie lange er in einem Status war,} other {haben keinen aufgezeichneten Verlauf. Wie lange sie in einem Status waren,}} ist unbekannt; Aktivität zählt nach Kommentaren.',
  'terminal.flaw.imported':
    '{count, number} von {of, plural, one {# Vorgang} other {# Vorgängen}} ({share, number, ::percent}) {count, plural, one {wurde mit vielen zugleich angelegt. Er wurde importiert} other {wurden in Massen angelegt. Sie wurden importiert}} oder geklont: Der Umfang kann an diesem Tag gesprungen wirken.',
  'terminal.flaw.bulk-closed':
    '{count, number} von {of, plural, one {# fertigen Vorgang} other {# fertigen Vorgängen}} ({share, number, ::percent}) {count, plural, one {wurde mit vielen zugleich geschlossen. Wann er fertig wurde,} other {wurden in Massen geschlossen. Wann sie fertig wurden,}} ist ungewiss, Zeiten können zu lang wirken.',
  'terminal.flaw.finished-outside':
    '{count, number} von {of, plural, one {# fertigen Vorgang} other {# fertigen Vorgängen}} ({share, number, ::percent}) {count, plural, one {ging direkt auf fertig. Er zählt als} other {gingen direkt auf fertig. Sie zählen als}} fertig, aber nicht bei der Dauer der Arbeit.',
  'terminal.flaw.unestimated':
    '{count, number} von {of, plural, one {# fertigen Vorgang} other {# fertigen Vorgängen}} ({share, number, ::percent}) {count, plural, one {wurde} other {wurden}} nie geschätzt, obwohl die meisten es sind. Unter 80 % mit Schätzung zählt der Umfang in Vorgängen, nicht in Punkten.',
  'terminal.flaw.uncategorised-statuses':
    '{count, number} von {of, plural, one {# Status} other {# Status}} ({share, number, ::percent}) {count, plural, one {hat keine Kategorie mehr. Was durch ihn ging,} other {haben keine Kategorie mehr. Was durch sie ging,}} kann später begonnen wirken, als es war.',
  'terminal.flaw.unclosed-iterations':
    '{count, number} von {of, plural, one {# begonnenen Sprint} other {# begonnenen Sprints}} ({share, number, ::percent}) {count, plural, one {wurde nie geschlossen. Aus ihm übernommene} other {wurden nie geschlossen. Aus ihnen übernommene}} Arbeit ist nicht zu sehen.',
  'terminal.question.estimate':
    '{field} enthält bei {set, number} von {of, plural, one {# Vorgang} other {# Vorgängen}} eine Zahl: Ist es die Schätzung? Dann setzen Sie fields.estimate auf {value}.',
  'terminal.question.epicLink':
    '{field} enthält bei {set, number} von {of, plural, one {# Vorgang} other {# Vorgängen}} den Schlüssel eines Vorgangs: Ist es die Verknüpfung zum Epic? Dann setzen Sie fields.parent auf {value}.',
  'terminal.question.flagged':
    '{field} enthält bei {set, number} von {of, plural, one {# Vorgang} other {# Vorgängen}} eine angekreuzte Option: Ist es die Markierung? Dann setzen Sie fields.flag auf {value}.',
  'terminal.field-name': '{id} „{name}“',
  'terminal.link-type':
    'Die Verknüpfungsart „{name}“ („{inward}“, „{outward}“) ist nicht bekannt, {links, plural, one {ihre # Verknüpfung sagt} other {ihre # Verknüpfungen sagen}} also nichts über die Reihenfolge. Setzen Sie {setting}, wenn einer auf den anderen wartet.',
  'terminal.field':
    '{role, select, sprint {Sprint} epicLink {Epic-Verknüpfung} epicName {Epic-Name} flagged {Markierung} estimate {Schätzung} startOn {Startdatum} targetEnd {Zielende} other {Akzeptanzkriterien}}: {field}, {by, select, choice {nach den Einstellungen} board {weil ein Board darin schätzt} schema {nach seinem Typ} name {nach seinem Namen} values {nach seinen Werten} other {nach der ID, die Jira ihm meist gibt}} (gesetzt bei {set, number} von {of, plural, one {# Vorgang} other {# Vorgängen}})',

  'terminal.dry-run':
    '{then, plural, one {# Vorgang bekäme heute einen Hinweis} other {# Vorgänge bekämen heute einen Hinweis}}; jetzt {now, number}. {fresh, number} neu, {gone, number} ohne Hinweis.',
  'terminal.future':
    '{option} {asOf} liegt in der Zukunft. Die letzte Änderung in der Datei ist vom {last, date, ::dMMM}.',
  'terminal.no-project': 'In dieser Datei gibt es kein Projekt {project}. Sie enthält: {known}.',
  'terminal.no-scope':
    'Nichts Aktuelles heißt {name}. Geben Sie den Schlüssel eines Projekts oder Epics oder den Namen eines Sprints oder einer Version an.',
  'terminal.no-scope.similar': 'Aktuell sind unter anderem: {similar}.',
  'terminal.fail-on':
    '{level, select, at_risk {Angehalten durch {option}: {kind, select, project {{count, plural, one {# Projekt ist} other {# Projekte sind}}} epic {{count, plural, one {# Epic ist} other {# Epics sind}}} sprint {{count, plural, one {# Sprint ist} other {# Sprints sind}}} version {{count, plural, one {# Version ist} other {# Versionen sind}}} other {{count, plural, one {# Umfang ist} other {# Umfänge sind}}}} gefährdet oder nicht im Plan.} other {Angehalten durch {option}: {kind, select, project {{count, plural, one {# Projekt ist} other {# Projekte sind}}} epic {{count, plural, one {# Epic ist} other {# Epics sind}}} sprint {{count, plural, one {# Sprint ist} other {# Sprints sind}}} version {{count, plural, one {# Version ist} other {# Versionen sind}}} other {{count, plural, one {# Umfang ist} other {# Umfänge sind}}}} nicht im Plan.}}',
  'terminal.progress':
    '{step, select, reading {Wird gelesen} deriving {Verläufe werden ermittelt} judging {Wird beurteilt} other {Wird geschrieben}}',
  'terminal.progress.amount':
    '{step, select, reading {Wird gelesen: {items, plural, one {# Vorgang} other {# Vorgänge}}} deriving {Verläufe werden ermittelt: {items, plural, one {# Vorgang} other {# Vorgänge}}} judging {Wird beurteilt: {items, plural, one {# Vorgang} other {# Vorgänge}}} other {Wird geschrieben: {items, plural, one {# Vorgang} other {# Vorgänge}}}}',
  'terminal.nothing-read':
    'Aus {files} ließ sich kein Vorgang lesen. Exportieren Sie mit Feldern und Änderungsverlauf; siehe docs/import.md.',
  'terminal.nothing-read.why':
    'Aus {files} ließ sich kein Vorgang lesen ({why}). Exportieren Sie mit Feldern und Änderungsverlauf; siehe docs/import.md.',
};
