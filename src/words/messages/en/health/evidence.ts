/** The facts that a finding rests on, one sentence each; who did it is a sentence of its own. */
export const evidence = {
  'evidence.entered-status': 'Moved from {from} to {to} on {on, date, ::dMMM}.',
  'evidence.entered-status.first': 'In {to} since {on, date, ::dMMM}.',
  'evidence.entered-status.days': '{days, plural, one {# day} other {# days}} there.',
  'evidence.last-activity': 'Last activity on {on, date, ::dMMM}.',
  'evidence.created': '{item} was created on {on, date, ::dMMM}.',
  'evidence.started': 'Started on {on, date, ::dMMM}.',
  'evidence.started.activity': 'Started on {on, date, ::dMMM} by its activity; its status still says to do.',
  'evidence.flagged': 'Flagged on {on, date, ::dMMM}.',
  'evidence.unflagged': 'Flag removed on {on, date, ::dMMM}.',
  'evidence.added': '{item} was added on {on, date, ::dMMM}.',
  'evidence.removed': '{item} was removed on {on, date, ::dMMM}.',
  'evidence.split': '{item} was split off on {on, date, ::dMMM}.',
  'evidence.re-opened': '{item} was reopened on {on, date, ::dMMM}.',
  'evidence.re-estimated': '{item} was re-estimated on {on, date, ::dMMM}.',
  'evidence.re-estimated.from-to': '{item}: estimate from {from} to {to} on {on, date, ::dMMM}.',
  'evidence.re-estimated.up': '{item}: {points, plural, one {# point} other {# points}} more on {on, date, ::dMMM}.',
  'evidence.re-estimated.down': '{item}: {points, plural, one {# point} other {# points}} fewer on {on, date, ::dMMM}.',
  'evidence.waits-for': '{dated, select, yes {Waits for {item} since {on, date, ::dMMM}.} other {Waits for {item}.}}',
  'evidence.chain-root': 'The chain ends at {item}.',
  'evidence.due': '{item} is due on {due, date, ::dMMM}.',
  'evidence.due.moved': 'Moved from {from, date, ::dMMM} on {on, date, ::dMMM}.',
  'evidence.due.unknown': '{item} has a date.',
  'evidence.in-iteration': 'In {sprint} since {on, date, ::dMMM}.',
  'evidence.cycle-link':
    '{dated, select, yes {{item} has waited for the next one since {on, date, ::dMMM}.} other {{item} waits for the next one.}}',
  'evidence.weakest-link':
    '{dated, select, yes {The link to remove begins at {item}, since {on, date, ::dMMM}.} other {The link to remove begins at {item}.}}',
  'evidence.weakest-link.end': 'It ends at {item}.',
  'evidence.in-progress-since': '{item} has been in progress since {on, date, ::dMMM}.',
  'evidence.re-prioritised': '{item}: priority from {from} to {to} on {on, date, ::dMMM}.',
  'evidence.re-prioritised.order': '{item} was moved in the order on {on, date, ::dMMM}.',
  'evidence.owned':
    '{dated, select, yes {{item} has been assigned since {on, date, ::dMMM}.} other {{item} is assigned.}}',
  'evidence.finished': '{item} was finished on {on, date, ::dMMM}.',
  'evidence.asked': 'Asked on {on, date, ::dMMM}.',
  'evidence.date-moved':
    '{item}: due date moved from {from, date, ::dMMM} to {to, date, ::dMMM} on {on, date, ::dMMM}.',
  'evidence.date-moved.unknown': '{item}: due date moved on {on, date, ::dMMM}.',
  'evidence.without-owner':
    '{dated, select, yes {{item} has had no assignee since {on, date, ::dMMM}.} other {{item} has no assignee.}}',
  'evidence.waits-for-it': '{item} waits for it.',
  'evidence.lacks':
    '{what, select, description {{item} has no description.} criteria {{item} has no acceptance criteria.} estimate {{item} has no estimate.} other {{item} has no text.}}',
  'evidence.unseen': '{item} was created on {on, date, ::dMMM} and not changed since.',
  'evidence.mentions': '{item} and this item mention each other.',
  'evidence.rewritten':
    '{what, select, criteria {Acceptance criteria edited on {on, date, ::dMMM}.} other {Description edited on {on, date, ::dMMM}.}}',
  'evidence.rewritten.length': '{before, number} characters before, {after, number} after.',
  'evidence.open':
    '{dated, select, yes {{item} has been in progress since {on, date, ::dMMM}.} other {{item} is open.}}',
  'evidence.ago': '{days, plural, one {# day} other {# days}} ago.',
  'evidence.for-days': '{days, plural, one {# day} other {# days}} so far.',
  'evidence.now-in': 'Now in {status}.',
  'evidence.points': '{points, plural, one {# point} other {# points}}.',
  'evidence.cause':
    '{cause, select, split {Split from existing work.} discovered {Discovered.} new_demand {New demand.} adopted {Pulled in from elsewhere.} carried_over {Carried over.} other {Reopened.}}',
  'evidence.none': 'none',
  'evidence.by': 'By {person}.',
  'evidence.cut': '{shown, number} of {all, plural, one {# fact} other {# facts}} are shown.',
} as const;
