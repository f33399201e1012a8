/** What to do next, in one sentence, and what it gains. */
export const steps = {
  'step.ask-for-date':
    '{who, select, person {Ask {person} for a date for {item}, or remove the link.} other {Ask the assignee of {item} for a date, or remove the link.}}',
  'step.assign': 'Ask the project lead to assign {item}.',
  'step.unblock':
    '{who, select, person {Ask {person} what blocks {item}. Remove the flag if nothing does.} other {Ask the assignee of {item} what blocks it. Remove the flag if nothing does.}}',
  'step.cut-link': 'Remove the link from {item} to {other}.',
  'step.link':
    '{who, select, person {Ask {person} to link {item} and {other} if one waits.} other {Ask the assignee of {item} to link it to {other} if one waits.}}',
  'step.schedule': 'Ask the project lead to plan {item}.',
  'step.close': 'Close {item}, or ask the product owner who continues it.',
  'step.put-first':
    '{who, select, person {Ask {person} to finish {item} before anything else.} other {Ask the assignee of {item} to finish it before anything else.}}',
  'step.agree-on-goal':
    '{who, select, product_owner {Agree on the goal of {item} with the product owner, then re-estimate.} other {Re-estimate the open items with the team, {item} first.}}',
  'step.split-or-close':
    '{who, select, person {Ask {person} to finish, split or close {item}.} owner {Ask the assignee of {item} to finish, split or close it.} other {Ask the product owner to split {item}, or take it out of its sprint.}}',
  'step.decide-scope': 'Ask the product owner to decide on what was added, {item} first.',
  'step.leave-out': 'Ask the product owner what to leave out, {item} first.',
  'step.ask-owner':
    '{who, select, person {Ask {person} what {item} needs to go on.} other {Ask the assignee of {item} what it needs to go on.}}',
  'step.answer':
    '{who, select, person {Ask {person} to answer on {item}, or to say who can.} other {Ask the assignee of {item} to answer on it, or to say who can.}}',
  'step.hand-over': 'Ask the project lead to assign {item} to someone else.',
  'step.confirm-date':
    '{who, select, person {Agree with {person} on a date for {item} that will hold.} owner {Agree with the assignee of {item} on a date that will hold.} other {Agree with the product owner on a date for {item} that will hold.}}',
  'step.describe': 'Ask the product owner to add what is missing to {item}.',
  'step.agree-order': 'Agree with the product owner on an order for the next two weeks.',
  'step.agree-done':
    '{who, select, product_owner {Agree with the product owner when work is done; start with {item}.} other {Agree with the team when {item} counts as done.}}',
  'step.look-closer': 'Review the open items with the team, {item} first.',
  'step.finish-first': 'Start nothing new until {item} is finished.',
  'step.share-work': 'Let a second person join on {item}.',
  'step.stop-or-finish': 'Decide with the product owner: finish {item}, or close what is left.',
  'step.leave-out-new':
    '{count, plural, one {Leave out {item}, which is new and has not started.} other {Leave out # new items that have not started, {item} first.}}',
  'step.leave-out-unbegun':
    '{count, plural, one {Leave out {item}, which has not started. The rest fits until the target.} other {Leave out # items that have not started, {item} first. The rest fits until the target.}}',
  'step.get-moving':
    '{count, plural, one {Get # stalled item moving: {item}.} other {Get # stalled items moving, {item} first.}}',
  'step.split': 'Split {item} and leave half for later.',
  'step.second-person': 'Ask a second person to help in {status}, {item} first.',
  'step.second-person.unnamed': 'Ask a second person to help, {item} first.',
  'step.move-target': 'Or move the target to {on, date, ::dMMM} (85% chance).',
  'step.reschedule': 'Ask the project lead to bring {item} forward, or move {other}.',
  'step.frees': 'Then {items, plural, one {# item} other {# items}} can go on.',
  'step.earlier':
    '{size, select, days {Up to {amount, plural, one {# day} other {# days}} earlier.} months {More than {amount, plural, one {# month} other {# months}} earlier.} other {More than a year earlier.}}',
  'step.earlier.small': 'Under 1 day earlier.',
  'step.no-effect': 'No effect on the date.',
} as const;
