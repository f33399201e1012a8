import type { jiraReading as source } from '../../en/terminal/jira-reading';
import type { Translated } from '../../../say/messages';

export const jiraReading: Translated<typeof source> = {
  'jira.address':
    '„{address}“ ist nicht die Adresse eines Jira. Geben Sie sie wie {example} an, ohne Namen oder Passwort darin.',
  'jira.token.cloud':
    'Kein API-Token. Setzen Sie {email} und {token} in der Umgebung, oder nennen Sie mit {option} eine Datei. Ein Token erstellen Sie auf {page} unter „Sicherheit“.',
  'jira.token.own':
    'Kein persönliches Zugriffstoken. Setzen Sie {token} in der Umgebung, oder nennen Sie mit {option} eine Datei. Ein Token erstellen Sie in Ihrem Profil in Jira.',
  'jira.secret-file': '{file} ist für andere lesbar. Führen Sie aus: {command}',
  'jira.choose': 'Wählen Sie mit {option}: {projects}.',
  'jira.unknown-project': 'Auf {host} gibt es kein Projekt {project}, nur: {known}.',
  'jira.no-project':
    '{host} zeigt diesem Konto kein Projekt. Nehmen Sie das Token einer Person, die Projekte sehen darf.',
  'jira.ask.email': 'E-Mail-Adresse Ihres Atlassian-Kontos: ',
  'jira.ask.api-token': 'API-Token: ',
  'jira.ask.personal-token': 'Persönliches Zugriffstoken: ',
  'jira.ask.projects': 'Projekte: ',
  'jira.progress':
    '{project}: {read, number} von {of, plural, one {# Vorgang} other {# Vorgängen}}, {points, number} Punkte',
  'jira.progress.seconds':
    '{project}: {read, number} von {of, plural, one {# Vorgang} other {# Vorgängen}}, {points, number} Punkte, noch etwa {left, number} s',
  'jira.progress.minutes':
    '{project}: {read, number} von {of, plural, one {# Vorgang} other {# Vorgängen}}, {points, number} Punkte, noch etwa {left, number} min',
  'jira.wait.seconds': 'Jira bittet, {left, number} s zu warten',
  'jira.wait.minutes': 'Jira bittet, {left, number} min zu warten',
  'jira.read': '{project}: {read, plural, one {# Vorgang} other {# Vorgänge}} gelesen, {kept, number} aufbewahrt.',
  'jira.refused.token':
    '{host} hat das Token nicht angenommen. Prüfen Sie {email} und {token}, oder erstellen Sie ein neues Token.',
  'jira.refused.elsewhere':
    '{host} leitet diese Anfrage um, meist zur Anmeldung. Prüfen Sie die Adresse und das Token.',
  'jira.refused.forbidden': '{host} weist dieses Konto ab: {reason}.',
  'jira.refused.busy':
    '{host} ist gerade nicht erreichbar: {reason}. Was gelesen wurde, bleibt: Starten Sie erneut, um fortzufahren.',
  'jira.refused.unreadable': '{host} antwortet nicht wie ein Jira: {reason}. Prüfen Sie die Adresse.',
};
