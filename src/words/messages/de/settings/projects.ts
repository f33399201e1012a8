import type { settingsProjects as source } from '../../en/settings/projects';
import type { Translated } from '../../../say/messages';

export const settingsProjects: Translated<typeof source> = {
  'settings.projects.intro':
    'Bellwether speichert IDs, Daten, Status und Verknüpfungen der Projekte, die Sie wählen. Es speichert keine Titel, Texte oder Namen.',
  'settings.projects.find': 'Projekt suchen',
  'settings.projects.shown': 'Welche Projekte',
  'settings.projects.shown.all': 'Alle {count, number}',
  'settings.projects.shown.needs': 'Braucht Sie {count, number}',
  'settings.projects.shown.reading': 'Wird gelesen {count, number}',
  'settings.projects.shown.current': 'Aktuell {count, number}',
  'settings.projects.shown.off': 'Nicht verfolgt {count, number}',
  'settings.projects.new': 'Neue Projekte auch verfolgen',
  'settings.projects.none': 'Es gibt noch kein Projekt, das die App lesen darf. Sie sieht jede Stunde erneut nach.',
  'settings.projects.none-found': 'Kein Projekt passt.',
  'settings.projects.follow': 'Verfolgen',
  'settings.projects.follow-one': '{name} verfolgen',
  'settings.projects.project': 'Projekt',
  'settings.projects.state': 'Zustand',
  'settings.projects.items': 'Vorgänge',
  'settings.projects.space': 'Platz',
  'settings.stats.projects': 'Verfolgte Projekte',
  'settings.stats.projects.value': '{followed, number} von {all, number}',
  'settings.stats.projects.needs': '{needs, number} braucht Sie, {reading, number} wird gelesen',
  'settings.stats.projects.reading': '{reading, number} wird gelesen',
  'settings.stats.projects.current': 'alle aktuell',
  'settings.stats.items': 'Gespeicherte Vorgänge',
  'settings.stats.items.settled': 'nichts wartet',
  'settings.stats.items.waiting':
    '{count, plural, one {# Änderung wartet auf Beurteilung} other {# Änderungen warten auf Beurteilung}}',
  'settings.stats.space': 'Platz',
  'settings.stats.space.share': '{share, number, ::percent} des 1 GB, das eine Site hat',
  'settings.stats.cost': 'Kosten im Monat',
  'settings.stats.cost.value': 'US$ {dollars, number}',
  'settings.stats.cost.points':
    '{share, number, ::percent} des Stundenlimits von Jira genutzt; Aktualisierungen brauchen nichts davon',
  'settings.state.off': 'Nicht verfolgt',
  'settings.state.soon': 'Wird in wenigen Minuten gesucht',
  'settings.state.archived': 'Archiviert; bleibt, wie es war',
  'settings.state.failed': 'Keine Berechtigung zum Lesen.',
  'settings.state.failed.remedy':
    'Geben Sie Bellwether eine Rolle in {key}, die es ansehen darf; es versucht es von selbst erneut.',
  'settings.state.filled': 'Aktuell',
  'settings.state.filled.change': 'letzte Änderung {on, date, ::dMMM}, {on, time}',
  'settings.state.waiting': 'Wartet, bis es an der Reihe ist',
  'settings.state.reading': '{read, number} von {all, number} gelesen',
  'settings.state.reading.items': 'Bisher gelesen: {items, plural, one {# Vorgang} other {# Vorgänge}}',
  'settings.state.left': 'noch etwa {minutes, number} min',
  'settings.state.paused': 'Von Jira angehalten',
  'settings.state.paused.until': 'bis {at, time}',
  'settings.start.reading': 'Bellwether liest Ihre Projekte',
  'settings.start.read': 'Ihre Projekte sind gelesen',
  'settings.start.looking': 'Es sieht nach, welche Projekte es gibt.',
  'settings.start.progress':
    '{read, number} von etwa {all, plural, one {# Vorgang} other {# Vorgängen}} gelesen; {projects, plural, one {# Projekt ist} other {# Projekte sind}} noch nicht vollständig.',
  'settings.start.left': 'Noch etwa {minutes, number} min.',
  'settings.start.by': 'Vollständig gegen {at, time}.',
  'settings.start.cost':
    'Genutzt sind {share, number, ::percent} seines Anteils am Stundenlimit von Jira; es kostet US$ {dollars, number} im Monat.',
  'settings.start.panel':
    'Das Panel an Vorgängen funktioniert schon. Die ersten Einstufungen eines Projekts kommen, wenn sein Verlauf gelesen und beurteilt ist.',
  'settings.start.ready':
    'Einzurichten ist nichts. Drei Dinge sind einen Blick wert, denn alle Zahlen beruhen auf ihnen.',
  'settings.start.checks': '{count, plural, one {# Sache zu prüfen} other {# Sachen zu prüfen}}',
  'settings.start.check.fields': 'Felder',
  'settings.start.check.links': 'Arten von Verknüpfungen',
  'settings.start.check.calendar': 'Arbeitstage',
  'settings.start.fields':
    '{hasEstimate, select, yes {Schätzungen aus „{estimate}“} other {Kein Feld mit Schätzungen gefunden}}; {hasSprint, select, yes {Sprints aus „{sprint}“} other {keines mit Sprints}}',
  'settings.start.links':
    '{waiting, number} von {all, number} Arten bedeuten Warten{open, plural, =0 {} one {; # ist zu entscheiden} other {; # sind zu entscheiden}}',
  'settings.start.calendar':
    '{days} in {zone}; {regions, plural, =0 {noch keine Feiertage} one {Feiertage von # Region} other {Feiertage von # Regionen}}',
  'settings.start.look': 'Ansehen',
  'settings.start.right': 'Das stimmt',
  'settings.start.checked': 'Geprüft',
};
