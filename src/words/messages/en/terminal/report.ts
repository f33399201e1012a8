/** What the report says beside findings, dates and steps. */
export const report = {
  'terminal.title': 'Health as of {day}',
  'terminal.levels':
    '{off, number} off track, {risk, number} at risk, {on, number} on track, {unknown, number} can’t tell (projects, epics, sprints, versions).',
  'terminal.open':
    '{open, number} of {items, plural, one {# item} other {# items}} open: {found, number} with findings, {close, number} more worth a look.',
  'terminal.read':
    'Read: {items, plural, one {# item} other {# items}}, {changes, plural, one {# change} other {# changes}}. {skipped, plural, =0 {No line was skipped.} one {# line or field was skipped.} other {# lines or fields were skipped.}}',
  'terminal.scopes': 'Projects, epics, sprints and versions',
  'terminal.open-items': 'Open items with findings',
  'terminal.data': 'Quality of the data',
  'terminal.fields': 'What the fields hold',
  'terminal.skipped': 'Skipped',
  'terminal.how': 'How to read this',
  'terminal.more': 'and {count, number} more: see {option}',
  'terminal.name':
    '{kind, select, project {project {name}} epic {epic {name}} sprint {sprint {name}} version {version {name}} other {{name}}}',
  'terminal.level':
    '{level, select, off_track {off track} at_risk {at risk} on_track {on track} not_started {not started} put_back {put back} other {can’t tell}}',
  'terminal.scope': '{start, plural, one {# item} other {# items}} at the start, {now, number} now',
  'terminal.scope.open': '{before, plural, one {# item} other {# items}} open on {on, date, ::dMMM}, {now, number} now',
  'terminal.close': 'More findings: {signals}.',
  'terminal.forecast': 'Forecast: {sentences}',
  'terminal.slip': 'Slip: {sentence}',
  'terminal.slip.sum': 'Slip: {sentence} {days, number} d = {parts}.',
  'terminal.steps': 'Next steps, best first:',
  'terminal.step': 'Next step: {sentence}',
  'terminal.reasons': 'Most common findings, by open items: {reasons}.',
  'terminal.reason.whole': '{severity, select, severe {{signal} (severe)} other {{signal}}}',
  'terminal.reason':
    '{severe, plural, =0 {{signal}: {items, number}} one {{signal}: {items, number} (# severe)} other {{signal}: {items, number} (# severe)}}',
  'terminal.how.days': 'Days are working days, counted in the time zone {zone}.',
  'terminal.how.usual': 'Usual: 85% of this team’s own past was at or below it.',
  'terminal.how.expected': 'Expected by: in 85 of 100 cases like this it was finished by then.',
  'terminal.how.limit':
    'At most one in five open items shows findings, the most urgent ones. The others stand under “More findings”.',
  'terminal.how.releases': 'Release dates are those of the file; the file has no history of them.',
  'terminal.flaw.without-history':
    '{count, number} of {of, plural, one {# item} other {# items}} ({share, number, ::percent}) {count, plural, one {has no recorded history. How long it stayed} other {have no recorded history. How long they stayed}} in a status is unknown; activity goes by comments.',
  'terminal.flaw.imported':
    '{count, number} of {of, plural, one {# item} other {# items}} ({share, number, ::percent}) {count, plural, one {was created with many at once. It was imported or cloned:} other {were created many at once. They were imported or cloned:}} scope may seem to have jumped that day.',
  'terminal.flaw.bulk-closed':
    '{count, number} of {of, plural, one {# finished item} other {# finished items}} ({share, number, ::percent}) {count, plural, one {was closed in bulk. Its finish day is uncertain,} other {were closed in bulk. Their finish days are uncertain,}} so times may look too long.',
  'terminal.flaw.finished-outside':
    '{count, number} of {of, plural, one {# finished item} other {# finished items}} ({share, number, ::percent}) {count, plural, one {went straight to done. It counts as finished, and} other {went straight to done. They count as finished, and}} not in how long work takes.',
  'terminal.flaw.unestimated':
    '{count, number} of {of, plural, one {# finished item} other {# finished items}} ({share, number, ::percent}) {count, plural, one {was never estimated, where most are.} other {were never estimated, where most are.}} Below 80% with an estimate, scope is counted in items, not in points.',
  'terminal.flaw.uncategorised-statuses':
    '{count, number} of {of, plural, one {# status} other {# statuses}} ({share, number, ::percent}) {count, plural, one {has no category any more. What passed through it} other {have no category any more. What passed through them}} may have started later than it did.',
  'terminal.flaw.unclosed-iterations':
    '{count, number} of {of, plural, one {# started sprint} other {# started sprints}} ({share, number, ::percent}) {count, plural, one {was never closed. Work carried over from it} other {were never closed. Work carried over from them}} is not seen.',
  'terminal.question.estimate':
    '{field} holds a number on {set, number} of {of, plural, one {# item} other {# items}}: is it the estimate? Then set fields.estimate to {value}.',
  'terminal.question.epicLink':
    '{field} holds the key of an item on {set, number} of {of, plural, one {# item} other {# items}}: is it the link to the epic? Then set fields.parent to {value}.',
  'terminal.question.flagged':
    '{field} holds a checked option on {set, number} of {of, plural, one {# item} other {# items}}: is it the flag? Then set fields.flag to {value}.',
  'terminal.field-name': '{id} “{name}”',
  'terminal.link-type':
    'The link type “{name}” (“{inward}”, “{outward}”) is not known, so its {links, plural, one {# link says} other {# links say}} nothing of order. Set {setting} where it means that one waits for the other.',
  'terminal.field':
    '{role, select, sprint {Sprint} epicLink {Epic link} epicName {Epic name} flagged {Flag} estimate {Estimate} startOn {Start date} targetEnd {Target end} other {Acceptance criteria}}: {field}, {by, select, choice {as the settings say} board {as a board estimates in it} schema {by its type} name {by its name} values {by its values} other {by the id that Jira usually gives it}} (set on {set, number} of {of, plural, one {# item} other {# items}})',

  'terminal.dry-run':
    '{then, plural, one {# item would be flagged today} other {# items would be flagged today}}; now {now, number}. {fresh, number} new, {gone, number} no longer flagged.',
  'terminal.future': '{option} {asOf} is in the future. The last change in the file is from {last, date, ::dMMM}.',
  'terminal.no-project': 'No project {project} in this file. It holds: {known}.',
  'terminal.no-scope':
    'Nothing current is called {name}. Give the key of a project or epic, or the name of a sprint or version.',
  'terminal.no-scope.similar': 'Current are, among others: {similar}.',
  'terminal.fail-on':
    '{level, select, at_risk {Stopped by {option}: {kind, select, project {{count, plural, one {# project is} other {# projects are}}} epic {{count, plural, one {# epic is} other {# epics are}}} sprint {{count, plural, one {# sprint is} other {# sprints are}}} version {{count, plural, one {# version is} other {# versions are}}} other {{count, plural, one {# scope is} other {# scopes are}}}} at risk or off track.} other {Stopped by {option}: {kind, select, project {{count, plural, one {# project is} other {# projects are}}} epic {{count, plural, one {# epic is} other {# epics are}}} sprint {{count, plural, one {# sprint is} other {# sprints are}}} version {{count, plural, one {# version is} other {# versions are}}} other {{count, plural, one {# scope is} other {# scopes are}}}} off track.}}',
  'terminal.progress':
    '{step, select, reading {Reading} deriving {Working out histories} judging {Judging} other {Writing}}',
  'terminal.progress.amount':
    '{step, select, reading {Reading: {items, plural, one {# item} other {# items}}} deriving {Working out histories: {items, plural, one {# item} other {# items}}} judging {Judging: {items, plural, one {# item} other {# items}}} other {Writing: {items, plural, one {# item} other {# items}}}}',
  'terminal.nothing-read': 'No issue could be read from {files}. Export with fields and changelog; see docs/import.md.',
  'terminal.nothing-read.why':
    'No issue could be read from {files} ({why}). Export with fields and changelog; see docs/import.md.',
} as const;
