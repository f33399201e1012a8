import type { labels as source } from '../en/labels';
import type { Translated } from '../../say/messages';

export const labels: Translated<typeof source> = {
  'level.on-track': 'En bonne voie',
  'level.at-risk': 'À risque',
  'level.off-track': 'Hors trajectoire',
  'level.unknown': 'Indéterminé',
  'level.not-started': 'Non commencé',
  'level.put-back': 'Remis à faire',
  'level.finished': 'Terminé',
  'severity.severe': 'Grave',
  'severity.notable': 'À regarder',
  'subject.item': 'Ce ticket',
  'subject.epic': 'Epic',
  'subject.sprint': 'Sprint',
  'subject.version': 'Version',
  'subject.project': 'Projet',
  'item.hidden': 'un ticket que vous ne pouvez pas voir',
  'person.unknown': 'utilisateur inconnu',
  'sprint.unknown': 'un sprint',
  'button.refresh': 'Actualiser',
  'button.retry': 'Réessayer',
  'button.now': 'Essayer maintenant',
  'button.choose': 'Choisir',
  'button.today': 'Revenir à aujourd’hui',
  'button.table': 'Afficher en tableau',
};
