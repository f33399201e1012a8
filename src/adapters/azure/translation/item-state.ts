import type { ItemState } from '../../../core/model/work-item';
import type { Team } from '../rest/configuration';
import type { Revision } from '../rest/revisions';
import type { TranslationContext } from './context';
import { FIELD } from './field-names';
import { tagsIn } from './tags';

type Fields = Revision['fields'];

/** The state in one revision; its parent comes from links. */
export function stateOf({ id, fields }: Revision, context: TranslationContext): Omit<ItemState, 'parentId'> {
  const { days, people, statuses } = context;
  const type = textOf(fields[FIELD.type]) ?? '';
  const team = teamOf(fields, context);
  const projectKey = textOf(fields[FIELD.project]) ?? '';
  return {
    key: String(id),
    projectKey,
    type,
    statusId: statuses.idOf(projectKey, type, textOf(fields[FIELD.state]) ?? ''),
    ownerId: people.idOf(fields[FIELD.assignedTo]),
    iterationIds: context.iterationsOf(fields, team),
    versionIds: [],
    estimate: estimateIn(fields, estimateFieldOf(fields, context)),
    priority: priorityIn(fields[FIELD.priority]),
    startOn: days.dateIn(fields[FIELD.startDate]),
    dueOn: days.dateIn(fields[FIELD.dueDate]) ?? days.dateIn(fields[FIELD.targetDate]),
    flagged: isFlagged(fields, context),
  };
}

/** The team whose area contains the item. */
function teamOf(fields: Fields, { teamOf: byArea }: TranslationContext): Team | null {
  return byArea(textOf(fields[FIELD.areaPath]) ?? '');
}

/** The team that defines how an item's type is used: its own team, or else the first team of its project. */
export function processTeamOf(fields: Fields, context: TranslationContext): Team | null {
  const project = textOf(fields[FIELD.project])?.toLowerCase();
  const own = context.configurations.find((one) => one.project.name.toLowerCase() === project);
  return teamOf(fields, context) ?? own?.teams[0] ?? null;
}

/** The estimate field: from the settings, or else from the process of the team. Hours of tasks are no estimate. */
export function estimateFieldOf(fields: Fields, context: TranslationContext): string | null {
  return context.estimateField ?? processTeamOf(fields, context)?.backlog.estimateField ?? null;
}

function estimateIn(fields: Fields, name: string | null): number | null {
  const value = name === null ? null : fields[name];
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
}

function priorityIn(value: unknown): string | null {
  return typeof value === 'number' ? String(value) : textOf(value);
}

const BLOCKED_TAG = /^blocked\b/i;

/** The field of CMMI, a tag "Blocked" or "Blocked by …", or what the settings name: teams use any of these. */
function isFlagged(fields: Fields, { flags, isFlaggedByBlocked }: TranslationContext): boolean {
  const tags = tagsIn(fields[FIELD.tags]);
  if (isFlaggedByBlocked && (fields[FIELD.blocked] === 'Yes' || tags.some((tag) => BLOCKED_TAG.test(tag)))) return true;
  if (tags.some((tag) => flags.has(tag.toLowerCase()))) return true;
  if (flags.size === 0) return false;
  return Object.entries(fields).some(
    ([name, value]) => flags.has(name.toLowerCase()) && (value === true || value === 'Yes'),
  );
}

export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
