import type { pageWaits as source } from '../../en/project-page/waits';
import type { Translated } from '../../../say/messages';

export const pageWaits: Translated<typeof source> = {
  'page.tab.dependencies': 'Dépendances',
  'page.waits.lead':
    '{items, plural, =0 {Rien ici n’attend un autre travail.} one {# ticket attend un autre travail.} other {# tickets attendent un autre travail.}}',
  'page.waits.lead.costs':
    '{items, plural, one {# ticket attend un autre travail ; cela coûte {days, number} sur {slip, plural, one {# jour} other {# jours}} de retard.} other {# tickets attendent un autre travail ; cela coûte {days, number} sur {slip, plural, one {# jour} other {# jours}} de retard.}}',
  'page.waits.longest':
    '{item} attend depuis le plus longtemps : {days, plural, one {# jour ouvré} other {# jours ouvrés}}, depuis le {since, date, ::dMMM}.',
  'page.waits.graph': 'Ce qui attend quoi',
  'page.waits.first': 'à terminer d’abord',
  'page.waits.then': 'ne peut avancer qu’ensuite',
  'page.waits.since': 'Depuis',
  'page.waits.some': 'Les {shown, number} tickets sur {count, number} qui retiennent le plus sont affichés.',
  'page.waits.worst': 'Les pires d’abord',
  'page.waits.ring': 'Attente circulaire',
  'page.waits.ring.text': '{keys} s’attendent mutuellement',
  'page.waits.ring.cut': 'Supprimer le lien « {waiting} attend {blocker} » libère le plus.',
  'page.waits.holds': '{items, plural, one {{key} retient # ticket} other {{key} retient # tickets}}',
  'page.waits.own': '{own, number} ici, {others, number} ailleurs.',
  'page.waits.unassigned': 'non assigné',
  'page.waits.unplanned': 'dans aucun sprint',
  'page.waits.due': 'échéance {on, date, ::dMMM}',
  'page.waits.keys':
    'Graphe de ce qui attend quoi. Les flèches suivent les liens, Entrée ouvre un ticket, + et − zooment, F montre tout',
  'page.waits.card':
    '{key} {title}, {status}, {owner} ; {held, plural, =0 {ne retient rien} one {retient # ticket} other {retient # tickets}}',
  'page.waits.pill': '{items, plural, one {retient # ticket} other {retient # tickets}}',
  'page.waits.out': 'Plus petit',
  'page.waits.in': 'Plus grand',
  'page.waits.fit': 'Tout montrer',
  'page.waits.legend': 'ce périmètre ; blanc : ailleurs ; pointillé : le lien à supprimer',
};
