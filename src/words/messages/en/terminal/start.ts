/** Starting the local trackers, and refusals of every command. */
export const start = {
  'start.jira': 'Bellwether, in a Jira on this machine',
  'start.azure': 'Bellwether, in an Azure DevOps on this machine',
  'start.builds': 'Builds {names} first. All of it takes about a minute, once.',
  'start.failed': 'failed',
  'start.demo': 'demo company',
  'start.import': 'import',
  'start.projects': '{name}, {count, plural, one {# project} other {# projects}}',
  'start.imported':
    '{issues, plural, one {# issue} other {# issues}} with {changes, plural, one {# change} other {# changes}}',
  'start.skipped': 'Skipped:',
  'start.skipped-more': 'and {count, number} more',
  'start.port-in-use': 'Port {port} is in use; using {other}.',
  'start.open': 'Open {url}',
  'start.stop': 'Press Ctrl-C to stop.',
  'start.beside': 'Bellwether stands at the right of every issue.',
  'start.beside-of': 'Bellwether stands at the right of every issue. Open an issue of:',
  'start.portfolio': 'The portfolio stands on a dashboard:',
  'start.in-work-item': 'Bellwether stands in every work item. Open one of:',
  'start.project-page': 'The page of a project:',
  'start.settings': 'Its settings:',

  'refused.date': '{option} {value} is not a date. Use 2026-02-19, or {example}.',
  'refused.nothing-to-read': 'Say what to read: {import} or {azure}.',
  'refused.nothing-to-answer-from': 'Say what to answer from: {import} or {site}. See {help}.',
} as const;
