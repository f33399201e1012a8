import type { Change } from '../../../src/core/model/change';
import type { Person } from '../../../src/core/model/containers';
import { stateAfter } from '../../../src/core/model/replay';
import type { ItemState, WorkItem } from '../../../src/core/model/work-item';
import type { Revision } from '../../../src/adapters/azure/rest/revisions';
import { ESTIMATE_FIELD } from '../organisation';

/** What is needed to write every item. */
export interface Writing {
  readonly states: ReadonlyMap<string, string>;
  /** Paths of iterations, by their id. */
  readonly paths: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, Person>;
}

interface Step {
  readonly at: Date;
  readonly by: string | null;
  readonly changes: readonly Change[];
  readonly isComment: boolean;
}

/** A work item as the service sends it: complete after each change of a person. Links are sent separately. */
export function revisionsOf(
  item: WorkItem,
  { title, area }: { readonly title: string; readonly area: string },
  writing: Writing,
): readonly Revision[] {
  const born: Step = { at: item.createdAt, by: item.createdBy, changes: [], isComment: false };
  let state = item.initial;
  let [titles, others, ranks, comments] = [0, 0, 0, 0];
  return [born, ...stepsOf(item)].map((step, place): Revision => {
    for (const change of step.changes) {
      state = stateAfter(state, change);
      if (change.kind === 'title') titles += 1;
      if (change.kind === 'other') others += 1;
      if (change.kind === 'noise') ranks += 1;
    }
    if (step.isComment) comments += 1;
    const values: Readonly<Record<string, unknown>> = {
      'System.Id': Number(item.id),
      'System.Rev': place + 1,
      'System.AreaPath': area,
      'System.Title': titles === 0 ? title : `${title} (${titles})`,
      'System.CreatedDate': item.createdAt.toISOString(),
      'System.CreatedBy': identityOf(item.createdBy, writing),
      'System.ChangedDate': step.at.toISOString(),
      'System.ChangedBy': identityOf(step.by, writing),
      'System.CommentCount': comments,
      'Microsoft.VSTS.Common.StackRank': ranks,
      'Custom.Other': others,
      ...fieldsOf(state, writing),
    };
    const fields = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
    return { id: Number(item.id), rev: place + 1, fields };
  });
}

function fieldsOf(state: ItemState, writing: Writing): Readonly<Record<string, unknown>> {
  const [iterationId = ''] = state.iterationIds;
  return {
    'System.TeamProject': state.projectKey,
    'System.WorkItemType': state.type,
    'System.State': writing.states.get(state.statusId),
    'System.AssignedTo': identityOf(state.ownerId, writing),
    'System.IterationPath': writing.paths.get(iterationId) ?? state.projectKey,
    [ESTIMATE_FIELD]: state.estimate ?? undefined,
    'Microsoft.VSTS.Common.Priority': state.priority === null ? undefined : Number(state.priority),
    'Microsoft.VSTS.Scheduling.StartDate': state.startOn === null ? undefined : `${state.startOn}T00:00:00Z`,
    'Microsoft.VSTS.Scheduling.DueDate': state.dueOn === null ? undefined : `${state.dueOn}T00:00:00Z`,
    'System.Tags': state.flagged ? 'Blocked' : undefined,
  };
}

/** The changes of one person at one moment are one revision; a comment is a revision of its own. */
function stepsOf({ changes, remarks }: WorkItem): readonly Step[] {
  const steps: { at: Date; by: string | null; changes: Change[]; isComment: boolean }[] = [];
  for (const change of changes) {
    if (change.kind === 'link' || change.kind === 'parent') continue;
    const known = steps.find(({ at, by }) => at.getTime() === change.at.getTime() && by === change.by);
    if (known === undefined) steps.push({ at: change.at, by: change.by, changes: [change], isComment: false });
    else known.changes.push(change);
  }
  const comments = remarks.map(({ at, by }): Step => ({ at, by, changes: [], isComment: true }));
  return [...steps, ...comments].toSorted((one, other) => one.at.getTime() - other.at.getTime());
}

function identityOf(id: string | null, { people }: Writing): Readonly<Record<string, unknown>> | undefined {
  if (id === null) return undefined;
  const isActive = people.get(id)?.active ?? true;
  const name = id.replace(/^\w+\./, '');
  return {
    descriptor: id,
    displayName: name,
    uniqueName: `${name}@example.com`,
    ...(isActive ? {} : { inactive: true }),
  };
}
