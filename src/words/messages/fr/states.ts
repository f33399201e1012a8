import type { states as source } from '../en/states';
import type { Translated } from '../../say/messages';

export const states: Translated<typeof source> = {
  'state.first-reading.title': 'Première lecture de ce projet',
  'state.first-reading.soon': 'Les nombres suivent d’eux-mêmes dès que tout est lu.',
  'state.not-begun.title': 'La lecture n’a pas encore commencé',
  'state.not-begun.text': 'Bellwether cherche encore quels projets existent. Cette page continue d’elle-même.',
  'state.reading': 'Lecture de l’historique : {share, number, ::percent}',
  'state.reading.begun': 'Lecture de l’historique',
  'state.reading.judging': 'Tout l’historique est lu. Évaluation en cours.',
  'state.nothing-found.text':
    '{items, plural, one {# ticket vérifié} other {# tickets vérifiés}} : périmètre, arrêts, dépendances et dates.',
  'state.no-access.title': 'Vous ne pouvez pas voir ce projet',
  'state.no-access.text': 'Demandez à un administrateur du projet l’autorisation « Parcourir les projets ».',
  'state.some-hidden':
    'Certains tickets vous sont masqués. Ils ne sont pas nommés et peuvent manquer dans les chiffres.',
  'state.not-found.title': 'Ce ticket n’est plus dans Jira',
  'state.not-found.text': 'Il a été déplacé ou supprimé après l’ouverture de cette page.',
  'state.not-followed.title': 'Bellwether ne suit pas ce projet',
  'state.not-followed.text':
    'Un administrateur de Jira choisit dans les paramètres de Bellwether les projets qu’il lit.',
  'state.busy.title': 'Jira limite ce qui peut être lu',
  'state.busy.text': 'Bellwether réessaie de lui-même dans {minutes, number} min.',
  'state.busy.soon': 'Bellwether réessaie de lui-même.',
  'state.stale': 'État du {on, date, ::dMMM}, {on, time}. Prochain essai dans {minutes, number} min.',
  'state.failed.title': 'Bellwether n’a pas pu lire ce ticket',
  'state.failed.text':
    'Le ticket lui-même est intact. Si cela se reproduit, envoyez à votre administrateur la référence {reference}.',
  'state.failed.no-reference': 'Le ticket lui-même est intact. Réessayez dans quelques minutes.',
};
