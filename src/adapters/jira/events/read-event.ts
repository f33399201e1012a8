import * as z from 'zod';
import { asCancelled } from '../../../core/model/cancelled';
import type { Happening } from '../../../core/model/happening';
import type { Status } from '../../../core/model/status';
import { isUndoneBy, resolutionIn } from '../translation/changelog/resolutions';
import type { TranslationContext } from '../translation/site/context';
import { instantFrom } from '../translation/fields/instant';
import { idAt, isObject, textAt } from '../translation/fields/json';
import { iterationFrom } from '../translation/fields/sprint-value';
import { categoryFrom } from '../translation/fields/status-category';
import { versionFrom } from '../translation/fields/version-value';
import {
  boardEventSchema,
  goneIssueSchema,
  type IssueEvent,
  issueEventSchema,
  linkEventSchema,
  projectEventSchema,
  sprintEventSchema,
  versionEventSchema,
} from './event-shapes';
import { accessHappened } from './access-event';
import { commentedIssue, createdIssue, updatedIssue } from './issue-event';
import { createdLink, deletedLink } from './link-event';
import { listed, seePeopleIn } from './people-in-event';
import { namedAtLeast } from './told-too-little';

type Happened = readonly Happening[];
const NOTHING: Happened = [];

/**
 * What happened according to one of Forge's product events; nothing if it contains nothing that is stored. Shapes
 * differ from their documentation: what cannot be understood is read again, if the event names it. @throws ZodError for
 * an event that does not even name its subject
 */
export function readEvent(event: unknown, context: TranslationContext): Happened {
  try {
    return happened(event, context);
  } catch (error) {
    const named = error instanceof z.ZodError ? namedAtLeast(event) : null;
    if (named === null) throw error;
    return [named];
  }
}

function happened(event: unknown, context: TranslationContext): Happened {
  const eventType = isObject(event) ? (textAt(event, 'eventType') ?? textAt(event, 'type') ?? '') : '';
  const [, product, act = '', thing = ''] = eventType.split(':');
  if (product === 'ecosystem.app_policy') return accessHappened(act, event, context);
  if (product !== 'jira' && product !== 'jira-software') return NOTHING;
  switch (thing) {
    case 'issue':
      return issueHappened(act, event, context);
    case 'comment':
      return act === 'deleted' ? [toReadAgain(goneIssueSchema.parse(event).issue.id)] : NOTHING;
    case 'issuelink':
      return linkHappened(act, event, context);
    case 'sprint':
      return sprintHappened(act, event);
    case 'version':
      return versionHappened(act, event, context);
    case 'project':
      return projectHappened(act, event);
    case 'board':
      return [{ kind: 'board-changed', ...boardEventSchema.parse(event) }];
    default:
      return NOTHING;
  }
}

/** Stored comments have no id, so it is not known which comment was deleted. */
const toReadAgain = (itemId: string): Happening => ({
  kind: 'told-too-little',
  itemIds: [itemId],
  iterationIds: [],
  projectKeys: [],
});

function issueHappened(act: string, event: unknown, context: TranslationContext): Happened {
  switch (act) {
    case 'created':
      return [itemsChanged(createdIssue, issueEventSchema.parse(event), context)];
    case 'updated':
      return [itemsChanged(updatedIssue, issueEventSchema.parse(event), context)];
    case 'commented':
      return [itemsChanged(commentedIssue, issueEventSchema.parse(event), context)];
    case 'deleted':
      return [{ kind: 'items-gone', itemIds: [goneIssueSchema.parse(event).issue.id] }];
    default:
      return NOTHING;
  }
}

