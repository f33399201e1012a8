import type { pageScope as source } from '../../en/project-page/scope';
import type { Translated } from '../../../say/messages';

export const pageScope: Translated<typeof source> = {
  'page.scope.lead':
    '{direction, select, grew {Le périmètre est passé de {start, number} à {now, number} tickets.} shrank {Le périmètre est descendu de {start, number} à {now, number} tickets.} other {Le périmètre est de {now, number} tickets, comme au début.}}',
  'page.scope.lead.costs':
    '{direction, select, grew {Le périmètre est passé de {start, number} à {now, number} tickets ; cela coûte {days, number} sur {all, plural, one {# jour} other {# jours}}.} shrank {Le périmètre est descendu de {start, number} à {now, number} tickets ; ce qui a été ajouté coûte encore {days, number} sur {all, plural, one {# jour} other {# jours}}.} other {Le périmètre est de {now, number} tickets, comme au début ; ce qui a été ajouté coûte {days, number} sur {all, plural, one {# jour} other {# jours}}.}}',
  'page.scope.usual':
    'Jusqu’ici, vos périmètres croissent d’habitude de {usual, number, ::percent} au plus ; celui-ci a changé de {sign, select, minus {−{share, number, ::percent}} other {+{share, number, ::percent}}}{by, select, points {, en points} other {}}.',
  'page.scope.since': 'Compté depuis le {on, date, ::dMMM}.',
  'page.scope.unknown.not-started': 'Personne n’a commencé ici : il n’y a pas encore de périmètre à comparer.',
  'page.scope.unknown.no-dates': 'Aucune date n’indique un début.',
  'page.scope.unknown.no-history': 'L’historique n’a pas été enregistré : les changements sont inconnus.',
  'page.scope.unknown.no-items': 'Il n’y a jamais rien eu dedans.',
  'page.scope.unknown': 'Aucun changement de périmètre',
  'page.scope.why': 'Pourquoi il a changé',
  'page.scope.sum': '{start, number} au début + {added, number} ajoutés − {removed, number} retirés = {now, number}',
  'page.scope.alone':
    'Chaque prix est celui d’un seul changement. Ensemble, ils coûtent {days, plural, one {# jour} other {# jours}} du retard.',
  'page.scope.ledger': 'Changements du périmètre',
  'page.scope.ledger.note':
    '{count, plural, one {# changement} other {# changements}} depuis le {since, date, ::dMMM}, le plus récent d’abord',
  'page.scope.cause':
    '{cause, select, split {Scindé} discovered {Découvert} new_demand {Nouveau besoin} adopted {Repris} carried_over {Reporté} returned {Rouvert} removed {Retiré} re_estimated {Réestimé} other {Ajouté}}',
  'page.scope.cause.count':
    '{cause, select, split {Scindés {count, number}} discovered {Découverts {count, number}} new_demand {Nouveaux besoins {count, number}} adopted {Repris {count, number}} carried_over {Reportés {count, number}} returned {Rouverts {count, number}} removed {Retirés {count, number}} re_estimated {Réestimés {count, number}} other {Ajoutés {count, number}}}',
  'page.scope.all': 'Toutes les causes',
  'page.scope.find': 'Chercher un ticket',
  'page.scope.open-only': 'Non commencés seulement',
  'page.scope.what': 'Ce qui s’est passé',
  'page.scope.now': 'Maintenant',
  'page.scope.then': 'Périmètre ensuite',
  'page.scope.by': 'Par',
  'page.scope.now.not-started': 'non commencé',
  'page.scope.now.in-progress': 'en cours',
  'page.scope.now.finished': 'terminé',
  'page.scope.now.cancelled': 'annulé',
  'page.scope.now.gone': 'retiré',
  'page.scope.shown': '{shown, number} sur {count, plural, one {# changement} other {# changements}}',
  'page.scope.more': 'Afficher {count, number} changements plus anciens',
  'page.scope.empty': 'Aucun changement ne correspond.',
  'page.scope.kept': 'Les {count, number} changements les plus récents sont gardés pour cette page.',
  'page.scope.filters': 'Causes',
};
