export const automation = {
  'action.key-wanted': 'Give the key of a work item, such as PAY-313.',
  'action.project-wanted': 'Give the key of a project, such as PAY.',
  'action.sprint-wanted': 'Give the number of a sprint, such as 41.',
  'action.no-item': 'There is no work item {key}, or the person of this connection may not see it.',
  'action.no-project': 'There is no project {key}, or the person of this connection may not see it.',
  'action.no-sprint': 'There is no started sprint {id}, or the person of this connection may not see work in it.',
  'action.no-epic': '{key} is no epic, and has none: ask about an epic.',
  'action.not-judged': 'Bellwether has not read {key} yet. Try again in some minutes.',
  'action.rests-on-hidden': 'Cannot tell: {key} rests on projects that the person of this connection may not see.',
  'action.no-consent':
    'Bellwether may not ask Jira for the person of this connection: that person has to allow it once, under connected apps.',
  'action.failed': 'Bellwether could not answer. Try again; the reference for your administrator is {reference}.',
  'action.waits-for-nothing': '{key} waits for nothing.',
  'action.waits-for': '{key} waits for {blockers}; the first to finish is {root}.',
  'action.waits-for-hidden': '{key} waits for a work item that the person of this connection may not see.',
  'action.sprint-unchanged':
    'Nothing came in or went since the sprint began with {start, plural, one {# item} other {# items}}.',
  'action.sprint-changed':
    'Since the sprint began with {start, plural, one {# item} other {# items}}: {added, number} added, {removed, number} removed, {now, number} now.',
  'action.no-slip': 'Cannot tell by how much {key} is late: it has no target, or too little is known.',
  'action.nothing-to-do': 'Nothing that Bellwether knows of would help {key} now.',
  'report.title': '{project}: status on {on, date, ::dMMMM}',
  'report.expected': 'Expected by {on, date, ::dMMM}, at 85%.',
  'report.expected-late':
    'Expected by {on, date, ::dMMM}, {days, plural, one {# working day} other {# working days}} after the target of {target, date, ::dMMM}.',
  'report.no-date': 'No date can be told yet.',
  'report.nothing-open': 'Nothing in it is open.',
  'report.chance': 'The chance of the target is {share, number, ::percent}.',
  'report.levels':
    '{off, plural, one {# epic or version is off track} other {# epics and versions are off track}}, {risk, number} at risk, {on, number} on track.',
  'report.moved': 'What moved the dates',
  'report.nothing-moved': 'Nothing moved a date.',
  'report.level-changed': '{key}: {before} a week ago, {now} today.',
  'report.chance-changed':
    '{key}: chance of the target {before, number, ::percent} a week ago, {now, number, ::percent} today.',
  'report.added':
    '{key}: {count, plural, one {# item} other {# items}} added since the start, {found, number} of them found on the way.',
  'report.decided': 'What changed in scope',
  'report.nothing-decided': 'Nothing has come in since the start.',
  'report.to-do': 'What to do',
  'report.nothing-to-do': 'Nothing urgent.',
  'report.frozen': '{key}, frozen on {on, date, ::dMMM}: {foretold}.',
  'report.hidden': 'Some work is hidden from whoever asked, and does not count here.',
} as const;