function itemsChanged(
  apply: (event: IssueEvent, context: TranslationContext) => Extract<Happening, { kind: 'items-changed' }>['apply'],
  event: IssueEvent,
  context: TranslationContext,
): Happening {
  seePeopleIn(event, context);
  const told = [event.issue.fields['status'], ...listed(event.associatedStatuses)];
  const isUndoneNow = isUndoneBy(resolutionIn(event.issue.fields));
  const statuses = told.flatMap((status): readonly Status[] => {
    const id = isObject(status) ? idAt(status, 'id') : null;
    if (id === null || !isObject(status)) return [];
    const read: Status = { id, name: textAt(status, 'name') ?? id, category: categoryFrom(status['statusCategory']) };
    // Who is told of an issue that is cancelled has to know the status that it counts in.
    return isUndoneNow && read.category === 'done' ? [read, { ...read, id: asCancelled(id) }] : [read];
  });
  return {
    kind: 'items-changed',
    itemIds: [event.issue.id],
    apply: apply(event, context),
    statuses,
    people: [...context.seen.people.values()],
  };
}

function linkHappened(act: string, event: unknown, context: TranslationContext): Happened {
  if (act !== 'created' && act !== 'deleted') return NOTHING;
  const link = linkEventSchema.parse(event);
  return [
    {
      kind: 'items-changed',
      itemIds: [link.sourceIssueId, link.destinationIssueId],
      apply: act === 'created' ? createdLink(link, context) : deletedLink(link),
      statuses: [],
      people: [],
    },
  ];
}

function sprintHappened(act: string, event: unknown): Happened {
  const { sprint, timestamp } = sprintEventSchema.parse(event);
  const iteration = iterationFrom(sprint);
  if (iteration === null) return NOTHING;
  if (act === 'deleted') return [{ kind: 'iteration-gone', iteration }];
  // A name alone does not contain the state of the sprint.
  if (textAt(sprint, 'state') === null) {
    return [{ kind: 'told-too-little', itemIds: [], iterationIds: [iteration.id], projectKeys: [] }];
  }
  return [{ kind: 'iteration-changed', iteration, at: stampOf(timestamp) }];
}

/** Of two merged versions, `version` stays and `mergedVersion` no longer exists. */
function versionHappened(act: string, event: unknown, { seen }: TranslationContext): Happened {
  const { version: value, mergedVersion, timestamp } = versionEventSchema.parse(event);
  const projectId = idAt(value, 'projectId');
  const project = [...seen.projects.values()].find((known) => known.id === projectId);
  const gone = act === 'deleted' && projectId === null ? versionFrom(value, '') : null;
  if (gone !== null) return [{ kind: 'version-gone', version: gone }];
  const version = project === undefined ? null : versionFrom(value, project.key);
  // Versions of a project that is not stored are not needed.
  if (version === null) return NOTHING;
  if (act === 'deleted') return [{ kind: 'version-gone', version }];
  const merged = act === 'merged' ? versionFrom(mergedVersion, version.projectKey) : null;
  return [
    ...(merged === null ? [] : [{ kind: 'version-gone', version: merged } as const]),
    typeof value['released'] === 'boolean'
      ? { kind: 'version-changed', version, at: stampOf(timestamp) }
      : { kind: 'told-too-little', itemIds: [], iterationIds: [], projectKeys: [version.projectKey] },
  ];
}

/** Milliseconds as text. */
function stampOf(timestamp: string | number | null | undefined): Date | null {
  return instantFrom(Number(timestamp ?? NaN));
}

function projectHappened(act: string, event: unknown): Happened {
  const { id, key, name } = projectEventSchema.parse(event).project;
  const project = { id, key, name: name ?? key };
  switch (act) {
    case 'created':
    case 'updated':
      return [{ kind: 'project-changed', project }];
    case 'archived':
      return [{ kind: 'project-archived', project }];
    case 'unarchived':
    case 'restored':
      return [{ kind: 'project-restored', project }];
    case 'softdeleted':
      return [{ kind: 'project-hidden', project }];
    case 'deleted':
      return [{ kind: 'project-gone', project }];
    default:
      return NOTHING;
  }
}
