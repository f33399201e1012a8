import type { scope as source } from '../../../en/health/signals/scope';
import type { Translated } from '../../../../say/messages';

export const scope: Translated<typeof source> = {
  'signal.scope-creep': 'Dérive du périmètre',
  'signal.scope-creep.meaning':
    'Plus de travail a été ajouté depuis le début que d’habitude à ce stade. Chaque ajout repousse la fin, sauf si autre chose sort.',
  'signal.scope-creep.computed':
    'Ce qui a été ajouté moins ce qui a été retiré, en part de ce qui était là au début. La comparaison porte sur les précédents de cette équipe à la même part de leur durée.',
  'signal.scope-creep.title':
    '{subject, select, sprint {Le périmètre du sprint a grandi de {share, number, ::percent}} epic {Le périmètre de l’epic a grandi de {share, number, ::percent}} version {Le périmètre de la version a grandi de {share, number, ::percent}} project {Le périmètre du projet a grandi de {share, number, ::percent}} other {Le périmètre a grandi de {share, number, ::percent}}}',
  'signal.scope-creep.line':
    '{past, select, own {{added, number} ajoutés, {removed, number} retirés depuis le {on, date, ::dMMM}. Habituel à ce stade : jusqu’à {usual, number, ::percent}.} other {{added, number} ajoutés, {removed, number} retirés depuis le {on, date, ::dMMM}. Dans d’autres projets, 85 % grandissent de {usual, number, ::percent} au plus.}}',

  'signal.growing-work': 'Le travail ouvert augmente',
  'signal.growing-work.meaning':
    'Il entre plus de travail qu’il n’en est terminé. Ce qui est ouvert prend de plus en plus de temps, quel que soit l’ordre choisi.',
  'signal.growing-work.computed':
    'Tickets ouverts maintenant, comparés à ceux d’il y a 90 jours. La croissance est comparée à 85 % des périodes précédentes de 90 jours de cette équipe.',
  'signal.growing-work.title': 'Travail ouvert en hausse de {share, number, ::percent}',
  'signal.growing-work.line':
    '{past, select, own {De {before, number} à {now, plural, one {# ticket} other {# tickets}} en {days, plural, one {# jour} other {# jours}}. Habituel : jusqu’à {usual, number, ::percent}. {weeks, plural, one {Dernière semaine} other {# dernières semaines}} : {entered, number} entrés, {finished, number} terminés.} other {De {before, number} à {now, plural, one {# ticket} other {# tickets}} en {days, plural, one {# jour} other {# jours}}. Dans d’autres projets : jusqu’à {usual, number, ::percent}. {weeks, plural, one {Dernière semaine} other {# dernières semaines}} : {entered, number} entrés, {finished, number} terminés.}}',

  'signal.scope-churn': 'Périmètre échangé',
  'signal.scope-churn.meaning':
    'Une grande part du plan a été échangée après le début : du travail est entré et d’autre est sorti. La somme paraît calme, mais du travail commencé est abandonné et le nouveau n’était pas prévu.',
  'signal.scope-churn.computed':
    'Ajouts et retraits ensemble, en part du début, là où la moitié au plus reste comme croissance. La comparaison porte sur les précédents de cette équipe à la même part de leur durée.',
  'signal.scope-churn.title': 'Périmètre échangé après le début',
  'signal.scope-churn.line':
    '{added, plural, one {# ticket entré} other {# tickets entrés}}, {removed, number} sortis : {share, number, ::percent} du début. Habituel : jusqu’à {usual, number, ::percent}.',

  'signal.re-estimation': 'Réestimé',
  'signal.re-estimation.meaning':
    'Les estimations du travail ouvert ont changé plus que d’habitude à ce stade. La taille du travail n’était pas comprise au début.',
  'signal.re-estimation.computed':
    'Points dont les estimations des tickets ouverts ont changé après le début, hausses et baisses additionnées, en part des points du début. La comparaison porte sur les précédents de cette équipe.',
  'signal.re-estimation.title': 'Les estimations ont beaucoup changé',
  'signal.re-estimation.line':
    '{items, plural, one {# ticket} other {# tickets}} : {up, plural, one {# point} other {# points}} en plus, {down, number} en moins depuis le début.',
  'signal.re-estimation.usual':
    '{share, number, ::percent} du début ont changé ; habituel : jusqu’à {usual, number, ::percent}.',

  'signal.over-commitment': 'Trop',
  'signal.over-commitment.meaning':
    'Le sprint contient plus que ce que cette équipe termine typiquement en un sprint, il en restera donc. Mieux vaut choisir maintenant quoi.',
  'signal.over-commitment.computed':
    'Ce qui reste, comparé à ce qui a été typiquement terminé dans les 6 derniers sprints du tableau, combien de fois ils sont restés incomplets et la part du temps écoulée.',
  'signal.over-commitment.title': 'Le sprint contient plus que le typique',
  'signal.over-commitment.line':
    '{unit, select, points {{committed, plural, one {# point engagé} other {# points engagés}}, {now, number} maintenant. Typique : {typical, number} par sprint.} other {{committed, plural, one {# ticket engagé} other {# tickets engagés}}, {now, number} maintenant. Typique : {typical, number} par sprint.}}',

  'signal.carry-over': 'Reporté',
  'signal.carry-over.meaning':
    'Le ticket était prévu dans des sprints précédents et n’y a pas été terminé. Il est peut-être trop grand, ou moins important que sa place dans le plan ne le dit.',
  'signal.carry-over.computed':
    'Le nombre de sprints dans lesquels le ticket a été, l’actuel compris. Cela compte à partir du troisième.',
  'signal.carry-over.title': 'Dans son {sprints, selectordinal, one {#er} other {#e}} sprint',
  'signal.carry-over.line': 'Non terminé dans {before, plural, one {# sprint précédent} other {# sprints précédents}}.',

  'signal.goal-drift': 'But modifié',
  'signal.goal-drift.meaning':
    'Ce que le ticket doit atteindre a été réécrit après son début, plus que d’habitude. Le travail terminé n’est peut-être plus ce qui est voulu.',
  'signal.goal-drift.computed':
    'De combien de caractères les modifications de la description et des critères d’acceptation après le premier jour les ont changés, en part de leur longueur. La comparaison porte sur 85 % des tickets terminés.',
  'signal.goal-drift.title': 'Description modifiée après le début',
  'signal.goal-drift.line':
    '{edits, plural, one {Modifiée une fois.} other {Modifiée # fois.}} {share, number, ::percent} du texte ont changé ; habituel : jusqu’à {usual, number, ::percent}.',
};
