import type { evidence as source } from '../../en/health/evidence';
import type { Translated } from '../../../say/messages';

export const evidence: Translated<typeof source> = {
  'evidence.entered-status': 'Passé de {from} à {to} le {on, date, ::dMMM}.',
  'evidence.entered-status.first': 'Dans {to} depuis le {on, date, ::dMMM}.',
  'evidence.entered-status.days': '{days, plural, one {# jour} other {# jours}} à cet endroit.',
  'evidence.last-activity': 'Dernière activité le {on, date, ::dMMM}.',
  'evidence.created': '{item} a été créé le {on, date, ::dMMM}.',
  'evidence.started': 'Commencé le {on, date, ::dMMM}.',
  'evidence.started.activity':
    'Commencé le {on, date, ::dMMM} d’après son activité ; son statut est encore « à faire ».',
  'evidence.flagged': 'Signalé le {on, date, ::dMMM}.',
  'evidence.unflagged': 'Signalement retiré le {on, date, ::dMMM}.',
  'evidence.added': '{item} a été ajouté le {on, date, ::dMMM}.',
  'evidence.removed': '{item} a été retiré le {on, date, ::dMMM}.',
  'evidence.split': '{item} a été scindé le {on, date, ::dMMM}.',
  'evidence.re-opened': '{item} a été rouvert le {on, date, ::dMMM}.',
  'evidence.re-estimated': '{item} a été réestimé le {on, date, ::dMMM}.',
  'evidence.re-estimated.from-to': '{item} : estimation de {from} à {to} le {on, date, ::dMMM}.',
  'evidence.re-estimated.up':
    '{item} : {points, plural, one {# point} other {# points}} de plus le {on, date, ::dMMM}.',
  'evidence.re-estimated.down':
    '{item} : {points, plural, one {# point} other {# points}} de moins le {on, date, ::dMMM}.',
  'evidence.waits-for': '{dated, select, yes {Attend {item} depuis le {on, date, ::dMMM}.} other {Attend {item}.}}',
  'evidence.chain-root': 'La chaîne se termine à {item}.',
  'evidence.due': '{item} a son échéance le {due, date, ::dMMM}.',
  'evidence.due.moved': 'Décalée du {from, date, ::dMMM} le {on, date, ::dMMM}.',
  'evidence.due.unknown': '{item} a une date.',
  'evidence.in-iteration': 'Dans {sprint} depuis le {on, date, ::dMMM}.',
  'evidence.cycle-link':
    '{dated, select, yes {{item} attend le suivant depuis le {on, date, ::dMMM}.} other {{item} attend le suivant.}}',
  'evidence.weakest-link':
    '{dated, select, yes {Le lien à supprimer part de {item}, depuis le {on, date, ::dMMM}.} other {Le lien à supprimer part de {item}.}}',
  'evidence.weakest-link.end': 'Il mène à {item}.',
  'evidence.in-progress-since': '{item} est en cours depuis le {on, date, ::dMMM}.',
  'evidence.re-prioritised': '{item} : priorité de {from} à {to} le {on, date, ::dMMM}.',
  'evidence.re-prioritised.order': '{item} a changé de place dans l’ordre le {on, date, ::dMMM}.',
  'evidence.owned':
    '{dated, select, yes {{item} est assigné depuis le {on, date, ::dMMM}.} other {{item} est assigné.}}',
  'evidence.finished': '{item} a été terminé le {on, date, ::dMMM}.',
  'evidence.asked': 'Question posée le {on, date, ::dMMM}.',
  'evidence.date-moved':
    '{item} : échéance décalée du {from, date, ::dMMM} au {to, date, ::dMMM} le {on, date, ::dMMM}.',
  'evidence.date-moved.unknown': '{item} : échéance décalée le {on, date, ::dMMM}.',
  'evidence.without-owner':
    '{dated, select, yes {{item} n’a pas de personne assignée depuis le {on, date, ::dMMM}.} other {{item} n’a pas de personne assignée.}}',
  'evidence.waits-for-it': '{item} l’attend.',
  'evidence.lacks':
    '{what, select, description {{item} n’a pas de description.} criteria {{item} n’a pas de critères d’acceptation.} estimate {{item} n’a pas d’estimation.} other {{item} n’a pas de texte.}}',
  'evidence.unseen': '{item} a été créé le {on, date, ::dMMM} et n’a pas changé depuis.',
  'evidence.mentions': '{item} et ce ticket se mentionnent.',
  'evidence.rewritten':
    '{what, select, criteria {Critères d’acceptation modifiés le {on, date, ::dMMM}.} other {Description modifiée le {on, date, ::dMMM}.}}',
  'evidence.rewritten.length': '{before, number} caractères avant, {after, number} après.',
  'evidence.open':
    '{dated, select, yes {{item} est en cours depuis le {on, date, ::dMMM}.} other {{item} est ouvert.}}',
  'evidence.ago': 'Il y a {days, plural, one {# jour} other {# jours}}.',
  'evidence.for-days': '{days, plural, one {# jour} other {# jours}} à ce jour.',
  'evidence.now-in': 'Maintenant dans {status}.',
  'evidence.points': '{points, plural, one {# point} other {# points}}.',
  'evidence.cause':
    '{cause, select, split {Scindé d’un travail existant.} discovered {Découvert.} new_demand {Nouveau besoin.} adopted {Repris d’ailleurs.} carried_over {Reporté.} other {Rouvert.}}',
  'evidence.none': 'aucune',
  'evidence.by': 'Par {person}.',
  'evidence.cut': '{shown, number} sur {all, plural, one {# fait} other {# faits}} sont affichés.',
};
