import type { Change, StateChange } from '../../../core/model/change';
import type { ItemState, Remark } from '../../../core/model/work-item';
import type { Revision } from '../rest/revisions';
import type { TranslationContext } from './context';
import { FIELD, isBookkeeping, REVISION_STAMPS } from './field-names';
import { estimateFieldOf } from './item-state';
import { peoplesTags } from './tags';

type State = Omit<ItemState, 'parentId'>;

/** A revision with its moment and its state. */
export interface DatedRevision {
  readonly revision: Revision;
  readonly at: Date;
  readonly state: State;
}

export interface RevisionStep {
  readonly changes: readonly Change[];
  readonly remarks: readonly Remark[];
}

interface Stamp {
  readonly at: Date;
  readonly by: string | null;
  readonly byApp: boolean;
}

/** What one revision changed, compared with the one before. */
export function changesBetween(before: DatedRevision, after: DatedRevision, context: TranslationContext): RevisionStep {
  const by = context.people.idOf(after.revision.fields[FIELD.changedBy]);
  const stamp = { at: after.at, by, byApp: context.people.isApp(by) };
  const remarks = remarksOf(before, after, stamp);
  const moves = stateMoves(before.state, after.state);
  const fields = changedFields(before, after, context);
  const covered = new Set(moves.flatMap(({ kind }) => FIELDS_OF[kind] ?? []));
  const estimateField = estimateFieldOf(after.revision.fields, context);
  if (estimateField !== null && moves.some(({ kind }) => kind === 'estimate')) covered.add(estimateField);
  const rest = fields.filter((name) => !covered.has(name));
  const [was, is] = [before.revision.fields[FIELD.tags], after.revision.fields[FIELD.tags]];
  // A tag that Bellwether itself wrote says nothing about the work.
  const byPeople = peoplesTags(was) === peoplesTags(is) ? rest.filter((name) => name !== FIELD.tags) : rest;
  const changes = [
    ...moves.map((move, place): Change => ({ ...move, ...stamp, id: `${after.revision.rev}:${place}` })),
    ...contentChanges({
      acts: byPeople.filter((name) => !isBookkeeping(name)),
      noise: moves.length + remarks.length === 0 ? rest : null,
      stamp,
      rev: after.revision.rev,
    }),
  ];
  return { changes, remarks };
}

type Move = StateChange extends infer Kind
  ? Kind extends StateChange
    ? Omit<Kind, keyof Stamp | 'id'>
    : never
  : never;

/** The fields that a change of each kind covers, so that they are not recorded twice. */
const FIELDS_OF: Readonly<Partial<Record<StateChange['kind'], readonly string[]>>> = {
  status: [FIELD.state],
  owner: [FIELD.assignedTo],
  iterations: [FIELD.iterationPath, FIELD.iterationId],
  priority: [FIELD.priority],
  'start-date': [FIELD.startDate],
  'due-date': [FIELD.dueDate, FIELD.targetDate],
  flag: [FIELD.blocked, FIELD.tags],
  type: [FIELD.type],
  // Moving an item to another project forces new values for its area and iteration.
  project: [FIELD.project, FIELD.areaPath, FIELD.iterationPath, FIELD.iterationId],
};

function stateMoves(was: State, is: State): readonly Move[] {
  const moves: Move[] = [];
  if (was.projectKey !== is.projectKey) moves.push({ kind: 'project', from: was.projectKey, to: is.projectKey });
  if (was.type !== is.type) moves.push({ kind: 'type', from: was.type, to: is.type });
  if (was.statusId !== is.statusId) moves.push({ kind: 'status', from: was.statusId, to: is.statusId });
  if (was.ownerId !== is.ownerId) moves.push({ kind: 'owner', from: was.ownerId, to: is.ownerId });
  if (was.iterationIds.join() !== is.iterationIds.join())
    moves.push({ kind: 'iterations', from: was.iterationIds, to: is.iterationIds });
  if (was.estimate !== is.estimate) moves.push({ kind: 'estimate', from: was.estimate, to: is.estimate });
  if (was.priority !== is.priority) moves.push({ kind: 'priority', from: was.priority, to: is.priority });
  if (was.startOn !== is.startOn) moves.push({ kind: 'start-date', from: was.startOn, to: is.startOn });
  if (was.dueOn !== is.dueOn) moves.push({ kind: 'due-date', from: was.dueOn, to: is.dueOn });
  if (was.flagged !== is.flagged) moves.push({ kind: 'flag', from: was.flagged, to: is.flagged });
  return moves;
}

