/** What a screen shows where it has nothing to show, or not all: what happened, what it means, what to do. */
export const states = {
  'state.first-reading.title': 'Reading this project for the first time',
  'state.nothing-found.text':
    '{items, plural, one {# item} other {# items}} checked for scope, stalls, dependencies and dates.',
  'state.no-access.title': 'You cannot see this project',
  'state.no-access.text': 'Ask an admin of the project for the permission “Browse projects”.',
  'state.some-hidden': 'Some items are hidden from you. They are not named, and numbers may be without them.',
  'state.not-found.title': 'This item is not in Jira any more',
  'state.not-found.text': 'It was moved or deleted after you opened this page.',
  'state.not-followed.title': 'Bellwether does not follow this project',
  'state.not-followed.text': 'An admin of Jira chooses in Bellwether’s settings which projects it reads.',
  'state.busy.title': 'Jira limits how much can be read',
  'state.busy.text': 'Bellwether tries again by itself in {minutes, number} min.',
  'state.busy.soon': 'Bellwether tries again by itself.',
  'state.stale': 'This is from {on, date, ::dMMM}, {on, time}. Next try in {minutes, number} min.',
  'state.failed.title': 'Bellwether could not read this item',
  'state.failed.text': 'The item itself is fine. If it happens again, send your admin reference {reference}.',
  'state.failed.no-reference': 'The item itself is fine. Try again in a few minutes.',
} as const;
