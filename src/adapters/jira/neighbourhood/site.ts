import type { Jira } from '../client';
import { discoverFields } from '../translation/fields/discover-fields';
import { JiraForbidden, JiraNotFound } from '../errors';
import { getBoards, getEstimationField, getSprints } from '../rest/boards';
import { getFields, getLinkTypes, getStatuses } from '../rest/configuration';
import { seeIteration, translationContext, type TranslationContext } from '../translation/site/context';
import type { FieldRef } from '../translation/fields/field-map';
import { NO_CHOICES, type TrackerChoices } from '../translation/site/tracker-choices';
import { linkMeaning } from '../translation/issue/link-meaning';
import { iterationFrom } from '../translation/fields/sprint-value';
import { timeBudget } from '../translation/issue/time-budget';
import { categoryFrom } from '../translation/fields/status-category';

export interface SiteLimits {
  /** Maximum of boards whose configuration and sprints are read. */
  readonly boards: number;
  readonly sprintsPerBoard: number;
}

/** A context with a site's configuration: its fields, statuses, link types, boards and sprints. */
export async function siteContext(
  jira: Jira,
  {
    projectKey,
    takenAt,
    limits,
    choices = NO_CHOICES,
  }: {
    readonly projectKey: string;
    readonly takenAt: Date;
    readonly limits: SiteLimits;
    readonly choices?: TrackerChoices;
  },
): Promise<TranslationContext> {
  const [fields, statuses, linkTypes, boards] = await Promise.all([
    getFields(jira),
    getStatuses(jira),
    getLinkTypes(jira),
    readBoards(jira, projectKey, limits),
  ]);
  const mapped = discoverFields(fields, boards.estimates, choices.fields);
  const context = translationContext(mapped, takenAt, { choices, budget: timeBudget() });
  for (const { id, name, statusCategory } of statuses) {
    context.seen.statuses.set(id, { id, name, category: categoryFrom(statusCategory) });
  }
  for (const type of linkTypes) {
    context.seen.meaningByPhrase.set(type.inward, linkMeaning(type, 'inward', choices.links));
    context.seen.meaningByPhrase.set(type.outward, linkMeaning(type, 'outward', choices.links));
    context.seen.linkTypes.set(type.name, { type, count: 0 });
  }
  for (const sprint of boards.sprints) {
    const iteration = iterationFrom(sprint);
    if (iteration !== null) seeIteration(iteration, takenAt, context);
  }
  return context;
}

interface Boards {
  readonly estimates: readonly FieldRef[];
  readonly sprints: readonly unknown[];
}

/** Boards belong to Jira Software: a project or a whole site can be without it. */
async function readBoards(jira: Jira, projectKey: string, limits: SiteLimits): Promise<Boards> {
  const boards = await orWithout(getBoards(jira, projectKey), []);
  const read = await Promise.all(
    boards.slice(0, limits.boards).map(({ id, type }) =>
      Promise.all([
        orWithout(getEstimationField(jira, id), null),
        // Kanban boards have no sprints and answer 400 to the request.
        type === 'kanban' ? [] : orWithout(getSprints(jira, id, limits.sprintsPerBoard), []),
      ]),
    ),
  );
  return {
    estimates: read.flatMap(([field]) => field ?? []),
    sprints: read.flatMap(([, sprints]) => sprints),
  };
}

async function orWithout<Value>(asked: Promise<Value>, without: Value): Promise<Value> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof JiraNotFound || error instanceof JiraForbidden) return without;
    throw error;
  }
}
