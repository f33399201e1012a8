import type { Translations } from '../translations';

export const forecast: Translations = {
  'A forecast draws from the last so many working days of the team.':
    'Une prévision puise dans les derniers jours de travail de l’équipe, en ce nombre.',
  'So many days in a row are drawn together.': 'Autant de jours de suite sont tirés ensemble.',
  'So many futures are simulated.': 'Autant de déroulements possibles sont calculés.',
  'Look this many working days ahead. Work that is not finished by then counts as later.':
    'On regarde autant de jours de travail à l’avance. Ce qui n’est pas terminé d’ici là compte comme plus tard.',
  'So many finished items are needed for a forecast.':
    'Autant de tickets terminés sont nécessaires pour une prévision.',
  'They have to have been finished on at least so many different days.':
    'Ils doivent avoir été terminés sur au moins autant de jours différents.',
  'A scope that has run for fewer days is told by its team’s pace instead of its own.':
    'Un périmètre en cours depuis moins de jours est jugé au rythme de son équipe plutôt qu’au sien.',
  'Until a scope has run for so many days, past scopes tell how it will grow.':
    'Jusqu’à autant de jours, les périmètres passés disent comment celui-ci grandira.',
  'A team’s pace has changed when two spells differ by so many standard errors; older days are left out.':
    'Le rythme a changé quand deux périodes diffèrent d’autant d’erreurs types ; les jours plus anciens sont laissés de côté.',
  'A version without a release date and with a name like this has no end: it is a list that takes up work for ever.':
    'Une version sans date et avec un tel nom n’a pas de fin ; c’est une liste qui accueille du travail sans cesse.',
  'Each of the two spells has to be at least so many weeks long.':
    'Chacune des deux périodes doit durer au moins autant de semaines.',
  'What has a target is off track below this chance to meet it.':
    'Ce qui a une date cible est hors trajectoire en dessous de cette probabilité de la tenir.',
  'It is at risk below this chance.': 'C’est à risque en dessous de cette probabilité.',
  'How far a team’s pace is believed to drift, on a log scale, before its own past says more.':
    'De combien le rythme d’une équipe est supposé varier avant que son passé n’en dise plus.',
  'So many past forecasts are needed to correct new ones by them.':
    'Autant de prévisions passées sont nécessaires pour corriger les nouvelles.',
  'At most so many past forecasts are looked at.': 'Au plus autant de prévisions passées sont regardées.',
  'Each is simulated with so many futures.': 'Chacune est calculée avec autant de déroulements.',
  'After so many later forecasts a past one counts half.':
    'Après autant de prévisions ultérieures, une prévision passée compte pour moitié.',
  'By how much each kept or broken promise moves the correction.':
    'De combien chaque promesse tenue ou non déplace la correction.',
  'A correction that would have been worse than none by so many times is dropped.':
    'Une correction qui aurait été pire que rien d’autant de fois est abandonnée.',
  'A commitment is held against what the last so many sprints delivered.':
    'Un engagement est comparé à ce que les derniers sprints ont livré, en ce nombre.',
  'How much less each earlier sprint counts than the one after it.':
    'De combien chaque sprint antérieur compte moins que le suivant.',
  'So many usual sprints are mixed into a team’s own habit of falling short.':
    'Autant de sprints habituels sont mêlés à l’habitude propre d’une équipe de ne pas finir.',
  'The share of usual sprints that fall short.': 'La part des sprints habituels qui ne finissent pas.',
  'A commitment of more than so many times the usual counts as so many times.':
    'Un engagement de plus d’autant de fois l’habituel compte pour autant de fois.',
  'The chance to fall short where nothing speaks for or against it, as log odds.':
    'La probabilité de ne pas finir quand rien ne parle pour ou contre, en logarithme de cote.',
  'How much a habit of falling short adds to it.': 'Ce qu’y ajoute une habitude de ne pas finir.',
  'How much a commitment above the usual adds to it.': 'Ce qu’y ajoute un engagement au-dessus de l’habituel.',
  'How much the time that is gone adds to it.': 'Ce qu’y ajoute le temps écoulé.',
  'An item holds up an end once it has stayed for longer than this percentage of own stays.':
    'Un ticket retarde une fin quand il est resté plus longtemps que cette part des séjours propres.',
  'The higher, the sooner an item that has outstayed moves on in the futures.':
    'Plus c’est élevé, plus tôt un ticket resté trop longtemps avance dans les déroulements.',
};
