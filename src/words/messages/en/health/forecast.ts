/** When something ends, or how much of it is done, in whole sentences. */
export const forecast = {
  'forecast.far': 'Later than ten years.',
  'forecast.range':
    'Unlikely before {p15, date, ::dMMM}. Even chance by {p50, date, ::dMMM}, expected by {p85, date, ::dMMM}, almost certain by {p95, date, ::dMMM}.',
  'forecast.range.no-p95':
    'Unlikely before {p15, date, ::dMMM}. Even chance by {p50, date, ::dMMM}, expected by {p85, date, ::dMMM}. Almost certain later than in ten years.',
  'forecast.range.no-p85':
    'Unlikely before {p15, date, ::dMMM}. Even chance by {p50, date, ::dMMM}. Expected later than in ten years.',
  'forecast.chance': '{chance, number, ::percent} chance to finish by {on, date, ::dMMM}.',
  'forecast.target': 'Target {on, date, ::dMMM}.',
  'forecast.target.passed': 'Target {on, date, ::dMMM} has passed.',
  'forecast.target.moved': 'First target {first, date, ::dMMM}, moved {moves, plural, one {once} other {# times}}.',
  'forecast.target.may-be-later': 'That target is the present one; it may have been set after this day.',
  'forecast.condition':
    '{kind, select, version {This holds if it is closed like {own, plural, one {the earlier version} other {the # earlier versions}}.} other {This holds if it is closed like {own, plural, one {the earlier epic} other {the # earlier epics}}.}}',
  'forecast.basis.own':
    '{kind, select, version {From {own, plural, one {# earlier version} other {# earlier versions}} of this project.} other {From {own, plural, one {# earlier epic} other {# earlier epics}} of this project.}}',
  'forecast.basis.both':
    '{kind, select, version {From {own, plural, one {# earlier version} other {# earlier versions}} of this project and {elsewhere, number} elsewhere.} other {From {own, plural, one {# earlier epic} other {# earlier epics}} of this project and {elsewhere, number} elsewhere.}}',
  'forecast.basis.projects':
    '{kind, select, version {From versions of other projects only: none here has ended yet.} other {From epics of other projects only: none here has ended yet.}}',
  'forecast.basis.organisations':
    '{kind, select, version {From versions of other organisations only: none here has ended yet.} other {From epics of other organisations only: none here has ended yet.}}',
  'forecast.outlasted': 'It has lasted longer than {own, plural, one {the earlier one} other {all # earlier ones}}.',
  'forecast.flow':
    '{trend, select, grows {In {weeks, plural, one {# week} other {# weeks}} {entered, number} came in, {finished, number} were finished, {left, number} moved out{cancelled, plural, =0 {} one {, # cancelled} other {, # cancelled}}: the open work grows.} same {In {weeks, plural, one {# week} other {# weeks}} {entered, number} came in, {finished, number} were finished, {left, number} moved out{cancelled, plural, =0 {} one {, # cancelled} other {, # cancelled}}: the open work stays the same.} other {In {weeks, plural, one {# week} other {# weeks}} {entered, number} came in, {finished, number} were finished, {left, number} moved out{cancelled, plural, =0 {} one {, # cancelled} other {, # cancelled}}: the open work shrinks.}}',
  'forecast.left-out':
    '{kind, select, version {Earlier versions ended by leaving work out: {moved, number} of {of, plural, one {# item} other {# items}}.} other {Earlier epics ended by leaving work out: {moved, number} of {of, plural, one {# item} other {# items}}.}}',
  'forecast.stragglers':
    '{kind, select, version {{items, plural, one {Typically # item stays open at the release.} other {Typically # items stay open at the release.}}} other {{items, plural, one {Typically # item stays open at the end.} other {Typically # items stay open at the end.}}}}',
  'forecast.fits':
    'Fits until {on, date, ::dMMM}: about {items, number} of {of, plural, one {# item} other {# items}}.',
  'forecast.at-pace': 'If nothing is added and the pace stays: {on, date, ::dMMM}.',
  'forecast.bucket': 'Collects work, so no date is given.',
  'forecast.bucket.outlasted':
    'Collects work, so no date is given: it has no release date and is older than every earlier version here.',
  'forecast.left-over':
    '{unit, select, points {Even chance of {even, plural, one {# point} other {# points}} or fewer left over, 85% chance of {most, number} or fewer.} other {Even chance of {even, plural, one {# item} other {# items}} or fewer left over, 85% chance of {most, number} or fewer.}}',
  'forecast.next':
    '{unit, select, points {Next {weeks, plural, one {# week} other {# weeks}}: 85% chance of {amount, plural, one {# point} other {# points}} or more.} other {Next {weeks, plural, one {# week} other {# weeks}}: 85% chance of {amount, plural, one {# item} other {# items}} or more.}}',
  'forecast.open':
    '{unit, select, points {{open, plural, one {# point is open.} other {# points are open.}}} other {{open, plural, one {# item is open.} other {# items are open.}}}}',
  'forecast.pace':
    '{whose, select, own {Finished a week: {finished, number}.} other {Finished a week: {finished, number}, its share of the team’s pace.}}',
  'forecast.growth':
    '{trend, select, grows {Added a week: {amount, number}.} other {Removed a week: {amount, number}.}}',
  'forecast.track': '{kept, number} of the last {all, number} dates like this came true.',
  'forecast.track.none': 'Too few earlier dates of this team to compare with.',
  'forecast.lacks.open-items': 'Nothing is open.',
  'forecast.lacks.own-items': 'All open work lies one level below. Dates are shown there.',
  'forecast.lacks.started-work': 'Not started. A date appears when the first item starts.',
  'forecast.lacks.first-start': 'Nothing in it is in progress yet. A date appears when the first item starts.',
  'forecast.lacks.known-start': 'Work in it has begun, but its history does not show when.',
  'forecast.lacks.closed': 'It is closed.',
  'forecast.lacks.finished-items':
    '{have, plural, one {# finished item} other {# finished items}} lately, {need, number} needed for a date.',
  'forecast.lacks.active-days':
    'Lately something was finished on {have, plural, one {# day} other {# days}}, {need, number} needed for a date.',
} as const;
