import type { Translations } from '../translations';

export const weeks: Translations = {
  'It is told once the last weeks exceed this percentage of earlier stretches of weeks.':
    'C’est signalé quand les dernières semaines dépassent cette part des périodes antérieures.',
  'The last so many weeks are looked at together.': 'Autant de dernières semaines sont regardées ensemble.',
  'They are compared with weeks that lie at least so many weeks back.':
    'Elles sont comparées à des semaines d’il y a au moins autant de semaines.',
  'So many earlier weeks are compared with.': 'On compare avec autant de semaines antérieures.',
  'An item’s date moved too often once it was put off so many times.':
    'La date d’un ticket a bougé trop souvent quand elle a été décalée autant de fois.',
  'From so many times on it is severe, if its first date has passed or the plan has grown much longer.':
    'À partir d’autant de fois, c’est grave si la première date est passée ou si le plan s’est bien allongé.',
  'A plan has grown much longer by this share of the time that there was at first.':
    'Un plan s’est bien allongé s’il a pris cette part du temps prévu au début.',
  'So many finished items with dates are needed to tell how often dates usually move.':
    'Autant de tickets terminés avec date sont nécessaires pour savoir combien de fois les dates bougent d’habitude.',
  'In a project, at least so many dates have to move a week.':
    'Dans un projet, au moins autant de dates doivent bouger par semaine.',
  'In a project, the dates of at least this share of open items have to move a week.':
    'Dans un projet, les dates d’au moins cette part des tickets ouverts doivent bouger par semaine.',
  'At most so many items in progress for each active person are never an overload.':
    'Au plus autant de tickets en cours par personne active ne sont jamais une surcharge.',
  'At least so many finished items have to have been re-opened.':
    'Au moins autant de tickets terminés doivent avoir été rouverts.',
  'At least this share of what was finished has to have been re-opened.':
    'Au moins cette part de ce qui était terminé doit avoir été rouverte.',
  'So many finished items are needed to tell a share.':
    'Autant de tickets terminés sont nécessaires pour donner une part.',
  'The priority of at least so many items has to change a week.':
    'La priorité d’au moins autant de tickets doit changer par semaine.',
  'The priority of at least this share of open items has to change a week.':
    'La priorité d’au moins cette part des tickets ouverts doit changer par semaine.',
  'Open work is compared with that of so many days ago.':
    'Le travail ouvert est comparé à celui d’il y a autant de jours.',
  'What came in and what was finished is told of the last so many weeks.':
    'Ce qui est entré et ce qui a été terminé est donné pour autant de dernières semaines.',
  'It is told once open work grew more than in this percentage of earlier stretches.':
    'C’est signalé quand le travail ouvert a grandi plus que dans cette part des périodes antérieures.',
  'Earlier stretches that ended within so many weeks are compared with.':
    'On compare avec les périodes antérieures qui ont fini en autant de semaines.',
  'Growth by fewer items is never told.': 'Une croissance de moins de tickets n’est jamais signalée.',
  'Growth by less than this share is never told.': 'Une croissance de moins que cette part n’est jamais signalée.',
  'Growth by more than this share is told however usual it is.':
    'Une croissance de plus que cette part est signalée, aussi habituelle soit-elle.',
};
