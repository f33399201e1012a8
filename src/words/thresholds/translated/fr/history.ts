import type { Translations } from '../translations';

export const history: Translations = {
  'So many items changed by one person at once are a bulk edit, which is no activity on any of them.':
    'Autant de tickets modifiés d’un coup par une personne sont une modification en masse, qui ne compte comme activité sur aucun.',
  'Within how many seconds changes by one person belong to the same bulk edit.':
    'En combien de secondes les modifications d’une personne font partie de la même modification en masse.',
  'A return that is put right within so many minutes is a slip of the hand, and does not count.':
    'Un retour corrigé en autant de minutes est une erreur de manipulation et ne compte pas.',
  'An item is blocked in a status with a name like this.':
    'Un ticket est bloqué dans un statut dont le nom ressemble à ceci.',
  'A block is severe once it lasts longer than this percentage of whole stays in the status.':
    'Un blocage est grave quand il dure plus que cette part des séjours entiers dans le statut.',
  'So many finished items are needed before a team’s usual age can be told.':
    'Autant de tickets terminés sont nécessaires pour connaître l’âge habituel d’une équipe.',
  'So many ended stays in a status are needed before its usual length can be told.':
    'Autant de séjours achevés dans un statut sont nécessaires pour connaître sa durée habituelle.',
  'So many pauses between acts are needed before their usual length can be told.':
    'Autant de pauses entre actions sont nécessaires pour connaître leur durée habituelle.',
  'An item finished within so many minutes of its creation tells nothing about the team’s pace.':
    'Un ticket terminé en autant de minutes après sa création ne dit rien du rythme de l’équipe.',
  'A share of long stays is told only where at least so many of them lasted as long.':
    'Une part de longs séjours n’est donnée que si au moins autant ont duré aussi longtemps.',
  'This share of the longest stays tells how very long ones end.':
    'Cette part des plus longs séjours montre comment les très longs finissent.',
  'At most so many past cases are learnt from.': 'On apprend d’autant de cas passés au plus.',
  'Items that came into a status within so many hours count as one case.':
    'Les tickets entrés dans un statut en autant d’heures comptent comme un cas.',
  'What is added within so many minutes of a sprint’s start was planned, and is no creep.':
    'Ce qui est ajouté en autant de minutes après le début d’un sprint était prévu et n’est pas une dérive.',
  'The planning of a sprint that started empty ends with the first pause of so many hours.':
    'La planification d’un sprint commencé vide finit à la première pause d’autant d’heures.',
  'It ends at the latest after this share of the sprint’s time.':
    'Elle finit au plus tard après cette part du temps du sprint.',
  'It ends at the latest after so many days in a sprint without a planned end.':
    'Elle finit au plus tard après autant de jours dans un sprint sans fin prévue.',
  'The planning of a version ends with the first pause of so many days.':
    'La planification d’une version finit à la première pause d’autant de jours.',
  'It ends at the latest after so many days in a version without a date.':
    'Elle finit au plus tard après autant de jours dans une version sans date.',
  'What is added to an epic within so many days of its first start was planned.':
    'Ce qui est ajouté à un epic en autant de jours après son premier début était prévu.',
  'A project’s scope is held against what it was so many days ago.':
    'Le périmètre d’un projet est comparé à ce qu’il était il y a autant de jours.',
  'Changes by one person within so many minutes belong together, such as splitting an item.':
    'Les modifications d’une personne en autant de minutes vont ensemble, comme la scission d’un ticket.',
  'What leaves a sprint within so many minutes of its closing was carried over, not taken out.':
    'Ce qui quitte un sprint en autant de minutes autour de sa clôture a été reporté, pas retiré.',
  'So many items made by one account at once were imported.':
    'Autant de tickets créés d’un coup par un compte ont été importés.',
  'Within how many seconds they were made.': 'En combien de secondes ils ont été créés.',
  'A sprint that is still open so many days after its planned end was forgotten.':
    'Un sprint encore ouvert autant de jours après sa fin prévue a été oublié.',
  'Missing estimates are told only where at least this share of finished items has one.':
    'Les estimations manquantes ne sont signalées que si au moins cette part des tickets terminés en a une.',
  'At most this share of a project’s open items carries a finding: the worst do.':
    'Au plus cette part des tickets ouverts d’un projet porte un constat ; les pires.',
  'So many items may carry one in any project, however few are open.':
    'Autant de tickets peuvent en porter un dans tout projet, si peu qu’il y en ait d’ouverts.',
  'At most so many findings of one kind are told of a sprint, epic, version or project.':
    'Au plus autant de constats d’une sorte sont donnés sur un sprint, un epic, une version ou un projet.',
  'Work that was never moved to in progress has started once its assignee acted on it so many times, or logged work.':
    'Un travail jamais passé en cours a commencé quand la personne assignée y a agi autant de fois, ou saisi du temps.',
  'What is written within so many minutes of the creation is not counted for that.':
    'Ce qui est écrit en autant de minutes après la création ne compte pas pour cela.',
  'Nor is work of which the last such act lies more than so many weeks back.':
    'Ni un travail dont la dernière telle action date de plus d’autant de semaines.',
};
