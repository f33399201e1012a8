/** A past day beside today. */
export const pageCompare = {
  'page.compare.show': 'Compare with today',
  'page.compare.hide': 'Show that day alone',
  'page.compare.today': 'Today',
  'page.compare.change': 'Change',
  'page.compare.moves': 'What moved it',
  'page.compare.moves.none':
    'The slip of the two days cannot be compared: one has none, or it is held against something else.',
  'page.compare.figures': 'Then and now',
  'page.compare.level': 'Level',
  'page.compare.scope': 'Scope, items',
  'page.compare.open': 'Open items',
  'page.compare.finished': 'Finished items',
  'page.compare.stalled': 'Stalled items',
  'page.compare.waiting': 'Waiting items',
  'page.compare.number': '{value, number, ::sign-except-zero}',
  'page.compare.days': '{days, number, ::sign-except-zero} d',
  'page.compare.most': 'The largest move: {part}.',
  'page.compare.no-date': 'On {since, date, ::dMMM} or today no date can be told.',
  'page.compare.same': 'Since {since, date, ::dMMM} the expected date has stayed {on, date, ::dMMM}.',
  'page.compare.moved':
    'Since {since, date, ::dMMM} the expected date moved from {before, date, ::dMMM} to {after, date, ::dMMM}.',
  'page.compare.later':
    'Since {since, date, ::dMMM} the expected date moved {days, plural, one {# working day} other {# working days}} later, from {before, date, ::dMMM} to {after, date, ::dMMM}.',
  'page.compare.earlier':
    'Since {since, date, ::dMMM} the expected date moved {days, plural, one {# working day} other {# working days}} earlier, from {before, date, ::dMMM} to {after, date, ::dMMM}.',
} as const;
