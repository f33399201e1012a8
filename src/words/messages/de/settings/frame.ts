import type { settingsFrame as source } from '../../en/settings/frame';
import type { Translated } from '../../../say/messages';

export const settingsFrame: Translated<typeof source> = {
  'settings.nav': 'Einstellungen',
  'settings.of-site': 'Einstellungen der Site',
  'settings.of-project': 'Projekteinstellungen',
  'settings.page.projects': 'Projekte',
  'settings.page.calendar': 'Arbeitskalender',
  'settings.page.fields': 'Felder und Verknüpfungen',
  'settings.page.thresholds': 'Schwellenwerte',
  'settings.page.automation': 'Automatisierung',
  'settings.page.data': 'Daten und Datenschutz',
  'settings.loading': 'Die Einstellungen werden gelesen',
  'settings.no-access.title': 'Diese Einstellungen sind für Administratoren',
  'settings.no-access.site': 'Nur Administratoren von Jira können sie sehen und ändern. Fragen Sie einen von ihnen.',
  'settings.no-access.project':
    'Nur Administratoren dieses Projekts und von Jira können sie sehen und ändern. Fragen Sie einen von ihnen.',
  'settings.failed.title': 'Die Einstellungen konnten nicht gelesen werden',
  'settings.failed.text': 'Nichts ist verloren. Versuchen Sie es in einigen Minuten erneut.',
  'settings.reference': 'Referenz {reference}',
  'settings.read-only': 'Sie können diese Einstellungen ansehen, aber nicht ändern. Fragen Sie einen Administrator.',
  'settings.damaged':
    'Diese Einstellungen konnten nicht gelesen werden und wirken nicht. Setzen Sie sie zurück, oder speichern Sie neu.',
  'settings.out-of-range':
    '{count, plural, one {# gespeicherter Wert liegt außerhalb des Erlaubten und wirkt nicht.} other {# gespeicherte Werte liegen außerhalb des Erlaubten und wirken nicht.}}',
  'settings.not-saved': 'nicht gespeichert',
  'settings.bar': 'Änderungen',
  'settings.bar.changes':
    '{count, plural, one {# Änderung nicht gespeichert.} other {# Änderungen nicht gespeichert.}}',
  'settings.save': 'Änderungen speichern',
  'settings.save.for': 'Für {key} speichern',
  'settings.saving': 'Wird gespeichert',
  'settings.saved': 'Um {at, time} gespeichert. Neue Einstufungen erscheinen innerhalb von 10 min.',
  'settings.undone': 'Um {at, time} zurückgenommen. Alles ist wie zuvor.',
  'settings.reset-done': 'Seit {at, time} gelten die Standardwerte.',
  'settings.undo': 'Rückgängig',
  'settings.redo': 'Wiederholen',
  'settings.reset': 'Auf Standard zurücksetzen',
  'settings.reset.site': 'Auf die der Site zurücksetzen',
  'settings.discard': 'Verwerfen',
  'settings.discard.title': '{count, plural, one {# Änderung verwerfen?} other {# Änderungen verwerfen?}}',
  'settings.discard.text': 'Was Sie seit dem letzten Speichern geändert haben, geht verloren. Gespeichertes bleibt.',
  'settings.discard.keep': 'Weiter bearbeiten',
  'settings.save.failed': 'Speichern ist fehlgeschlagen. Ihre Änderungen sind noch da: Versuchen Sie es erneut.',
  'settings.save.failed.reference':
    'Speichern ist fehlgeschlagen. Ihre Änderungen sind noch da: Versuchen Sie es erneut, oder senden Sie Ihrem Administrator die Referenz {reference}.',
  'settings.save.no-access.site':
    'Nur Administratoren von Jira können dies speichern. Fragen Sie einen von ihnen; es bleibt hier, bis Sie die Seite verlassen.',
  'settings.save.no-access.project':
    'Nur Administratoren dieses Projekts und von Jira können dies speichern. Fragen Sie einen von ihnen; es bleibt hier, bis Sie die Seite verlassen.',
  'settings.save.refused': '{count, plural, one {# Feld ist zu korrigieren.} other {# Felder sind zu korrigieren.}}',
  'settings.save.changed-meanwhile':
    'Jemand anders hat diese Einstellungen inzwischen gespeichert. Ihre Änderungen sind nicht gespeichert: Sehen Sie die anderen an, und speichern Sie dann erneut.',
  'settings.save.newer':
    'Von einer neueren Version von Bellwether gespeichert. Aktualisieren Sie die App, um sie zu ändern.',
  'settings.save.nothing-to-undo': 'Es gibt keinen früheren Wert.',
  'settings.add': 'Hinzufügen',
  'settings.total': 'Summe',
  'settings.number': '{value, number}',
  'settings.decimal': '{value, number}',
  'settings.megabytes': '{value, number} MB',
  'settings.problem.number':
    '{whole, select, whole {Geben Sie eine ganze Zahl von {least, number} bis {most, number} ein.} other {Geben Sie eine Zahl von {least, number} bis {most, number} ein.}}',
  'settings.problem.at-most': 'Geben Sie höchstens {value, number} ein: Ein anderer Wert muss darüber bleiben.',
  'settings.problem.at-least': 'Geben Sie mindestens {value, number} ein: Ein anderer Wert muss darunter bleiben.',
  'settings.problem.pattern':
    'Geben Sie Wörter ein, * für beliebige Zeichen und | zwischen Möglichkeiten, zum Beispiel: block | waiting*customer',
  'settings.problem.unknown': 'Diese Einstellung gibt es in dieser Version nicht. Nehmen Sie sie zurück.',
  'settings.problem.time-zone': 'Wählen Sie eine Zeitzone aus der Liste.',
  'settings.problem.weekdays': 'Wählen Sie mindestens einen Tag.',
  'settings.problem.hour': 'Wählen Sie eine Uhrzeit aus der Liste; der Tag muss enden, nachdem er beginnt.',
  'settings.problem.minutes': 'Geben Sie eine ganze Zahl von Minuten von 0 bis 1440 ein.',
  'settings.problem.dates': 'Geben Sie ein Datum ein, das es gibt.',
  'settings.problem.regions': 'Wählen Sie ein Land oder eine Region aus der Liste.',
  'settings.problem.choice': 'Wählen Sie etwas aus der Liste.',
};
