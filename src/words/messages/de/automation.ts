import type { automation as source } from '../en/automation';
import type { Translated } from '../../say/messages';

export const automation: Translated<typeof source> = {
  'action.key-wanted': 'Geben Sie den Schlüssel eines Vorgangs an, etwa PAY-313.',
  'action.project-wanted': 'Geben Sie den Schlüssel eines Projekts an, etwa PAY.',
  'action.sprint-wanted': 'Geben Sie die Nummer eines Sprints an, etwa 41.',
  'action.no-item': 'Es gibt keinen Vorgang {key}, oder die Person dieser Verbindung darf ihn nicht sehen.',
  'action.no-project': 'Es gibt kein Projekt {key}, oder die Person dieser Verbindung darf es nicht sehen.',
  'action.no-sprint':
    'Es gibt keinen begonnenen Sprint {id}, oder die Person dieser Verbindung darf keine Vorgänge darin sehen.',
  'action.no-epic': '{key} ist kein Epic und gehört zu keinem: Fragen Sie nach einem Epic.',
  'action.not-judged': 'Bellwether hat {key} noch nicht gelesen. Versuchen Sie es in einigen Minuten noch einmal.',
  'action.rests-on-hidden':
    'Nicht zu sagen: {key} beruht auf Projekten, die die Person dieser Verbindung nicht sehen darf.',
  'action.no-consent':
    'Bellwether darf Jira nicht für die Person dieser Verbindung fragen: Diese muss es einmal erlauben, unter verbundene Apps.',
  'action.failed':
    'Bellwether konnte nicht antworten. Versuchen Sie es noch einmal; die Kennung für die Administration ist {reference}.',
  'action.waits-for-nothing': '{key} wartet auf nichts.',
  'action.waits-for': '{key} wartet auf {blockers}; zuerst fertig werden muss {root}.',
  'action.waits-for-hidden': '{key} wartet auf einen Vorgang, den die Person dieser Verbindung nicht sehen darf.',
  'action.sprint-unchanged':
    'Seit dem Beginn des Sprints mit {start, plural, one {# Vorgang} other {# Vorgängen}} kam nichts hinzu und fiel nichts weg.',
  'action.sprint-changed':
    'Seit dem Beginn des Sprints mit {start, plural, one {# Vorgang} other {# Vorgängen}}: {added, number} hinzugekommen, {removed, number} weggefallen, jetzt {now, number}.',
  'action.no-slip':
    'Um wie viel {key} zu spät ist, lässt sich nicht sagen: Es fehlt ein Zieltermin, oder es ist zu wenig bekannt.',
  'action.nothing-to-do': 'Nichts, wovon Bellwether weiß, würde {key} jetzt helfen.',
  'report.title': '{project}: Stand am {on, date, ::dMMMM}',
  'report.expected': 'Voraussichtlich bis {on, date, ::dMMM} (85 %).',
  'report.expected-late':
    'Voraussichtlich bis {on, date, ::dMMM}, {days, plural, one {# Arbeitstag} other {# Arbeitstage}} nach dem Zieltermin am {target, date, ::dMMM}.',
  'report.no-date': 'Ein Datum lässt sich noch nicht sagen.',
  'report.nothing-open': 'Darin ist nichts offen.',
  'report.chance': 'Die Wahrscheinlichkeit des Zieltermins ist {share, number, ::percent}.',
  'report.levels':
    '{off, plural, one {# Epic oder Version nicht im Plan} other {# Epics und Versionen nicht im Plan}}, {risk, number} gefährdet, {on, number} im Plan.',
  'report.moved': 'Was die Termine verschoben hat',
  'report.nothing-moved': 'Nichts hat einen Termin verschoben.',
  'report.level-changed': '{key}: vor einer Woche {before}, heute {now}.',
  'report.chance-changed':
    '{key}: Wahrscheinlichkeit des Zieltermins vor einer Woche {before, number, ::percent}, heute {now, number, ::percent}.',
  'report.added':
    '{key}: {count, plural, one {# Vorgang} other {# Vorgänge}} seit dem Beginn hinzugekommen, davon {found, number} unterwegs gefunden.',
  'report.decided': 'Was sich am Umfang geändert hat',
  'report.nothing-decided': 'Seit dem Beginn kam nichts hinzu.',
  'report.to-do': 'Was zu tun ist',
  'report.nothing-to-do': 'Nichts Dringendes.',
  'report.frozen': '{key}, festgehalten am {on, date, ::dMMM}: {foretold}.',
  'report.hidden': 'Ein Teil der Arbeit ist für den, der gefragt hat, nicht sichtbar und zählt hier nicht.',
};
