/** The view of dependencies: what waits for what. */
export const pageWaits = {
  'page.tab.dependencies': 'Dependencies',
  'page.waits.lead':
    '{items, plural, =0 {Nothing here waits for other work.} one {# item waits for other work.} other {# items wait for other work.}}',
  'page.waits.lead.costs':
    '{items, plural, one {# item waits for other work; that costs {days, number} of the {slip, plural, one {# day} other {# days}} of slip.} other {# items wait for other work; that costs {days, number} of the {slip, plural, one {# day} other {# days}} of slip.}}',
  'page.waits.longest':
    '{item} has waited longest: {days, plural, one {# working day} other {# working days}}, since {since, date, ::dMMM}.',
  'page.waits.graph': 'What waits for what',
  'page.waits.first': 'must be finished first',
  'page.waits.then': 'can only go on then',
  'page.waits.since': 'Since',
  'page.waits.some': 'The {shown, number} of {count, number} items that hold up most are shown.',
  'page.waits.worst': 'Worst first',
  'page.waits.ring': 'Deadlock',
  'page.waits.ring.text': '{keys} wait for each other',
  'page.waits.ring.cut': 'Cutting “{waiting} waits for {blocker}” frees most.',
  'page.waits.holds': '{items, plural, one {{key} holds up # item} other {{key} holds up # items}}',
  'page.waits.own': '{own, number} here, {others, number} elsewhere.',
  'page.waits.unassigned': 'nobody assigned',
  'page.waits.unplanned': 'in no sprint',
  'page.waits.due': 'due {on, date, ::dMMM}',
  'page.waits.keys':
    'Graph of what waits for what. Arrow keys go along the links, Enter opens an item, + and − zoom, F fits all of it',
  'page.waits.card':
    '{key} {title}, {status}, {owner}; {held, plural, =0 {holds up nothing} one {holds up # item} other {holds up # items}}',
  'page.waits.pill': '{items, plural, one {holds up # item} other {holds up # items}}',
  'page.waits.out': 'Smaller',
  'page.waits.in': 'Larger',
  'page.waits.fit': 'Fit all of it',
  'page.waits.legend': 'this scope; white: elsewhere; dashed: the link to cut',
} as const;
