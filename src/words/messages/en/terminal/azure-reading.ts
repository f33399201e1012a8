/** Reading the user's own Azure DevOps, and what is said of work read from it. */
export const azureReading = {
  'azure.address':
    '“{address}” is not the address of an organisation. Give it like {example}, without a name or token in it.',
  'azure.token':
    'No token. Put {token} into the environment, or name a file with {option}; in a pipeline, map {pipeline}. A personal access token with the scope Work Items (Read) is enough to read.',
  'azure.project-wanted': 'Name the project to read with {option}.',
  'azure.project-beside-wanted':
    'Name the projects of Azure DevOps with {option}: beside {site}, {project} names those of the Jira.',
  'azure.demo-alone':
    'The Azure DevOps on this machine holds the demo company alone: leave out {import}, {site} and {azure}.',
  'azure.progress': '{project}: {rows, plural, one {# revision or link} other {# revisions and links}} read',
  'azure.wait': 'Azure DevOps asks to wait for {left, number} s',
  'azure.read': '{project}: {read, plural, one {# new revision} other {# new revisions}} read, {kept, number} kept.',
  'azure.refused.token':
    '{host} did not accept the token. Check that it has not expired and belongs to this organisation, and that its scope is Work Items (Read). What was read is kept: start again to go on.',
  'azure.refused.forbidden':
    '{host} refuses this account: {reason}. In a pipeline, give its build service access to the project.',
  'azure.refused.not-there':
    '{host} does not show this: {reason}. Check the names of organisation and project, and whether the token may read it.',
  'azure.refused.busy': '{host} cannot be reached now: {reason}. What was read is kept: start again to go on.',
  'azure.refused.unreadable':
    '{host} does not answer like Azure DevOps: {reason}. Check the address. What was read is kept.',
  'azure.named-more': '{items} and {count, number} more',
  'azure.unread':
    '{count, plural, one {Links lead to # work item that was not read ({items}): in another project, deleted, or in an area that this token may not see.} other {Links lead to # work items that were not read ({items}): in another project, deleted, or in an area that this token may not see.}}',
  'azure.gone':
    '{count, plural, one {# open work item is no longer shown to this token, and left out: {items}. Deleted for good, moved to another project, or in an area that it may no longer see.} other {# open work items are no longer shown to this token, and left out: {items}. Deleted for good, moved to another project, or in an area that it may no longer see.}}',
  'azure.partial':
    '{count, plural, one {The beginning of # work item is not known: {items}.} other {The beginning of # work items is not known: {items}.}} How long they were in their first state cannot be said.',
  'azure.teams-without-area': 'Teams without an area path: {teams}. Work is not seen in their sprints.',
  'azure.unfinished':
    '{file} was not read to its end, and may lack the newest changes. Read the project again to go on.',
  'azure.organisations':
    'These readings are of two organisations, whose work items have the same numbers: {one} and {other}. Report on each by itself.',
  'azure.both':
    '{links, plural, one {Jira and Azure DevOps are read as one: # link leads from one to the other.} other {Jira and Azure DevOps are read as one: # links lead from one to the other.}}',
  'azure.both.unread':
    '{unread, plural, one {# more leads to work that was not read.} other {# more lead to work that was not read.}}',
  'azure.both.ages':
    'The files of Jira end on {jira}, the readings of Azure DevOps on {azure}. What happened in {older} in the {days, plural, one {# day} other {# days}} between is not known: its work looks more idle than it may be.',
  'azure.tag.added': '{item} no tag → {tag}',
  'azure.tag.removed': '{item} {tag} → no tag',
  'azure.tag.changed': '{item} {from} → {tag}',
  'azure.tags.right': 'All tags in {project} are as they should be.',
  'azure.tags.planned': '{count, plural, one {# tag} other {# tags}} to change in {project}; nothing was written.',
  'azure.tags.written': '{count, plural, one {# tag} other {# tags}} changed in {project}.',
  'azure.tags.conflict':
    '{count, plural, one {# work item was being changed by somebody else, and keeps its tags until the next run: {items}.} other {# work items were being changed by somebody else, and keep their tags until the next run: {items}.}}',
  'azure.tags.ask': 'Change {count, plural, one {# tag} other {# tags}} in {project}? [y/N] ',
  'azure.tags.need-azure': '{option} needs {azure} and {project}: tags are written where the work was read.',
  'azure.tags.need-now': '{option} is about the present: leave out {asOf} and {only}.',
} as const;
