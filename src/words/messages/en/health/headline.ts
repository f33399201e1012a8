/** The first sentence of a reading. It never repeats the level, which stands beside it. */
export const headline = {
  'headline.not-started': 'Not started yet.',
  'headline.not-started.long':
    'Not started for {days, plural, one {# day} other {# days}}; usual: up to {usual, number}.',
  'headline.put-back': 'Was started, and is back in to do.',
  'headline.finished': 'Finished.',
  'headline.finding': '{title}.',
  'headline.worth-a-look': '{findings, plural, one {One thing is worth a look.} other {# things are worth a look.}}',
  'headline.overdue': 'Overdue since {on, date, ::dMMM}.',
  'headline.chance': '{chance, number, ::percent} chance to finish by {on, date, ::dMMM}.',
  'headline.chance.at-most': 'At most {chance, number, ::percent} chance to finish by {on, date, ::dMMM}.',
  'headline.within-usual': 'In progress, within the usual time.',
  'headline.started-by-activity': 'In progress by its activity; its status still says to do.',
  'headline.nothing': 'Nothing stands out.',
  'headline.inside': 'Severe findings on work inside.',
  'headline.no-cause': 'No single cause stands out.',
  'headline.too-early': 'Too early to judge.',
  'headline.more-urgent': 'Worth a look, but other items of its project are more urgent: {signals}.',
} as const;
