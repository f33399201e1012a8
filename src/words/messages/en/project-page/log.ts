/** Forecasts that were stored with a note on some day, beside what happened later. */
export const pageLog = {
  'page.log': 'Forecast log',
  'page.log.note': 'What was foretold on a day, kept with a note, and what happened later.',
  'page.log.freeze': 'Freeze today’s forecast',
  'page.log.comment': 'Note',
  'page.log.comment.hint':
    'Who was told this, and why it matters. Whoever may see all that the forecast rests on can read it.',
  'page.log.keep': 'Freeze',
  'page.log.cancel': 'Cancel',
  'page.log.kept': 'The forecast is frozen.',
  'page.log.undo': 'Undo',
  'page.log.deleted': 'The entry is deleted.',
  'page.log.failed': 'It was not saved. Try again in a few minutes.',
  'page.log.empty':
    'Nothing is frozen yet. Freeze a forecast when you pass it on, and see here later how it turned out.',
  'page.log.nothing-foretold': 'Nothing is foretold here now, so nothing can be frozen.',
  'page.log.full': '100 forecasts are frozen here. Delete one of your own to freeze another.',
  'page.log.past-day': 'Only the forecast of today can be frozen.',
  'page.log.foretold': 'Foretold',
  'page.log.chance': 'Chance of the target',
  'page.log.by': 'Frozen by',
  'page.log.later': 'What happened later',
  'page.log.end': 'Even chance by {half, date, ::dMMM}, expected by {expected, date, ::dMMM} (85%)',
  'page.log.end.far': 'Expected later than in ten years (85%)',
  'page.log.left':
    'At {by, date, ::dMMM}: at most {unit, select, points {{half, plural, one {# point} other {# points}}} other {{half, plural, one {# item} other {# items}}}} left over (even chance), {most, number} (85%)',
  'page.log.finished':
    'By {by, date, ::dMMM}: at least {unit, select, points {{half, plural, one {# point} other {# points}}} other {{half, plural, one {# item} other {# items}}}} finished (even chance), {least, number} (85%)',
  'page.log.chance.of': '{share, number, ::percent} by {on, date, ::dMMM}',
  'page.log.open': 'Still open',
  'page.log.open.expected': 'Still open, now expected by {on, date, ::dMMM}',
  'page.log.target.moved': 'Target moved to {on, date, ::dMMM}',
  'page.log.target.gone': 'Target taken away',
  'page.log.ended': 'Finished on {on, date, ::dMMM}',
  'page.log.ended.off':
    'Finished on {on, date, ::dMMM}, {when, select, late {{days, plural, one {# working day} other {# working days}} after the expected day} early {{days, plural, one {# working day} other {# working days}} before the expected day} other {on the expected day}}',
  'page.log.left.came':
    'Closed on {on, date, ::dMMM}, {amount, number} left over: {kept, select, yes {it came true} other {it did not come true}}',
  'page.log.finished.came':
    '{amount, number} finished by {on, date, ::dMMM}: {kept, select, yes {it came true} other {it did not come true}}',
  'page.log.gone': 'It is not followed any more',
  'page.log.cannot-tell': 'It rests on work you cannot see',
  'page.log.delete': 'Delete',
  'page.log.delete.this': 'Delete the entry of {on, date, ::dMMM}',
  'page.log.delete.ask': 'Delete this entry for good?',
  'page.log.delete.not': 'Keep it',
} as const;
