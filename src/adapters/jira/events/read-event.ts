import type { Happening } from '../../../core/model/happening';
import type { TranslationContext } from '../translation/site/context';
import { instantFrom } from '../translation/fields/instant';
import { idAt, isObject, textAt } from '../translation/fields/json';
import { iterationFrom } from '../translation/fields/sprint-value';
import { categoryFrom } from '../translation/fields/status-category';
import { versionFrom } from '../translation/fields/version-value';
import {
  boardEventSchema,
  type IssueEvent,
  issueEventSchema,
  linkEventSchema,
  projectEventSchema,
  sprintEventSchema,
  versionEventSchema,
} from './event-shapes';
import { commentedIssue, createdIssue, uncommentedIssue, updatedIssue } from './issue-event';
import { createdLink, deletedLink } from './link-event';
import { listed, seePeopleIn } from './people-in-event';

/**
 * One of Forge's product events as something that happened; null when it says nothing that is kept.
 * @throws ZodError for an event that is not in the shape that Atlassian documents
 */
export function readEvent(event: unknown, context: TranslationContext): Happening | null {
  const eventType = isObject(event) ? (textAt(event, 'eventType') ?? '') : '';
  const [, product, act = '', thing = ''] = eventType.split(':');
  if (product !== 'jira' && product !== 'jira-software') return null;
  switch (thing) {
    case 'issue':
      return issueHappening(act, issueEventSchema.parse(event), context);
    case 'comment':
      return act === 'deleted' ? itemsChanged(uncommentedIssue, issueEventSchema.parse(event), context) : null;
    case 'issuelink':
      return linkHappening(act, event);
    case 'sprint':
      return sprintHappening(act, event);
    case 'version':
      return versionHappening(act, event, context);
    case 'project':
      return projectHappening(act, event);
    case 'board':
      return { kind: 'board-changed', ...boardEventSchema.parse(event) };
    default:
      return null;
  }
}

function issueHappening(act: string, event: IssueEvent, context: TranslationContext): Happening | null {
  switch (act) {
    case 'created':
      return itemsChanged(createdIssue, event, context);
    case 'updated':
      return itemsChanged(updatedIssue, event, context);
    case 'commented':
      return itemsChanged(commentedIssue, event, context);
    case 'deleted':
      return { kind: 'item-gone', itemId: event.issue.id };
    default:
      return null;
  }
}

function itemsChanged(
  apply: (event: IssueEvent, context: TranslationContext) => Extract<Happening, { kind: 'items-changed' }>['apply'],
  event: IssueEvent,
  context: TranslationContext,
): Happening {
  seePeopleIn(event, context);
  const told = [event.issue.fields['status'], ...listed(event.associatedStatuses, 'statuses')];
  const statuses = told.flatMap((status) => {
    const id = isObject(status) ? idAt(status, 'id') : null;
    if (id === null || !isObject(status)) return [];
    return { id, name: textAt(status, 'name') ?? id, category: categoryFrom(status['statusCategory']) };
  });
  return {
    kind: 'items-changed',
    itemIds: [event.issue.id],
    apply: apply(event, context),
    statuses,
    people: [...context.seen.people.values()],
  };
}

function linkHappening(act: string, event: unknown): Happening | null {
  if (act !== 'created' && act !== 'deleted') return null;
  const link = linkEventSchema.parse(event);
  return {
    kind: 'items-changed',
    itemIds: [link.sourceIssueId, link.destinationIssueId],
    apply: act === 'created' ? createdLink(link) : deletedLink(link),
    statuses: [],
    people: [],
  };
}

function sprintHappening(act: string, event: unknown): Happening | null {
  const { sprint, timestamp } = sprintEventSchema.parse(event);
  const iteration = iterationFrom(sprint);
  if (iteration === null) return null;
  if (act === 'deleted') return { kind: 'iteration-gone', iteration };
  return { kind: 'iteration-changed', iteration, at: stampOf(timestamp) };
}

function versionHappening(act: string, event: unknown, { seen }: TranslationContext): Happening | null {
  const { version: value, timestamp } = versionEventSchema.parse(event);
  const projectId = idAt(value, 'projectId');
  const project = [...seen.projects.values()].find((known) => known.id === projectId);
  const version = project === undefined ? null : versionFrom(value, project.key);
  // Versions of a project that is not kept are of no use.
  if (version === null) return null;
  if (act !== 'deleted' && act !== 'merged') {
    return { kind: 'version-changed', version, at: stampOf(timestamp) };
  }
  return { kind: 'version-gone', version };
}

/** Milliseconds, told as text. */
function stampOf(timestamp: string | number | null | undefined): Date | null {
  return instantFrom(Number(timestamp ?? NaN));
}

function projectHappening(act: string, event: unknown): Happening | null {
  const { id, key, name } = projectEventSchema.parse(event).project;
  const project = { id, key, name: name ?? key };
  switch (act) {
    case 'created':
    case 'updated':
      return { kind: 'project-changed', project };
    case 'archived':
      return { kind: 'project-archived', project };
    case 'unarchived':
    case 'restored':
      return { kind: 'project-restored', project };
    case 'softdeleted':
    case 'deleted':
      return { kind: 'project-gone', project };
    default:
      return null;
  }
}
