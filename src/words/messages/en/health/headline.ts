/** The first sentence of a reading. It never repeats the level, which stands beside it. */
export const headline = {
  'headline.not-started': 'Not started yet.',
  'headline.not-started.long':
    'Not started for {days, plural, one {# day} other {# days}}; usual: up to {usual, number}.',
  'headline.put-back': 'Was started, and is back in to do.',
  'headline.finished': 'Finished.',
  'headline.finished.on': 'Finished on {on, date, ::dMMM}.',
  'headline.cancelled.on': 'Cancelled on {on, date, ::dMMM}.',
  'headline.took': 'Took {days, plural, one {# day} other {# days}}.',
  'headline.took.usual':
    'Took {days, plural, one {# day} other {# days}}; usual: up to {usual, plural, one {# day} other {# days}}.',
  'headline.first-look': 'Still reading this project.',
  'headline.first-look.share': 'Still reading this project: {share, number, ::percent} so far.',
  'headline.first-look.line': 'Levels appear when reading is complete.',
  'headline.finding': '{title}.',
  'headline.worth-a-look': '{findings, plural, one {One thing is worth a look.} other {# things are worth a look.}}',
  'headline.overdue': 'Overdue since {on, date, ::dMMM}.',
  'headline.not-closed': 'Its planned end was {on, date, ::dMMM}; the sprint is still open.',
  'headline.chance': '{chance, number, ::percent} chance to finish by {on, date, ::dMMM}.',
  'headline.all': '{chance, number, ::percent} chance to finish everything.',
  'headline.within-usual': 'In progress, within the usual time.',
  'headline.started-by-activity': 'In progress by its activity; its status still says to do.',
  'headline.nothing': 'Nothing stands out.',
  'headline.inside': 'Severe findings on work inside.',
  'headline.no-cause': 'No single cause stands out.',
  'headline.too-early': 'Too early to judge.',
  'headline.more-urgent': 'Worth a look, but other items of its project are more urgent: {signals}.',
} as const;
