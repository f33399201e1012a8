/** What an epic, a sprint, a version or a project holds, and how that changes. */
export const scope = {
  'signal.scope-creep': 'Scope creep',
  'signal.scope-creep.meaning':
    'More work was added since the start than usual by now. Every addition moves the end, unless something else leaves.',
  'signal.scope-creep.computed':
    'What was added minus what was removed, as a share of what was there at the start. It is compared with this team’s earlier ones at the same share of their time.',
  'signal.scope-creep.title':
    '{subject, select, sprint {Sprint scope grew by {share, number, ::percent}} epic {Epic scope grew by {share, number, ::percent}} version {Version scope grew by {share, number, ::percent}} project {Project scope grew by {share, number, ::percent}} other {Scope grew by {share, number, ::percent}}}',
  'signal.scope-creep.line':
    '{past, select, own {{added, number} added, {removed, number} removed since {on, date, ::dMMM}. Usual by now: up to {usual, number, ::percent}.} other {{added, number} added, {removed, number} removed since {on, date, ::dMMM}. In other projects 85% grow by up to {usual, number, ::percent}.}}',

  'signal.growing-work': 'Open work grows',
  'signal.growing-work.meaning':
    'More work comes in than is finished. What is open takes longer and longer, whatever is done first.',
  'signal.growing-work.computed':
    'Open items now, compared with those of 90 days ago. The growth is compared with 85% of this team’s earlier stretches of 90 days.',
  'signal.growing-work.title': 'Open work grew by {share, number, ::percent}',
  'signal.growing-work.line':
    '{past, select, own {From {before, number} to {now, plural, one {# item} other {# items}} in {days, plural, one {# day} other {# days}}. Usual: up to {usual, number, ::percent}. Last {weeks, plural, one {week} other {# weeks}}: {entered, number} came in, {finished, number} finished.} other {From {before, number} to {now, plural, one {# item} other {# items}} in {days, plural, one {# day} other {# days}}. In other projects: up to {usual, number, ::percent}. Last {weeks, plural, one {week} other {# weeks}}: {entered, number} came in, {finished, number} finished.}}',

  'signal.scope-churn': 'Scope swapped',
  'signal.scope-churn.meaning':
    'Much of the plan was swapped after the start: work came in and other work went out. The sum looks calm, but started work is dropped and new work was not planned.',
  'signal.scope-churn.computed':
    'Added and removed work together, as a share of the start, where at most half of it remains as growth. It is compared with this team’s earlier ones at the same share of their time.',
  'signal.scope-churn.title': 'Scope swapped after the start',
  'signal.scope-churn.line':
    '{added, plural, one {# item} other {# items}} in, {removed, number} out: {share, number, ::percent} of the start. Usual: up to {usual, number, ::percent}.',

  'signal.re-estimation': 'Re-estimated',
  'signal.re-estimation.meaning':
    'Estimates of open work changed by more than usual by now. The size of the work was not understood at the start.',
  'signal.re-estimation.computed':
    'Points by which estimates of open items changed after the start, up and down added together, as a share of the points at the start. It is compared with this team’s earlier ones.',
  'signal.re-estimation.title': 'Estimates changed a lot',
  'signal.re-estimation.line':
    '{items, plural, one {# item} other {# items}}: {up, plural, one {# point} other {# points}} up, {down, number} down since the start.',
  'signal.re-estimation.usual':
    '{share, number, ::percent} of the start changed; usual: up to {usual, number, ::percent}.',

  'signal.over-commitment': 'Too much',
  'signal.over-commitment.meaning':
    'The sprint holds more than this team typically finishes in one, so some of it will be left over. Better to choose now what that is.',
  'signal.over-commitment.computed':
    'What is left, compared with what was typically finished in the last 6 sprints of the board, how often these fell short, and how much of the time has passed.',
  'signal.over-commitment.title': 'Sprint holds more than typical',
  'signal.over-commitment.line':
    '{unit, select, points {{committed, plural, one {# point} other {# points}} committed, {now, number} now. Typical: {typical, number} per sprint.} other {{committed, plural, one {# item} other {# items}} committed, {now, number} now. Typical: {typical, number} per sprint.}}',

  'signal.carry-over': 'Carried over',
  'signal.carry-over.meaning':
    'The item was planned in earlier sprints and was not finished in them. It may be too large, or less important than its place in the plan says.',
  'signal.carry-over.computed':
    'The number of sprints that the item has been in, the present one included. It counts from the third on.',
  'signal.carry-over.title': 'In its {sprints, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} sprint',
  'signal.carry-over.line': 'Not finished in {before, plural, one {# earlier sprint} other {# earlier sprints}}.',

  'signal.goal-drift': 'Goal changed',
  'signal.goal-drift.meaning':
    'What the item is to achieve was rewritten after its start, by more than usual. Finished work may no longer be what is wanted.',
  'signal.goal-drift.computed':
    'By how many characters the edits of description and acceptance criteria after the first day changed them, as a share of their length. It is compared with 85% of the finished items.',
  'signal.goal-drift.title': 'Description changed after start',
  'signal.goal-drift.line':
    '{edits, plural, one {Edited once.} other {Edited # times.}} {share, number, ::percent} of the text changed; usual: up to {usual, number, ::percent}.',
} as const;
