/** Dates, people, communication, clarity and priorities. */
export const team = {
  'signal.date-at-risk': 'Date at risk',
  'signal.date-at-risk.meaning':
    'What is open does not fit into the time that is left, at the pace so far. Either the date moves, or something is left out.',
  'signal.date-at-risk.computed':
    'The chance that the forecast gives to the date. Without a forecast: how often as many items were finished within as many days in the last half year.',
  'signal.date-at-risk.title': '{chance, number, ::percent} chance to finish by {on, date, ::dMMM}',
  'signal.date-at-risk.line':
    '{open, plural, one {# item} other {# items}} left, {days, plural, one {# working day} other {# working days}} to the target.',
  'signal.date-at-risk.passed.title': 'Target passed {days, plural, one {# day} other {# days}} ago',
  'signal.date-at-risk.passed.line':
    '{open, plural, one {# item is open.} other {# items are open.}} The target was {on, date, ::dMMM}.',

  'signal.overdue': 'Overdue',
  'signal.overdue.meaning':
    'The due date has passed and the item is still open. Until there is a new date, nobody who depends on it knows when it will be done.',
  'signal.overdue.computed':
    'Working days since the end of the due date. Severe when open work that has a target waits for it.',
  'signal.overdue.title':
    'Overdue by {days, plural, =0 {less than a day} one {# day} other {# days}}, since {on, date, ::dMMM}',
  'signal.overdue.line': 'Nothing that has a target waits for it.',
  'signal.overdue.waiting.line':
    '{waiting, plural, one {# item that has a target waits for it} other {# items that have a target wait for it}}, the first target is {first, date, ::dMMM}.',
  'signal.date-moved': 'Date postponed',
  'signal.date-moved.meaning':
    'The due date was moved to a later day again and again. It is met only because it moves with the delay.',
  'signal.date-moved.computed':
    'Moves of the due date to a later day. For an item they are compared with 85% of finished items with a date; for a project, items a week with earlier weeks.',
  'signal.date-moved.title': 'Due date postponed {times, plural, one {once} other {# times}}',
  'signal.date-moved.line':
    '{passed, select, yes {First date {on, date, ::dMMM}, now {days, plural, one {# day} other {# days}} later. The first date has passed.} other {First date {on, date, ::dMMM}, now {days, plural, one {# day} other {# days}} later.}}',
  'signal.date-moved.project.title':
    '{items, plural, one {# due date postponed per week} other {# due dates postponed per week}}',
  'signal.date-moved.project.line':
    '{share, number, ::percent} of open items, last {weeks, plural, one {week} other {# weeks}}. Usual: up to {usual, number, ::percent}.',

  'signal.owner-left': 'Inactive assignee',
  'signal.owner-left.meaning':
    'The work is assigned to an account that is no longer active. It will not go on until it is handed over, and knowledge about it gets lost.',
  'signal.owner-left.computed':
    'Work in progress assigned to a deactivated account. For epics, sprints and projects also assignees without activity in the project for longer than 95% of their own times without activity.',
  'signal.owner-left.title': 'Assignee is not active',
  'signal.owner-left.line': 'Assigned to a deactivated account.',
  'signal.owner-left.line.silent':
    'Assigned to a deactivated account. No activity for {days, plural, one {# day} other {# days}}.',
  'signal.owner-left.inside.title': '{items, plural, one {# item} other {# items}} without active assignee',
  'signal.owner-left.inside.line': '{share, number, ::percent} of open items with an assignee are affected.',
  'signal.owner-left.inside.silent':
    'No activity of the assignees in this project for {days, plural, one {# day} other {# days}} or more.',
  'signal.owner-left.inside.silent.ever': 'The assignees have had no activity in this project.',

  'signal.single-point': 'One person knows it',
  'signal.single-point.meaning':
    'Nearly all of this work was done by one person, who also has what is open. If that person is away, it stops.',
  'signal.single-point.computed':
    'The largest part of the finished work of one assignee, where the same assignee has as much of the open work. It is shown for the epic only; people are not compared.',
  'signal.single-point.title': 'One person did {share, number, ::percent} of the work',
  'signal.single-point.line':
    'Of {finished, plural, one {# finished item} other {# finished items}}. The same person has {open, number, ::percent} of what is open.',

  'signal.no-owner': 'No assignee',
  'signal.no-owner.meaning': 'Nobody is assigned to move this on. Work that belongs to everybody is easily left.',
  'signal.no-owner.computed':
    'Work in progress, or work that others wait for, without an assignee, where at least 80% of finished work had one. For an epic with work in progress: no assignee, and no activity of its reporter in 10 days.',
  'signal.no-owner.title':
    '{what, select, blocker {No assignee, and others wait} parent {Nobody is assigned to the epic} other {No assignee}}',
  'signal.no-owner.line':
    '{what, select, blocker {Without an assignee for {days, plural, one {# day} other {# days}}; other items wait for it.} parent {Work goes on; no activity by the reporter for {days, plural, one {# day} other {# days}}.} other {In progress without an assignee for {days, plural, one {# day} other {# days}}.}}',

  'signal.unanswered': 'Open question',
  'signal.unanswered.meaning':
    'Something was asked on the item and is not answered yet. It is a thing to do, not a risk: open questions do not predict delay.',
  'signal.unanswered.computed':
    'Comments that ask something or mention a person, without a later comment by anybody else and without activity of that person. It is compared with 85% of this team’s answers.',
  'signal.unanswered.title': '{questions, plural, one {Open question} other {# open questions}}',
  'signal.unanswered.line':
    '{past, select, own {Asked on {on, date, ::dMMM}, {days, plural, one {# day} other {# days}} ago. Usual: up to {usual, plural, one {# day} other {# days}}.} other {Asked on {on, date, ::dMMM}, {days, plural, one {# day} other {# days}} ago. In other projects: up to {usual, plural, one {# day} other {# days}}.}}',

  'signal.unclear': 'Unclear',
  'signal.unclear.meaning':
    'Work has started on an item that does not say what is wanted, although finished items here usually do. What is not agreed before is found out after.',
  'signal.unclear.computed':
    'A description, acceptance criteria or an estimate that is missing on work in progress, where at least 90% of the finished items of its type have it.',
  'signal.unclear.title':
    '{lacks, select, criteria {No acceptance criteria} estimate {No estimate} description {No description} two {Two things are missing} other {Three things are missing}}',
  'signal.unclear.line':
    '{past, select, own {{share, number, ::percent} of finished items of this type have it.} other {In other projects {share, number, ::percent} of finished items have it.}}',

  'signal.overloaded': 'Overloaded',
  'signal.overloaded.meaning':
    'The team works on more items at once than usual and finishes no more for it. What was started waits for what was started before.',
  'signal.overloaded.computed':
    'Items in progress that can move, divided by the people who moved work in the last weeks, compared with 85% of earlier weeks, while no more was finished than in these.',
  'signal.overloaded.title': 'Too much in progress at once',
  'signal.overloaded.line':
    '{people, plural, one {# item} other {# items}} per person; usual: up to {usual, number}. {finished, number} finished in {weeks, plural, one {# week} other {# weeks}}.',

  'signal.returned': 'Reopened',
  'signal.returned.meaning':
    'More finished work is reopened than usual. What counts as done is not what was expected, or not what was checked.',
  'signal.returned.computed':
    'Items that left done again in the last weeks, as a share of the items finished, compared with 85% of earlier weeks.',
  'signal.returned.title': '{items, plural, one {# finished item reopened} other {# finished items reopened}}',
  'signal.returned.line':
    '{finished, plural, =0 {Nothing was finished in the last {weeks, plural, one {week} other {# weeks}}. Usual: up to {usual, number, ::percent}.} one {{share, number, ::percent} of the # item finished in {weeks, plural, one {# week} other {# weeks}}. Usual: up to {usual, number, ::percent}.} other {{share, number, ::percent} of the # items finished in {weeks, plural, one {# week} other {# weeks}}. Usual: up to {usual, number, ::percent}.}}',

  'signal.priority-churn': 'Priorities change',
  'signal.priority-churn.meaning':
    'What comes first changes more often than usual. Work that is put aside costs twice: it waits, and it has to be taken up again.',
  'signal.priority-churn.computed':
    'Open items whose priority or place in the order a person changed, as a share of all open items, week by week, compared with 85% of earlier weeks.',
  'signal.priority-churn.title': 'Priorities change often',
  'signal.priority-churn.line':
    '{items, plural, one {# item} other {# items}} a week, {share, number, ::percent} of open items. Usual: up to {usual, number, ::percent}.',

  'signal.discovery': 'Discovered',
  'signal.discovery.meaning':
    'The team keeps finding work that it did not see at the start, or that is larger than it seemed. What is to be built is not understood yet.',
  'signal.discovery.computed':
    'Items that people of this team added or split after the start, and estimates that grew, as a share of the start. It is compared with this team’s earlier ones at the same share of their time.',
  'signal.discovery.title': '{items, plural, one {# item} other {# items}} discovered since start',
  'signal.discovery.title.grown': '{items, plural, one {# estimate} other {# estimates}} grew since start',
  'signal.discovery.title.both':
    '{found, plural, one {# item} other {# items}} discovered, {grown, plural, one {# estimate} other {# estimates}} grew since start',
  'signal.discovery.line': '{share, number, ::percent} of the start. Usual by now: up to {usual, number, ::percent}.',

  'signal.unseen': 'Not looked at',
  'signal.unseen.meaning':
    'Much of it was written down once and never looked at again. How long it takes and what it needs is guesswork.',
  'signal.unseen.computed':
    'Open items without assignee, estimate, link and any activity since they were created, as a share of all that is open. It is compared with this team’s earlier ones at the same share of their time.',
  'signal.unseen.title': '{items, plural, one {# item} other {# items}} not looked at yet',
  'signal.unseen.line':
    '{share, number, ::percent} of open items: no estimate, no change. Usual: up to {usual, number, ::percent}.',
} as const;
