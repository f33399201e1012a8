/** The view of scope: what came in, what it costs. */
export const pageScope = {
  'page.scope.lead':
    '{direction, select, grew {Scope grew from {start, number} to {now, number} items.} shrank {Scope shrank from {start, number} to {now, number} items.} other {Scope is at {now, number} items, as at the start.}}',
  'page.scope.lead.costs':
    '{direction, select, grew {Scope grew from {start, number} to {now, number} items; that costs {days, number} of the {all, plural, one {# day} other {# days}}.} shrank {Scope shrank from {start, number} to {now, number} items; what was added still costs {days, number} of the {all, plural, one {# day} other {# days}}.} other {Scope is at {now, number} items, as at the start; what was added costs {days, number} of the {all, plural, one {# day} other {# days}}.}}',
  'page.scope.usual':
    'Your scopes usually grow by up to {usual, number, ::percent} until this point; this one changed by {sign, select, minus {−{share, number, ::percent}} other {+{share, number, ::percent}}}{by, select, points {, in points} other {}}.',
  'page.scope.since': 'Counted since {on, date, ::dMMM}.',
  'page.scope.unknown.not-started': 'Nobody has started here, so there is no scope to compare with yet.',
  'page.scope.unknown.no-dates': 'It has no dates from which a start could be told.',
  'page.scope.unknown.no-history': 'Its history was not recorded, so changes cannot be told.',
  'page.scope.unknown.no-items': 'Nothing was ever in it.',
  'page.scope.unknown': 'No scope changes to show',
  'page.scope.why': 'Why it changed',
  'page.scope.sum': '{start, number} at the start + {added, number} added − {removed, number} removed = {now, number}',
  'page.scope.alone':
    'Each price is that of one change alone. Together they cost {days, plural, one {# day} other {# days}} of the slip.',
  'page.scope.ledger': 'Changes of the scope',
  'page.scope.ledger.note':
    '{count, plural, one {# change} other {# changes}} since {since, date, ::dMMM}, newest first',
  'page.scope.cause':
    '{cause, select, split {Split from an item} discovered {Discovered on the way} new_demand {New demand} adopted {Pulled in} carried_over {Carried over} returned {Opened again} removed {Removed} re_estimated {Re-estimated} other {Added}}',
  'page.scope.cause.count':
    '{cause, select, split {Split {count, number}} discovered {Discovered {count, number}} new_demand {New demand {count, number}} adopted {Pulled in {count, number}} carried_over {Carried over {count, number}} returned {Opened again {count, number}} removed {Removed {count, number}} re_estimated {Re-estimated {count, number}} other {Added {count, number}}}',
  'page.scope.all': 'All causes',
  'page.scope.find': 'Find an item',
  'page.scope.open-only': 'Not started only',
  'page.scope.what': 'What happened',
  'page.scope.now': 'Now',
  'page.scope.then': 'Scope then',
  'page.scope.by': 'By',
  'page.scope.now.not-started': 'not started',
  'page.scope.now.in-progress': 'in progress',
  'page.scope.now.finished': 'finished',
  'page.scope.now.cancelled': 'cancelled',
  'page.scope.now.gone': 'gone',
  'page.scope.shown': '{shown, number} of {count, plural, one {# change} other {# changes}}',
  'page.scope.more': 'Show {count, number} older changes',
  'page.scope.empty': 'No change matches.',
  'page.scope.kept': 'The newest {count, number} changes are kept for this page.',
  'page.scope.filters': 'Causes',
} as const;
