import type { Translations } from '../translations';

export const people: Translations = {
  'An owner seems gone after a pause longer than this percentage of their own.':
    'Une personne assignée semble partie après une pause plus longue que cette part des siennes.',
  'Never before so many working days without any act of theirs.':
    'Jamais avant autant de jours de travail sans aucune action de sa part.',
  'So many pauses of the owner’s own are needed to tell.': 'Autant de pauses de cette personne sont nécessaires.',
  'It is severe once the item lies idle for longer than this percentage of pauses last.':
    'C’est grave quand le ticket reste sans activité plus longtemps que cette part des pauses.',
  'In an epic or project, fewer open items of gone owners are told of by themselves.':
    'Dans un epic ou un projet, moins de tickets de personnes parties ne sont signalés qu’un à un.',
  'Gone owners have to hold at least this share of an epic’s open work.':
    'Les personnes parties doivent détenir au moins cette part du travail ouvert d’un epic.',
  'They have to hold at least this share of a project’s.':
    'Elles doivent détenir au moins cette part de celui d’un projet.',
  'It is told only where at least this share of finished items had an owner.':
    'Ce n’est signalé que si au moins cette part des tickets terminés était assignée.',
  'An item may be in progress without an owner for so many working days.':
    'Un ticket peut être en cours sans personne assignée pendant autant de jours de travail.',
  'It is severe from so many working days on.': 'À partir d’autant de jours de travail, c’est grave.',
  'An epic without an owner is told of once its reporter has not touched it for so many working days.':
    'Un epic sans personne assignée est signalé quand son rapporteur ne l’a pas touché depuis autant de jours de travail.',
  'A question is unanswered once it waits for longer than this percentage of answers took.':
    'Une question est sans réponse quand elle attend plus longtemps que cette part des réponses.',
  'Never before so many working days.': 'Jamais avant autant de jours de travail.',
  'So many answers are needed to tell what is usual.': 'Autant de réponses sont nécessaires pour connaître l’habituel.',
  'What is missing is told only where at least this share of finished items had it when they began.':
    'Ce qui manque n’est signalé que si au moins cette part des tickets terminés l’avait au début.',
  'A date is at risk when the chance to meet it, by the pace of finishing alone, is below this.':
    'Une date est à risque quand la probabilité de la tenir, d’après le seul rythme, est en dessous.',
  'So many finished items are needed to tell.': 'Autant de tickets terminés sont nécessaires.',
  'So many past stretches as long as the time left are needed to tell.':
    'Autant de périodes passées aussi longues que le temps restant sont nécessaires.',
  'The pace of the last so many days is taken.': 'Le rythme d’autant de derniers jours est pris.',
  'It is told when one person did this share of the finished work, and holds as much of the open work.':
    'C’est signalé quand une personne a fait cette part du travail terminé et détient autant du travail ouvert.',
  'Where fewer people work in the project it is never told.':
    'Si moins de personnes travaillent au projet, ce n’est jamais signalé.',
  'Who did something within so many weeks counts as working in it.':
    'Qui a fait quelque chose en autant de semaines compte comme y travaillant.',
  'Work is abandoned after at least so many weeks without a finish or any act.':
    'Un travail est abandonné après au moins autant de semaines sans rien de terminé ni aucune action.',
  'Such a pause must have come by chance less often than this.':
    'Une telle pause doit arriver par hasard moins souvent que cela.',
  'So many finished items are needed: what never had a pace cannot have lost it.':
    'Autant de tickets terminés sont nécessaires ; ce qui n’a jamais eu de rythme ne peut pas le perdre.',
};
