import type { settingsData as source } from '../../en/settings/data';
import type { Translated } from '../../../say/messages';

export const settingsData: Translated<typeof source> = {
  'settings.automation.intro':
    'Bellwether kann seine Hinweise in eigene Felder schreiben, und Ihre Regeln starten, wenn sich ein solches Feld ändert. Nichts wird geschrieben, bis Sie es einschalten.',
  'settings.automation.written': 'Was geschrieben wird',
  'settings.automation.fields': 'Felder',
  'settings.automation.fields.what':
    'Stand, Verzug, Änderung des Umfangs, voraussichtlicher Termin, festgefahren, wartet auf und das letzte Ereignis, in Feldern, die nur Bellwether schreibt',
  'settings.automation.properties': 'Werte für JQL',
  'settings.automation.properties.what': 'Dasselbe als verborgene Eigenschaften, damit Filter es finden',
  'settings.automation.label': 'Stichwort an Epics',
  'settings.automation.label.what':
    'bellwether-scope-added für zehn Minuten, nachdem Umfang hinzukam: eine Änderung, mit der jede Regel starten kann',
  'settings.automation.onItems': 'Auch Sprints und Versionen',
  'settings.automation.onItems.what': 'Gemeldet am Vorgang, der kam oder ging, nicht nur an Epics',
  'settings.automation.events': 'Ereignisse',
  'settings.automation.way': 'Wie Ereignisse gemeldet werden',
  'settings.automation.way.help': 'Werden 40 Vorgänge zusammen verschoben, ist das ein Ereignis, nicht 40.',
  'settings.automation.way.off': 'Gar nicht',
  'settings.automation.way.each': 'Jedes sofort',
  'settings.automation.way.daily': 'Gesammelt, einmal am Tag',
  'settings.automation.way.weekly': 'Gesammelt, einmal in der Woche',
  'settings.automation.quiet': 'Nach einer Änderung warten',
  'settings.automation.quiet.help': 'Was in dieser Zeit zurückgenommen wird, wird nie gemeldet.',
  'settings.automation.minutes': '{minutes, plural, one {# Minute} other {# Minuten}}',
  'settings.automation.programs': 'Konten, die Programme sind',
  'settings.automation.programs.names': 'Namen oder Konto-IDs, mit Kommas dazwischen',
  'settings.automation.programs.help': 'Was sie tun, zeigt nicht, dass jemand an einem Vorgang arbeitet.',
  'settings.automation.find': 'In Filtern und geplanten Regeln',
  'settings.automation.find.text': 'Wenn „Werte für JQL“ eingeschaltet ist:',
  'settings.automation.actions': 'Aktionen für Regeln',
  'settings.automation.actions.text':
    'Stand eines Vorgangs, eines Epics oder Projekts, Änderung des Umfangs eines Sprints, was einen Vorgang blockiert, warum ein Epic in Verzug ist, was helfen würde, und ein Statusbericht. Sie antworten mit dem, was die Person hinter der Regel sehen darf.',
  'settings.budget.title': 'Was Regeln im Monat kosten würden',
  'settings.budget.project': 'Gezählt in',
  'settings.budget.from':
    'Aus den letzten {days, number} Tagen dieses Projekts, für eine Regel, die mit jedem Ereignis startet',
  'settings.budget.runs': '{runs, plural, one {# Lauf} other {# Läufe}}',
  'settings.budget.way': 'Gemeldet',
  'settings.budget.month': 'Läufe im Monat',
  'settings.budget.any': 'Zum Vergleich: eine Regel auf jede Änderung',
  'settings.budget.plan': 'Tarif von Jira',
  'settings.budget.limit': 'Enthaltene Läufe',
  'settings.budget.fits': 'Diese Regel',
  'settings.budget.plan.free': 'Free',
  'settings.budget.plan.standard': 'Standard',
  'settings.budget.plan.premium': 'Premium, je Benutzer',
  'settings.budget.over': 'über dem Limit',
  'settings.budget.under': 'passt',
  'settings.budget.note': 'Ein Lauf zählt nur, wenn er etwas getan hat. Was Bellwether selbst schreibt, kostet keine.',
  'settings.budget.failed': 'Es konnte nicht gezählt werden.',
  'settings.data.intro': 'Was Bellwether speichert, wer es sieht, und wie man es löscht.',
  'settings.data.kept': 'Wird gespeichert',
  'settings.data.kept.text':
    'IDs und Schlüssel, Status, Daten, Schätzungen, Sprints und Verknüpfungen von Vorgängen, Konto-IDs der Handelnden, ein Urteil am Tag und was Menschen notieren, wenn sie eine Prognose festhalten.',
  'settings.data.never': 'Wird nie gespeichert',
  'settings.data.never.text':
    'Titel, Beschreibungen, Kommentare, Namen und Anhänge. Die Ansichten lesen sie als Sie, wenn Sie hinsehen.',
  'settings.data.where': 'Wo',
  'settings.data.where.text':
    'Bei Atlassian, in der Region Ihrer Site. Nichts verlässt sie: Die App ruft niemanden auf.',
  'settings.data.sees': 'Wer was sieht',
  'settings.data.sees.viewer':
    'Jeder sieht nur, was auf Vorgängen beruht, die er ansehen darf. Verborgenes zählt nicht.',
  'settings.data.sees.many':
    'Was in Felder geschrieben wird, beruht auf Vorgängen desselben Projekts ohne Sicherheitsstufe, denn jeder, der es ansehen darf, liest sie. Eine festgehaltene Prognose und ihre Notiz sehen alle, die jedes Projekt ansehen dürfen, auf dem sie beruht.',
  'settings.data.sees.people': 'Personen werden nie bewertet, geordnet oder verglichen.',
  'settings.data.sees.admins':
    'Administratoren von Jira sehen auf diesen Seiten, wie viel von jedem Projekt gespeichert ist, auch von Projekten, die sie nicht ansehen dürfen.',
  'settings.data.projects': 'Was von jedem Projekt gespeichert ist',
  'settings.data.none': 'Noch ist nichts gespeichert.',
  'settings.data.remove': 'Löschen',
  'settings.data.long': 'Wie lange',
  'settings.data.long.text':
    'Vorgänge bleiben, solange ihr Projekt verfolgt wird. Ein Projekt, das in Jira gelöscht wird, geht sofort; eines, das die App nicht mehr lesen darf, nach zwei Tagen. Festgehaltene Prognosen bleiben 400 Tage oder bis ihr Verfasser sie löscht.',
  'settings.data.accounts': 'Geschlossene Konten',
  'settings.data.accounts.text':
    'Atlassian wird einmal in der Woche gefragt; IDs gelöschter Konten werden ersetzt, die Notizen ihrer festgehaltenen Prognosen gelöscht.',
  'settings.data.all': 'Alles löschen',
  'settings.data.all.text':
    'Alle Projekte mit ihren früheren Einstufungen und Terminen. Schwellenwerte und Kalender bleiben; wird die App deinstalliert, gehen auch sie.',
  'settings.data.aside':
    '{count, plural, one {# Vorgang war dreimal nicht lesbar und bleibt außen vor; er wird einmal am Tag erneut versucht.} other {# Vorgänge waren dreimal nicht lesbar und bleiben außen vor; jeder wird einmal am Tag erneut versucht.}}',
  'settings.data.troubles':
    '{count, plural, one {# Sache ging in den letzten 24 Stunden schief und wird von selbst nachgeholt.} other {# Sachen gingen in den letzten 24 Stunden schief und werden von selbst nachgeholt.}}',
  'settings.removal.title': '{count, number} Projekte nicht mehr verfolgen und löschen, was von ihnen gespeichert ist?',
  'settings.removal.title.one': '{key} nicht mehr verfolgen und löschen, was davon gespeichert ist?',
  'settings.removal.what': 'Das löscht endgültig, was Bellwether gespeichert hat:',
  'settings.removal.items':
    '{items, plural, one {# Vorgang mit seinem Verlauf} other {# Vorgänge mit ihrem Verlauf}}, {size}',
  'settings.removal.readings': 'frühere Einstufungen und Termine, und den Nachweis, der auf ihnen beruht',
  'settings.removal.settings': 'nichts von Ihren Einstellungen: Schwellenwerte und Kalender bleiben',
  'settings.removal.written':
    'was an Vorgänge geschrieben wurde, bleibt: Schalten Sie zuerst die Automatisierung aus, um es zu leeren',
  'settings.removal.jira': 'Jira selbst bleibt, wie es ist.',
  'settings.removal.again':
    'Sie können später wieder verfolgen; neu zu lesen braucht dann {share, number, ::percent} einer Stunde.',
  'settings.removal.type': 'Geben Sie {word} ein, um fortzufahren',
  'settings.removal.word': 'LÖSCHEN',
  'settings.removal.keep': 'Behalten',
  'settings.removal.remove': 'Löschen',
  'settings.webhook.title': 'Eine Regel direkt aufrufen',
  'settings.webhook.text':
    'Jedes Ereignis ruft den eingehenden Webhook einer Regel auf. Dazu muss die App mit der Berechtigung dafür bereitgestellt sein, und Ereignisse müssen eingeschaltet sein.',
  'settings.webhook.failed': 'Was eingestellt ist, kann nicht gelesen werden.',
  'settings.webhook.address': 'Adresse des Webhooks',
  'settings.webhook.address.wrong': 'Kopieren Sie die Adresse aus der Regel: Sie beginnt mit {start}.',
  'settings.webhook.token': 'Token des Webhooks',
  'settings.webhook.token.wrong': 'Kopieren Sie das Token aus der Regel: Buchstaben und Ziffern, ohne Leerzeichen.',
  'settings.webhook.token.kept':
    'Ein Token ist gespeichert und wird nie angezeigt. Geben Sie es erneut ein, um die Adresse zu ändern.',
  'settings.webhook.save': 'Webhook speichern',
  'settings.webhook.remove': 'Nicht mehr aufrufen',
  'settings.webhook.not-saved':
    'Das wurde nicht gespeichert. Versuchen Sie es erneut; nur Administratoren von Jira dürfen es ändern.',
  'settings.webhook.waiting':
    '{count, plural, =0 {Nichts wartet auf den Versand.} one {# Nachricht wartet und wird erneut versucht.} other {# Nachrichten warten und werden erneut versucht.}}',
  'settings.webhook.undelivered':
    '{project}: {count, plural, one {# Nachricht} other {# Nachrichten}} aufgegeben, zuletzt am {at, date, ::dMMM}: {because, select, refused {Die Regel hat das Token abgelehnt} unknown_rule {Es gibt keine solche Regel} busy {Die Regel war stundenlang ausgelastet} unreachable {Die Regel war nicht erreichbar} other {Diese App wurde ohne die Berechtigung bereitgestellt}}.',
  'settings.webhook.again': 'Erneut senden',
};
