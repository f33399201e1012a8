/** Work that does not move. Of each signal: its label, what it means, how it is judged, and what is said of a finding. */
export const stall = {
  'signal.stalled': 'Stalled',
  'signal.stalled.meaning':
    'The item is in progress but unlikely to leave its status soon. It is among the items in progress that are least likely to move.',
  'signal.stalled.computed':
    'The chance to leave the status within 10 days comes from earlier items of this team: the time they spent in the status and before, how long nothing has left it, and changes of assignee. At most one in five items in progress is called stalled, and never a blocked one.',
  'signal.stalled.title': '{severity, select, severe {Unlikely to leave {status}} other {Stalled in {status}}}',
  'signal.stalled.line':
    '{days, plural, one {# day} other {# days}} in this status. {chance, number, ::percent} chance to leave within {horizon, plural, one {# day} other {# days}}.',

  'signal.ageing': 'Too old',
  'signal.ageing.meaning':
    'Work on the item has taken longer than work on most finished items. The older an item gets, the longer it tends to take.',
  'signal.ageing.computed':
    'Days since the item came into progress, compared with the days within which 85% of items of this type finish. It is severe beyond 95%.',
  'signal.ageing.title': '{severity, select, severe {Open far longer than usual} other {Open longer than usual}}',
  'signal.ageing.line':
    '{past, select, own {Started {age, plural, one {# day} other {# days}} ago. Usual: up to {usual, plural, one {# day} other {# days}}.} other {Started {age, plural, one {# day} other {# days}} ago. In other projects: up to {usual, plural, one {# day} other {# days}}.}}',
  'signal.ageing.line.severe':
    'Started {age, plural, one {# day} other {# days}} ago; 95% finish within {most, plural, one {# day} other {# days}}.',

  'signal.silent': 'No activity',
  'signal.silent.meaning':
    'There has been no activity on the item for unusually long. It may have been left, or it may be stuck.',
  'signal.silent.computed':
    'Days since the last activity of a person: status, assignee, estimate, comment and the like. What apps and bulk edits do is left out. It is compared with 85% of the times without activity in this status.',
  'signal.silent.title': 'No activity for {days, plural, one {# day} other {# days}}',
  'signal.silent.line':
    '{past, select, status {Last activity on {on, date, ::dMMM}. Usual in {status}: up to {usual, plural, one {# day} other {# days}}.} own {Last activity on {on, date, ::dMMM}. Usual: up to {usual, plural, one {# day} other {# days}}.} other {Last activity on {on, date, ::dMMM}. In other projects: up to {usual, plural, one {# day} other {# days}}.}}',

  'signal.blocked': 'Blocked',
  'signal.blocked.meaning':
    'The item cannot move: it is flagged, in a blocked status, or waits for an item that is not finished. Something has to be cleared first.',
  'signal.blocked.computed':
    'The time of the present block and of all blocks, overlaps counted once. It is severe when the present one is longer than 85% of the times in this status.',
  'signal.blocked.title':
    '{cause, select, flag {Flagged as blocked} link {Blocked by {item}} status {In status {status}} other {In a blocked status}}',
  'signal.blocked.line': 'Since {on, date, ::dMMM}, {days, plural, one {# day} other {# days}}.',
  'signal.blocked.line.undated': 'For {days, plural, one {# day} other {# days}}.',
  'signal.blocked.line.unknown': 'The history does not show since when it is blocked.',
  'signal.blocked.line.times':
    '{spans, plural, one {Blocked once} other {Blocked # times}}, {total, plural, one {# day} other {# days}} in all.',

  'signal.bouncing': 'Sent back',
  'signal.bouncing.meaning':
    'The item went back in its workflow again and again. What counts as done may not be agreed, or it was handed on too early.',
  'signal.bouncing.computed':
    'Moves to an earlier step of the workflow, reopening included. Corrections within minutes are left out. It counts from the second move on.',
  'signal.bouncing.title': 'Sent back {times, plural, one {once} other {# times}}',
  'signal.bouncing.line':
    '{reopened, plural, =0 {Last on {on, date, ::dMMM}, from {from} to {to}.} one {Last on {on, date, ::dMMM}, from {from} to {to}. Reopened once.} other {Last on {on, date, ::dMMM}, from {from} to {to}. Reopened # times.}}',

  'signal.zombie': 'Started and left',
  'signal.zombie.meaning':
    'The item was started long ago and has had no activity for long. It may be open only because it was never closed.',
  'signal.zombie.computed':
    'Older than four times the time within which 85% of items finish, and without activity for longer than 95% of the times without activity in this status.',
  'signal.zombie.title': 'Old, no activity for {days, plural, one {# day} other {# days}}',
  'signal.zombie.line':
    '{past, select, own {Started {age, plural, one {# day} other {# days}} ago. Usual: up to {usual, plural, one {# day} other {# days}}.} other {Started {age, plural, one {# day} other {# days}} ago. In other projects: up to {usual, plural, one {# day} other {# days}}.}}',

  'signal.stalled-container': 'Nothing finished',
  'signal.stalled-container.meaning':
    'Nothing in it was finished for unusually long, although work is open. Too much may have been started at once, or all of it waits for one item.',
  'signal.stalled-container.computed':
    'Days since the last finish, or since the first start, compared with 95% of the times between two days with a finish, and at least a week. Where it has too few of its own, others of the project count.',
  'signal.stalled-container.title': 'Nothing finished for {days, plural, one {# day} other {# days}}',
  'signal.stalled-container.line':
    '{open, plural, one {# item is open.} other {# items are open.}} In 95% of cases the next finish came within {usual, plural, one {# day} other {# days}}.',

  'signal.stuck-in-stage': 'Queue grows',
  'signal.stuck-in-stage.meaning':
    'More items than usual stand in one status, and they stay for longer. What is handed on to this status does not come out of it.',
  'signal.stuck-in-stage.computed':
    'Items in each status that work is handed on to, compared with the ends of the weeks of the past year. It counts when there are more than in 85% of those weeks, and half of them stay longer than usual.',
  'signal.stuck-in-stage.title': '{items, plural, one {# item queues} other {# items queue}} in {status}',
  'signal.stuck-in-stage.line':
    'Usual: up to {usual, number}. Half of them are there for {days, plural, one {# day} other {# days}} or more.',

  'signal.abandoned': 'No progress',
  'signal.abandoned.meaning':
    'Work on it has come to nothing, and it is still open. Decide to stop it, or finish the smallest part that is of use.',
  'signal.abandoned.computed':
    'Whole weeks without a finished item and without activity on what is open. It counts when so long a time would come by chance in less than one case of twenty.',
  'signal.abandoned.title': 'No progress for {weeks, plural, one {# week} other {# weeks}}',
  'signal.abandoned.line':
    '{open, plural, one {# item} other {# items}} open. Before, something was finished in {share, number, ::percent} of weeks.',
} as const;
