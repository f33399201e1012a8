import type { Translations } from '../translations';

export const flow: Translations = {
  'So many pauses are asked for where it cannot be told.': 'Autant de pauses sont nécessaires pour en juger.',
  'So many of them have to have ended.': 'Autant d’entre elles doivent être achevées.',
  'The time of items is looked at over so many weeks.': 'Le temps des tickets est observé sur autant de semaines.',
  'So many different items have to have been in the status in these weeks.':
    'Autant de tickets différents doivent avoir été dans le statut ces semaines-là.',
  'Their time in it has to come to so many working days.':
    'Leur temps dedans doit totaliser autant de jours de travail.',
  'Silent is what lies beyond this percentage of pauses, and of the time of items.':
    'Est sans activité ce qui dépasse cette part des pauses et du temps des tickets.',
  'It is severe beyond this percentage.': 'Au-delà de cette part, c’est grave.',
  'Never before so many working days, however busy the team is.':
    'Jamais avant autant de jours de travail, aussi occupée que soit l’équipe.',
  'How many working days ahead an item’s chance to leave its status is told for.':
    'Sur combien de jours de travail à venir porte la probabilité qu’un ticket quitte son statut.',
  'At most this share of a project’s items in progress is stalled at any time.':
    'Au plus cette part des tickets en cours d’un projet est à l’arrêt à tout moment.',
  'An item with at least this chance to move on is never stalled.':
    'Un ticket avec au moins cette probabilité d’avancer n’est jamais à l’arrêt.',
  'The same ceiling for a team with so few items that the share above would be none.':
    'Le même plafond pour une équipe avec si peu de tickets que la part ci-dessus n’en donnerait aucun.',
  'An item that came into its status less than so many working days ago is not stalled.':
    'Un ticket entré dans son statut depuis moins de jours de travail n’est pas à l’arrêt.',
  'It is severe below this chance.': 'En dessous de cette probabilité, c’est grave.',
  'Which percentile of stays in the status is told beside it as usual.':
    'Quelle part des séjours dans le statut est donnée à côté comme habituelle.',
  'So many ended stays are asked for where it cannot be told.':
    'Autant de séjours achevés sont nécessaires pour en juger.',
  'An item is ageing once it is older than this percentage of finished items were.':
    'Un ticket est trop ancien quand il dépasse l’âge de cette part des tickets terminés.',
  'So many finished items are asked for where it cannot be told.':
    'Autant de tickets terminés sont nécessaires pour en juger.',
  'An item is a bottleneck when at least so many others wait for it.':
    'Un ticket est un goulot quand au moins autant d’autres l’attendent.',
  'What waits is weighed by points where at least this share of it is estimated, else counted.':
    'Ce qui attend est pesé en points si au moins cette part est estimée, sinon compté.',
  'An item is bouncing once it was sent back or re-opened so many times.':
    'Un ticket fait des allers-retours quand il a été renvoyé ou rouvert autant de fois.',
  'It is severe from so many times on.': 'À partir d’autant de fois, c’est grave.',
  'Which percentile of finished items the age is held against.':
    'À quelle part des tickets terminés l’âge est comparé.',
  'An item is a zombie once it is so many times older than that, and long idle too.':
    'Un ticket est oublié quand il est autant de fois plus ancien, et longtemps sans activité.',
  'It has to be idle for longer than this percentage of pauses last.':
    'Il doit être sans activité plus longtemps que cette part des pauses.',
  'Never before so many working days without any act.': 'Jamais avant autant de jours de travail sans aucune action.',
  'An epic stalls once nothing in it is finished for longer than this percentage of its gaps last.':
    'Un epic est à l’arrêt quand rien n’y est terminé plus longtemps que cette part de ses intervalles.',
  'Never before so many working days without a finish.':
    'Jamais avant autant de jours de travail sans rien de terminé.',
  'It is severe once that has lasted so many times as long.':
    'C’est grave quand cela a duré autant de fois plus longtemps.',
  'So many gaps between finishes are needed to tell what is usual.':
    'Autant d’intervalles entre tickets terminés sont nécessaires pour connaître l’habituel.',
  'A status is stuck when more items wait in it, and longer, than in this percentage of weeks.':
    'Un statut est engorgé quand plus de tickets y attendent, et plus longtemps, que dans cette part des semaines.',
  'So many past weeks are compared with.': 'On compare avec autant de semaines passées.',
  'The latest so many weeks are left out: what has been so for a while must not become its own measure.':
    'Autant de dernières semaines sont laissées de côté ; ce qui dure depuis peu ne doit pas devenir sa propre mesure.',
  'So many past weeks are needed to tell what is usual.':
    'Autant de semaines passées sont nécessaires pour connaître l’habituel.',
  'Fewer items in one status are no queue.': 'Moins de tickets dans un statut ne sont pas une file.',
  'Items that wait for less than so many working days are no queue.':
    'Des tickets qui attendent moins de jours de travail ne sont pas une file.',
};
