/** Reading the user's own Jira: what is wanted, how far it is, what it refused. */
export const jiraReading = {
  'jira.address': '“{address}” is not the address of a Jira. Give it like {example}, without a name or password in it.',
  'jira.token.cloud':
    'No API token. Put {email} and {token} into the environment, or name a file with {option}. Make a token at {page} under Security.',
  'jira.token.own':
    'No personal access token. Put {token} into the environment, or name a file with {option}. Make a token in your profile in Jira.',
  'jira.secret-file': '{file} can be read by others. Run: {command}',
  'jira.choose': 'Choose with {option}: {projects}.',
  'jira.unknown-project': 'No project {project} on {host}. It holds: {known}.',
  'jira.no-project': '{host} shows this account no project. Use a token of somebody who may browse projects.',
  'jira.ask.email': 'E-mail address of your Atlassian account: ',
  'jira.ask.api-token': 'API token: ',
  'jira.ask.personal-token': 'Personal access token: ',
  'jira.ask.projects': 'Projects: ',
  'jira.progress': '{project}: {read, number} of {of, plural, one {# item} other {# items}}, {points, number} points',
  'jira.progress.seconds':
    '{project}: {read, number} of {of, plural, one {# item} other {# items}}, {points, number} points, about {left, number} s left',
  'jira.progress.minutes':
    '{project}: {read, number} of {of, plural, one {# item} other {# items}}, {points, number} points, about {left, number} min left',
  'jira.wait.seconds': 'Jira asks to wait for {left, number} s',
  'jira.wait.minutes': 'Jira asks to wait for {left, number} min',
  'jira.read': '{project}: {read, plural, one {# item} other {# items}} read, {kept, number} kept.',
  'jira.refused.token': '{host} did not accept the token. Check {email} and {token}, or make a new token.',
  'jira.refused.elsewhere': '{host} sends this request elsewhere, mostly to log in. Check the address and the token.',
  'jira.refused.forbidden': '{host} refuses this account: {reason}.',
  'jira.refused.busy': '{host} cannot be reached now: {reason}. What was read is kept: start again to go on.',
  'jira.refused.unreadable': '{host} does not answer like a Jira: {reason}. Check the address.',
} as const;
