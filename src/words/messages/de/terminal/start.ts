import type { start as source } from '../../en/terminal/start';
import type { Translated } from '../../../say/messages';

export const start: Translated<typeof source> = {
  'start.jira': 'Bellwether, in einem Jira auf diesem Rechner',
  'start.azure': 'Bellwether, in einem Azure DevOps auf diesem Rechner',
  'start.builds': 'Baut zuerst {names}. Alles zusammen dauert etwa eine Minute, einmal.',
  'start.failed': 'fehlgeschlagen',
  'start.demo': 'Beispielfirma',
  'start.import': 'Import',
  'start.projects': '{name}, {count, plural, one {# Projekt} other {# Projekte}}',
  'start.imported':
    '{issues, plural, one {# Vorgang} other {# Vorgänge}} mit {changes, plural, one {# Änderung} other {# Änderungen}}',
  'start.skipped': 'Übersprungen:',
  'start.skipped-more': 'und {count, number} weitere',
  'start.port-in-use': 'Port {port} ist belegt; {other} wird verwendet.',
  'start.open': 'Öffnen Sie {url}',
  'start.stop': 'Zum Beenden drücken Sie Strg-C.',
  'start.filling.read': '{read, number} von {all, number} Vorgängen gelesen, {judged, number} beurteilt',
  'start.filling.judged': '{judged, number} von {all, number} Vorgängen beurteilt',
  'start.filling.seconds-left': '{progress}, noch {count, number} s',
  'start.filling.minutes-left': '{progress}, noch {count, number} min',
  'start.filled': 'Alles ist gelesen und beurteilt.',
  'start.beside': 'Bellwether steht rechts neben jedem Vorgang.',
  'start.beside-of': 'Bellwether steht rechts neben jedem Vorgang. Öffnen Sie einen Vorgang von:',
  'start.portfolio': 'Das Portfolio steht auf einem Dashboard:',
  'start.in-work-item': 'Bellwether steht in jedem Vorgang. Öffnen Sie einen von:',
  'start.project-page': 'Die Seite eines Projekts:',
  'start.settings': 'Ihre Einstellungen:',

  'refused.date': '{option} {value} ist kein Datum. Schreiben Sie 2026-02-19 oder {example}.',
  'refused.nothing-to-read': 'Geben Sie an, was gelesen werden soll: {import} oder {azure}.',
  'refused.nothing-to-answer-from': 'Geben Sie an, woraus geantwortet wird: {import} oder {site}. Siehe {help}.',
};
