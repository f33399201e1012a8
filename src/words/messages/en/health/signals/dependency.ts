/** Work that waits for other work. */
export const dependency = {
  'signal.waiting': 'Waits',
  'signal.waiting.meaning':
    'The item cannot finish before another one. What can move it is the last item of that chain.',
  'signal.waiting.computed':
    'Links such as “blocks” and “depends on” are followed to their end, across projects. It is severe when the last item has no assignee, is not started, or is stalled itself.',
  'signal.waiting.title':
    '{more, plural, =0 {Waits for {item}} one {Waits for {item} and # other} other {Waits for {item} and # others}}',
  'signal.waiting.days': 'For {days, plural, one {# day} other {# days}}.',
  'signal.waiting.last':
    '{why, select, both {{item} has no assignee and no sprint.} assignee {{item} has no assignee.} idle {{item} is not in progress and in no sprint.} sprint {{item} is not in progress.} stalled {{item} is stalled itself.} other {{item} is in progress.}}',
  'signal.waiting.first': 'It cannot finish before that.',

  'signal.dependency-conflict': 'Comes too late',
  'signal.dependency-conflict.meaning':
    'An item that has to be finished first is due later than this one allows, or is overdue. One of the two dates cannot hold.',
  'signal.dependency-conflict.computed':
    'The due date of what it waits for, or the end of its sprint or release, compared with the date by which this item must start or finish. The difference is in working days.',
  'signal.dependency-conflict.title': '{item} comes too late',
  'signal.dependency-conflict.line':
    '{from, select, sprint {Its sprint ends on {end, date, ::dMMM}, needed by {need, date, ::dMMM}: {days, plural, one {# day} other {# days}} too late.} version {Its release is planned for {end, date, ::dMMM}, needed by {need, date, ::dMMM}: {days, plural, one {# day} other {# days}} too late.} other {Due on {end, date, ::dMMM}, needed by {need, date, ::dMMM}: {days, plural, one {# day} other {# days}} too late.}}',
  'signal.dependency-conflict.overdue': 'Was due on {end, date, ::dMMM} and is still open.',

  'signal.deadlock': 'Deadlock',
  'signal.deadlock.meaning':
    'Some items wait for each other, so none of them can be the first to finish. One link has to be removed.',
  'signal.deadlock.computed':
    'Circles in the links between open items. The link to remove is the one that lets most items move; of equal ones the latest.',
  'signal.deadlock.title':
    '{subject, select, item {{items, plural, one {# item waits for itself} other {# items wait for each other}}} other {{items, plural, one {# item here waits for itself} other {# items here wait for each other}}}}',
  'signal.deadlock.two': '{first} waits for {second}, and {second} for {first}.',
  'signal.deadlock.three': '{first} waits for {second}, {second} for {last}, and {last} for {first}.',
  'signal.deadlock.more': '{first} waits for {second}, and so on, and {last} for {first}.',
  'signal.deadlock.cut': 'The best link to remove is the one from {item} to {other}.',

  'signal.unscheduled-blocker': 'Not planned',
  'signal.unscheduled-blocker.meaning': 'What this item waits for is in no plan. It will not be started by itself.',
  'signal.unscheduled-blocker.computed':
    'Items that it waits for directly and that are not started and have no assignee, or are in no sprint although their project plans in sprints, or are in a project that is not followed.',
  'signal.unscheduled-blocker.title':
    '{more, plural, =0 {{item} is not planned} one {{item} and # other are not planned} other {{item} and # others are not planned}}',
  'signal.unscheduled-blocker.line':
    '{why, select, both {No assignee, no sprint.} assignee {Not in progress, no assignee.} sprint {Not in progress, no sprint.} other {Its project is not followed here.}}',
  'signal.unscheduled-blocker.days': 'This item has waited for {days, plural, one {# day} other {# days}}.',

  'signal.bottleneck': 'Holds up',
  'signal.bottleneck.meaning':
    'No other item of its project holds up more work, directly or through others. Finishing it helps most.',
  'signal.bottleneck.computed':
    'Open items that wait for it at any distance, by points where most of the project is estimated, else by count. It is the first of its project, from three items on.',
  'signal.bottleneck.title': 'Holds up {items, plural, one {# item} other {# items}}',
  'signal.bottleneck.line':
    '{work, select, none {More than any other item of its project. Not in progress, no assignee.} assignee {More than any other item of its project. No assignee.} idle {More than any other item of its project. Not in progress.} other {More than any other item of its project. In progress.}}',

  'signal.hidden-dependency': 'Possible link',
  'signal.hidden-dependency.meaning':
    'This item and another open one mention each other, but no link says how they depend. That may be nothing, or a wait that is in no plan.',
  'signal.hidden-dependency.computed':
    'Open items that mention each other in description or comments, without any link between them, and neither of them part of the other. It is only a suggestion.',
  'signal.hidden-dependency.title':
    '{more, plural, =0 {May depend on {item}} one {May depend on {item} or # other} other {May depend on {item} or # others}}',
  'signal.hidden-dependency.line': 'The two items mention each other but are not linked.',
} as const;
