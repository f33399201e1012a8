import type { Change } from '../../../core/model/change';
import type { Remark, WorkItem } from '../../../core/model/work-item';
import type { Revision } from '../rest/revisions';
import type { TranslationContext } from './context';
import { instantIn } from './days';
import { FIELD } from './field-names';
import { processTeamOf, stateOf, textOf } from './item-state';
import { linkChanges, linksOf, type LinkSteps } from './links';
import { parentsOf } from './parents';
import { changesBetween, type DatedRevision } from './revision-changes';
import { levelOf } from './teams';

/** One work item: its revisions compared one by one, and its links. Null if none of it is plausible. */
export function translateItem(
  { id, revisions, steps }: { readonly id: number; readonly revisions: readonly Revision[]; readonly steps: LinkSteps },
  context: TranslationContext,
): WorkItem | null {
  const ordered = inOrder(revisions, context);
  const [first] = ordered;
  const last = ordered.at(-1);
  if (first === undefined || last === undefined) return null;
  const createdAt = instantIn(first.revision.fields[FIELD.createdAt]) ?? first.at;
  const createdBy = context.people.idOf(first.revision.fields[FIELD.createdBy]);
  const changes: Change[] = [];
  const remarks: Remark[] = [];
  for (const [place, after] of ordered.entries()) {
    const before = ordered[place - 1];
    if (before === undefined) continue;
    const step = changesBetween(before, after, context);
    changes.push(...step.changes);
    remarks.push(...step.remarks);
  }
  const hierarchy = steps.parents.get(id) ?? [];
  const links = steps.others.get(id) ?? [];
  const parents = hierarchy.length > 0 ? parentsOf(hierarchy, createdAt, context) : parentByField(last);
  return {
    id: String(id),
    level: levelOf(last.state.type, processTeamOf(last.revision.fields, context)),
    createdAt,
    createdBy,
    reporterId: createdBy,
    initial: { ...first.state, parentId: parents.initial },
    changes: inTime([changes, parents.changes, linkChanges(links, context)]),
    remarks,
    links: linksOf(id, links),
    text: null,
    // If the beginning was not read, it is not known how long the item was in its first status.
    historyKnown: first.revision.rev === 1,
    restricted: false,
    removedAt: removedAt(id, ordered, context),
  };
}

/** Sorted by number, without duplicates. A time before that of the previous revision is replaced by that time. */
function inOrder(revisions: readonly Revision[], context: TranslationContext): readonly DatedRevision[] {
  const byRev = new Map(revisions.map((revision) => [revision.rev, revision]));
  const ordered: DatedRevision[] = [];
  for (const revision of [...byRev.values()].toSorted((one, other) => one.rev - other.rev)) {
    const changedAt = instantIn(revision.fields[FIELD.changedAt]);
    if (changedAt === null || changedAt > context.takenAt) {
      context.problems.push({
        place: `${revision.id} revision ${revision.rev}`,
        why: `${FIELD.changedAt} is not a past date`,
      });
      continue;
    }
    const before = ordered.at(-1)?.at;
    const at = before !== undefined && changedAt < before ? before : changedAt;
    ordered.push({ revision, at, state: stateOf(revision, context) });
  }
  return ordered;
}

/** Without rows of links, only the present parent is known: it is taken as the parent from the beginning. */
function parentByField({ revision }: DatedRevision): {
  readonly initial: string | null;
  readonly changes: readonly Change[];
} {
  const parent = revision.fields[FIELD.parent];
  return { initial: typeof parent === 'number' ? String(parent) : null, changes: [] };
}

function inTime(lists: readonly (readonly Change[])[]): readonly Change[] {
  return lists.flat().toSorted((one, other) => one.at.getTime() - other.at.getTime());
}

/** Deleted, removed, in a project that is not read, or no longer visible: only if that is so at the end. */
function removedAt(id: number, ordered: readonly DatedRevision[], context: TranslationContext): Date | null {
  const isRead = (project: string | null): boolean => project !== null && context.projects.has(project.toLowerCase());
  const isGone = ({ revision: { fields }, state }: DatedRevision): boolean =>
    fields[FIELD.isDeleted] === true ||
    !isRead(state.projectKey) ||
    context.statuses.isRemoved(state.projectKey, state.type, textOf(fields[FIELD.state]) ?? '');
  let since: Date | null = null;
  for (const one of ordered) since = isGone(one) ? (since ?? one.at) : null;
  const gone = context.gone.get(id);
  return since ?? (gone === undefined || isRead(gone.project) ? null : instantIn(gone.at));
}
