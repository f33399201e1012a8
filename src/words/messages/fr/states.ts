import type { states as source } from '../en/states';
import type { Translated } from '../../say/messages';

export const states: Translated<typeof source> = {
  'state.loading': 'Lecture de {item}',
  'state.first-reading.title': 'Première lecture de ce projet',
  'state.first-reading.text':
    '{read, number} sur {all, plural, one {# ticket} other {# tickets}}, encore environ {minutes, number} min. Vous pouvez fermer cette page.',
  'state.nothing-found.title': 'Rien de particulier',
  'state.nothing-found.text':
    '{items, plural, one {# ticket vérifié} other {# tickets vérifiés}} : périmètre, arrêts, dépendances et dates.',
  'state.no-access.title': 'Vous ne pouvez pas voir ce projet',
  'state.no-access.text': 'Demandez à un administrateur du projet l’autorisation « Parcourir les projets ».',
  'state.some-hidden':
    'Certains tickets vous sont masqués. Ils ne sont pas nommés et peuvent manquer dans les chiffres.',
  'state.not-found.title': 'Ce ticket n’est plus dans Jira',
  'state.not-found.text': 'Il a été déplacé ou supprimé après l’ouverture de cette page.',
  'state.busy.title': 'Jira limite ce qui peut être lu',
  'state.busy.text': 'Bellwether réessaie de lui-même dans {minutes, number} min.',
  'state.busy.soon': 'Bellwether réessaie de lui-même.',
  'state.stale': 'État du {on, date, ::dMMM}, {on, time}. Prochain essai dans {minutes, number} min.',
  'state.failed.title': 'Bellwether n’a pas pu lire ce ticket',
  'state.failed.text':
    'Le ticket lui-même est intact. Si cela se reproduit, envoyez à votre administrateur la référence {reference}.',
  'state.failed.no-reference': 'Le ticket lui-même est intact. Réessayez dans quelques minutes.',
  'state.signal-failed': '« {label} » n’a pas pu être vérifié. Les autres vérifications sont complètes.',
  'state.no-history.title': 'Aucun historique pour juger',
  'state.no-history.text':
    'Tickets avec historique des modifications : {have, number} sur {all, number}. Exportez avec changelog.',
  'state.truncated':
    'Seules les modifications depuis le {on, date, ::dMMM} ont été lues ; les plus anciennes manquent.',
  'state.past-day': 'Au {on, date, ::dMMM}, avec seulement ce qui était connu ce jour-là.',
  'state.not-yet-created.title': 'Ce ticket n’existait pas le {on, date, ::dMMM}',
  'state.not-yet-created.text': 'Il a été créé le {created, date, ::dMMM}.',
};