/** The fields whose values differ, and that people change. */
function changedFields(before: DatedRevision, after: DatedRevision, { people }: TranslationContext): readonly string[] {
  const [was, is] = [before.revision.fields, after.revision.fields];
  const same = (name: string): boolean => {
    if (was[name] === is[name]) return true;
    if (name === FIELD.assignedTo) return people.idOf(was[name]) === people.idOf(is[name]);
    if (name === FIELD.tags) return (was[name] ?? '') === (is[name] ?? '');
    const [one, other] = [was[name], is[name]];
    // Writing them costs much: most fields hold a text or a number.
    return typeof one === 'object' && typeof other === 'object' && JSON.stringify(one) === JSON.stringify(other);
  };
  const added = Object.keys(is).filter((name) => !Object.hasOwn(was, name));
  return [...Object.keys(was), ...added].filter((name) => !same(name));
}

/** If long texts were not requested, a revision without other changes is taken as a change of such a text. */
const UNSEEN_FIELD = 'System.Rev';

interface Rest {
  readonly acts: readonly string[];
  /** Null if the revision has another recorded change. */
  readonly noise: readonly string[] | null;
  readonly stamp: Stamp;
  readonly rev: number;
}

function contentChanges({ acts, noise, stamp, rev }: Rest): readonly Change[] {
  if (acts.length > 0)
    return acts.map((field): Change => ({ ...contentChange(field), ...stamp, id: `${rev}:${field}` }));
  if (noise === null) return [];
  const [field] = noise.filter((name) => !SAID_BY_EVERY_REVISION.has(name));
  const id = `${rev}:0`;
  if (field !== undefined) return [{ ...stamp, id, kind: 'noise', field }];
  return [{ ...stamp, id, kind: 'other', field: UNSEEN_FIELD }];
}

/** These differ between any two revisions, whatever was changed. */
const SAID_BY_EVERY_REVISION: ReadonlySet<string> = new Set([
  ...REVISION_STAMPS,
  FIELD.changedAt,
  FIELD.changedBy,
  FIELD.parent,
]);

type Content =
  | { readonly kind: 'title' | 'work-logged' | 'other'; readonly field: string }
  | {
      readonly kind: 'description' | 'criteria';
      readonly field: string;
      readonly lengthFrom: null;
      readonly lengthTo: null;
    };

function contentChange(field: string): Content {
  switch (field) {
    case FIELD.title:
      return { kind: 'title', field };
    case FIELD.description:
    case FIELD.reproSteps:
      return { kind: 'description', field, lengthFrom: null, lengthTo: null };
    case FIELD.criteria:
      return { kind: 'criteria', field, lengthFrom: null, lengthTo: null };
    case FIELD.completedWork:
      return { kind: 'work-logged', field };
    default:
      return { kind: 'other', field };
  }
}

/** A comment is a revision with words in its history; work is logged by increasing the completed work. */
function remarksOf(before: DatedRevision, after: DatedRevision, { at, by }: Stamp): readonly Remark[] {
  const [was, is] = [before.revision.fields, after.revision.fields];
  const hasWords = typeof is[FIELD.history] === 'string' && is[FIELD.history] !== '';
  const isComment = hasWords || numberIn(is[FIELD.commentCount]) > numberIn(was[FIELD.commentCount]);
  const isWorklog = numberIn(is[FIELD.completedWork]) > numberIn(was[FIELD.completedWork]);
  const remark = (kind: Remark['kind']): Remark => ({ at, by, kind, asks: false, mentions: [] });
  return [...(isComment ? [remark('comment')] : []), ...(isWorklog ? [remark('worklog')] : [])];
}

const numberIn = (value: unknown): number => (typeof value === 'number' ? value : 0);
