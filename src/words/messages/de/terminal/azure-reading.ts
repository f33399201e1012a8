import type { azureReading as source } from '../../en/terminal/azure-reading';
import type { Translated } from '../../../say/messages';

export const azureReading: Translated<typeof source> = {
  'azure.address':
    '„{address}“ ist nicht die Adresse einer Organisation. Geben Sie sie wie {example} an, ohne Namen oder Token darin.',
  'azure.token':
    'Kein Token. Setzen Sie {token} in der Umgebung, oder nennen Sie mit {option} eine Datei; in einer Pipeline ordnen Sie {pipeline} zu. Zum Lesen genügt ein persönliches Zugriffstoken mit dem Bereich Work Items (Read).',
  'azure.project-wanted': 'Nennen Sie mit {option} das Projekt, das gelesen werden soll.',
  'azure.project-beside-wanted':
    'Nennen Sie die Projekte von Azure DevOps mit {option}: Neben {site} nennt {project} die des Jira.',
  'azure.demo-alone':
    'Das Azure DevOps auf diesem Rechner enthält nur die Beispielfirma: Lassen Sie {import}, {site} und {azure} weg.',
  'azure.progress':
    '{project}: {rows, plural, one {# Revision oder Verknüpfung} other {# Revisionen und Verknüpfungen}} gelesen',
  'azure.wait': 'Azure DevOps bittet, {left, number} s zu warten',
  'azure.read':
    '{project}: {read, plural, one {# neue Revision} other {# neue Revisionen}} gelesen, {kept, number} aufbewahrt.',
  'azure.refused.token':
    '{host} hat das Token nicht angenommen. Prüfen Sie, ob es noch gilt und zu dieser Organisation gehört, und ob sein Bereich Work Items (Read) ist. Was gelesen wurde, bleibt: Starten Sie erneut, um fortzufahren.',
  'azure.refused.forbidden':
    '{host} weist dieses Konto ab: {reason}. In einer Pipeline geben Sie ihrem Builddienst Zugriff auf das Projekt.',
  'azure.refused.not-there':
    '{host} zeigt das nicht: {reason}. Prüfen Sie die Namen von Organisation und Projekt, und ob das Token es lesen darf.',
  'azure.refused.busy':
    '{host} ist gerade nicht erreichbar: {reason}. Was gelesen wurde, bleibt: Starten Sie erneut, um fortzufahren.',
  'azure.refused.unreadable':
    '{host} antwortet nicht wie Azure DevOps: {reason}. Prüfen Sie die Adresse. Was gelesen wurde, bleibt.',
  'azure.named-more': '{items} und {count, number} weitere',
  'azure.unread':
    '{count, plural, one {Verknüpfungen führen zu # Vorgang, der nicht gelesen wurde ({items}): in einem anderen Projekt, gelöscht oder in einem Bereich, den dieses Token nicht sehen darf.} other {Verknüpfungen führen zu # Vorgängen, die nicht gelesen wurden ({items}): in einem anderen Projekt, gelöscht oder in einem Bereich, den dieses Token nicht sehen darf.}}',
  'azure.gone':
    '{count, plural, one {# offener Vorgang wird diesem Token nicht mehr gezeigt und fehlt hier: {items}. Endgültig gelöscht, in ein anderes Projekt verschoben oder in einem Bereich, den es nicht mehr sehen darf.} other {# offene Vorgänge werden diesem Token nicht mehr gezeigt und fehlen hier: {items}. Endgültig gelöscht, in ein anderes Projekt verschoben oder in einem Bereich, den es nicht mehr sehen darf.}}',
  'azure.partial':
    '{count, plural, one {Von # Vorgang ist der Anfang nicht bekannt: {items}.} other {Von # Vorgängen ist der Anfang nicht bekannt: {items}.}} Wie lange sie im ersten Zustand waren, lässt sich nicht sagen.',
  'azure.teams-without-area': 'Teams ohne Bereichspfad: {teams}. In ihren Sprints ist keine Arbeit zu sehen.',
  'azure.unfinished':
    '{file} wurde nicht zu Ende gelesen, die neuesten Änderungen können fehlen. Lesen Sie das Projekt erneut, um fortzufahren.',
  'azure.organisations':
    'Diese Daten sind aus zwei Organisationen, deren Vorgänge dieselben Nummern haben: {one} und {other}. Berichten Sie über jede für sich.',
  'azure.both':
    '{links, plural, one {Jira und Azure DevOps werden als eines gelesen: # Verknüpfung führt vom einen zum anderen.} other {Jira und Azure DevOps werden als eines gelesen: # Verknüpfungen führen vom einen zum anderen.}}',
  'azure.both.unread':
    '{unread, plural, one {# weitere führt zu Arbeit, die nicht gelesen wurde.} other {# weitere führen zu Arbeit, die nicht gelesen wurde.}}',
  'azure.both.ages':
    'Die Dateien von Jira enden am {jira}, die Daten von Azure DevOps am {azure}. Was in {older} in den {days, plural, one {# Tag} other {# Tagen}} dazwischen geschah, ist nicht bekannt: Die Arbeit dort wirkt untätiger, als sie sein mag.',
  'azure.tag.added': '{item} kein Tag → {tag}',
  'azure.tag.removed': '{item} {tag} → kein Tag',
  'azure.tag.changed': '{item} {from} → {tag}',
  'azure.tags.right': 'Alle Tags in {project} sind, wie sie sein sollen.',
  'azure.tags.planned':
    '{count, plural, one {# Tag ist} other {# Tags sind}} in {project} zu ändern; nichts wurde geschrieben.',
  'azure.tags.written': '{count, plural, one {# Tag} other {# Tags}} in {project} geändert.',
  'azure.tags.conflict':
    '{count, plural, one {# Vorgang wurde gerade von jemand anderem geändert und behält seine Tags bis zum nächsten Lauf: {items}.} other {# Vorgänge wurden gerade von jemand anderem geändert und behalten ihre Tags bis zum nächsten Lauf: {items}.}}',
  'azure.tags.ask': '{count, plural, one {# Tag} other {# Tags}} in {project} ändern? [y/N] ',
  'azure.tags.need-azure':
    '{option} braucht {azure} und {project}: Tags werden dort geschrieben, wo die Arbeit gelesen wurde.',
  'azure.tags.need-now': '{option} gilt der Gegenwart: Lassen Sie {asOf} und {only} weg.',
};
