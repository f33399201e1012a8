import type { labels as source } from '../en/labels';
import type { Translated } from '../../say/messages';

export const labels: Translated<typeof source> = {
  'level.on-track': 'Im Plan',
  'level.at-risk': 'Gefährdet',
  'level.off-track': 'Nicht im Plan',
  'level.unknown': 'Noch unklar',
  'level.not-started': 'Nicht begonnen',
  'level.put-back': 'Zurückgestellt',
  'level.finished': 'Fertig',
  'severity.severe': 'Schwerwiegend',
  'severity.notable': 'Einen Blick wert',
  'subject.item': 'Dieser Vorgang',
  'subject.epic': 'Epic',
  'subject.sprint': 'Sprint',
  'subject.version': 'Version',
  'subject.project': 'Projekt',
  'item.hidden': 'ein Vorgang, den Sie nicht sehen können',
  'person.unknown': 'unbekannte Person',
  'sprint.unknown': 'ein Sprint',
  'button.refresh': 'Aktualisieren',
  'button.retry': 'Erneut versuchen',
  'button.now': 'Jetzt versuchen',
  'button.choose': 'Auswählen',
  'button.today': 'Zurück zu heute',
  'button.table': 'Als Tabelle zeigen',
};
