import type { start as source } from '../../en/terminal/start';
import type { Translated } from '../../../say/messages';

export const start: Translated<typeof source> = {
  'start.jira': 'Bellwether, dans un Jira sur cette machine',
  'start.azure': 'Bellwether, dans un Azure DevOps sur cette machine',
  'start.builds': 'Construit d’abord {names}. Le tout prend environ une minute, une seule fois.',
  'start.failed': 'échec',
  'start.demo': 'démonstration',
  'start.import': 'import',
  'start.projects': '{name}, {count, plural, one {# projet} other {# projets}}',
  'start.imported':
    '{issues, plural, one {# ticket} other {# tickets}} avec {changes, plural, one {# changement} other {# changements}}',
  'start.skipped': 'Ignoré :',
  'start.skipped-more': 'et {count, number} autres',
  'start.port-in-use': 'Le port {port} est occupé ; {other} est utilisé.',
  'start.open': 'Ouvrez {url}',
  'start.stop': 'Appuyez sur Ctrl-C pour arrêter.',
  'start.filling.read': '{read, number} tickets lus sur {all, number}, {judged, number} évalués',
  'start.filling.judged': '{judged, number} tickets évalués sur {all, number}',
  'start.filling.seconds-left': '{progress}, encore {count, number} s',
  'start.filling.minutes-left': '{progress}, encore {count, number} min',
  'start.filled': 'Tout est lu et évalué.',
  'start.beside': 'Bellwether se trouve à droite de chaque ticket.',
  'start.beside-of': 'Bellwether se trouve à droite de chaque ticket. Ouvrez un ticket de :',
  'start.portfolio': 'Le portefeuille se trouve sur un tableau de bord :',
  'start.in-work-item': 'Bellwether se trouve dans chaque élément de travail. Ouvrez-en un parmi :',
  'start.project-page': 'La page d’un projet :',
  'start.settings': 'Ses paramètres :',

  'refused.date': '{option} {value} n’est pas une date. Écrivez 2026-02-19 ou {example}.',
  'refused.nothing-to-read': 'Dites ce qu’il faut lire : {import} ou {azure}.',
  'refused.nothing-to-answer-from': 'Dites d’où répondre : {import} ou {site}. Voir {help}.',
};
