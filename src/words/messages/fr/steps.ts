import type { steps as source } from '../en/steps';
import type { Translated } from '../../say/messages';

export const steps: Translated<typeof source> = {
  'step.ask-for-date':
    '{who, select, person {Demandez à {person} une date pour {item}, ou supprimez le lien.} other {Demandez une date à la personne assignée à {item}, ou supprimez le lien.}}',
  'step.assign': 'Demandez au responsable du projet d’assigner {item}.',
  'step.unblock':
    '{who, select, person {Demandez à {person} ce qui bloque {item}. Retirez le signalement si rien ne bloque.} other {Demandez à la personne assignée à {item} ce qui bloque. Retirez le signalement si rien ne bloque.}}',
  'step.cut-link': 'Supprimez le lien de {item} vers {other}.',
  'step.link':
    '{who, select, person {Demandez à {person} de lier {item} et {other} si l’un attend l’autre.} other {Demandez à la personne assignée à {item} de le lier à {other} si l’un attend l’autre.}}',
  'step.schedule': 'Demandez au responsable du projet de planifier {item}.',
  'step.close': 'Fermez {item}, ou demandez au product owner qui le poursuit.',
  'step.put-first':
    '{who, select, person {Demandez à {person} de terminer {item} avant tout le reste.} other {Demandez à la personne assignée à {item} de le terminer avant tout le reste.}}',
  'step.agree-on-goal':
    '{who, select, product_owner {Convenez de l’objectif de {item} avec le product owner, puis réestimez.} other {Réestimez les tickets ouverts avec l’équipe, {item} en premier.}}',
  'step.split-or-close':
    '{who, select, person {Demandez à {person} de terminer, scinder ou fermer {item}.} owner {Demandez à la personne assignée à {item} de le terminer, le scinder ou le fermer.} other {Demandez au product owner de scinder {item}, ou de le retirer de son sprint.}}',
  'step.decide-scope': 'Demandez au product owner de décider de ce qui a été ajouté, {item} en premier.',
  'step.leave-out': 'Demandez au product owner ce qui peut être laissé de côté, {item} en premier.',
  'step.ask-owner':
    '{who, select, person {Demandez à {person} ce qu’il faut à {item} pour avancer.} other {Demandez à la personne assignée à {item} ce qu’il lui faut pour avancer.}}',
  'step.answer':
    '{who, select, person {Demandez à {person} de répondre sur {item}, ou de dire qui peut le faire.} other {Demandez à la personne assignée à {item} d’y répondre, ou de dire qui peut le faire.}}',
  'step.hand-over': 'Demandez au responsable du projet d’assigner {item} à quelqu’un d’autre.',
  'step.confirm-date':
    '{who, select, person {Convenez avec {person} d’une date pour {item} qui tiendra.} owner {Convenez avec la personne assignée à {item} d’une date qui tiendra.} other {Convenez avec le product owner d’une date pour {item} qui tiendra.}}',
  'step.describe': 'Demandez au product owner d’ajouter ce qui manque à {item}.',
  'step.agree-order': 'Convenez avec le product owner d’un ordre pour les deux prochaines semaines.',
  'step.agree-done':
    '{who, select, product_owner {Convenez avec le product owner de ce qui est terminé ; commencez par {item}.} other {Convenez avec l’équipe du moment où {item} compte comme terminé.}}',
  'step.look-closer': 'Passez en revue les tickets ouverts avec l’équipe, {item} en premier.',
  'step.finish-first': 'Ne commencez rien de nouveau avant que {item} soit terminé.',
  'step.share-work': 'Faites participer une deuxième personne à {item}.',
  'step.stop-or-finish': 'Décidez avec le product owner : terminer {item}, ou fermer ce qui reste.',
  'step.leave-out-new':
    '{count, plural, one {Laissez de côté {item}, nouveau et pas commencé.} other {Laissez de côté # nouveaux tickets pas commencés, {item} en premier.}}',
  'step.leave-out-unbegun':
    '{count, plural, one {Laissez de côté {item}, pas commencé. Le reste tient jusqu’à la date cible.} other {Laissez de côté # tickets pas commencés, {item} en premier. Le reste tient jusqu’à la date cible.}}',
  'step.get-moving':
    '{count, plural, one {Faites avancer # ticket à l’arrêt : {item}.} other {Faites avancer # tickets à l’arrêt, {item} en premier.}}',
  'step.split': 'Scindez {item} et gardez la moitié pour plus tard.',
  'step.second-person': 'Demandez à une deuxième personne d’aider dans {status}, {item} en premier.',
  'step.second-person.unnamed': 'Demandez à une deuxième personne d’aider, {item} en premier.',
  'step.move-target': 'Ou déplacez la date cible au {on, date, ::dMMM} (85 % de probabilité).',
  'step.reschedule': 'Demandez au responsable du projet d’avancer {item}, ou de décaler {other}.',
  'step.frees': '{items, plural, one {Ensuite, # ticket peut avancer.} other {Ensuite, # tickets peuvent avancer.}}',
  'step.earlier':
    '{size, select, days {Jusqu’à {amount, plural, one {# jour} other {# jours}} plus tôt.} months {Plus de {amount, plural, one {# mois} other {# mois}} plus tôt.} other {Plus d’un an plus tôt.}}',
  'step.earlier.small': 'Moins d’un jour plus tôt.',
  'step.no-effect': 'Aucun effet sur la date.',
};
