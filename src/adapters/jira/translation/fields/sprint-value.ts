import type { Iteration } from '../../../../core/model/containers';
import { instantFrom } from './instant';
import { idAt, isObject, type Json, textAt } from './json';

/**
 * A sprint as any of Jira's answers tells it: an object, or the text that old servers put into the Sprint field. A
 * sprint begins when somebody starts it; `startDate` is the plan, and all that is known where no answer says more.
 */
export function iterationFrom(value: unknown): Iteration | null {
  const sprint = typeof value === 'string' ? oldStyleSprint(value) : isObject(value) ? value : null;
  if (sprint === null) return null;
  const id = idAt(sprint, 'id');
  if (id === null) return null;
  const state = stateOf(sprint);
  const activatedAt = state === 'future' ? null : instantFrom(sprint['activatedDate']);
  return {
    id,
    name: textAt(sprint, 'name') ?? id,
    boardId: idAt(sprint, 'originBoardId') ?? idAt(sprint, 'boardId') ?? idAt(sprint, 'rapidViewId'),
    state,
    startedAt: activatedAt ?? instantFrom(sprint['startDate']),
    plannedEndAt: instantFrom(sprint['endDate']),
    // A sprint that was opened again keeps the date on which it was closed before.
    closedAt: state === 'closed' ? instantFrom(sprint['completeDate']) : null,
  };
}

/**
 * The sprints that a field holds, as entries for `iterationFrom`: mostly a list; exports also hold a single sprint, the text of
 * several, and a list that was written as JSON text.
 */
export function sprintEntries(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (isObject(value)) return [value];
  if (typeof value !== 'string' || value.trim() === '') return [];
  // A text of another kind, as a name alone, is no sprint: it is answered, so that it is said to be unreadable.
  return jsonList(value) ?? (value.includes(OLD_STYLE_MARK) ? sprintTexts(value) : [value]);
}

const OLD_STYLE_MARK = 'com.atlassian.greenhopper.service.sprint.Sprint@';

/** The texts of old servers that stand in one text, one behind the other or as a list in brackets. */
function sprintTexts(text: string): readonly string[] {
  const [before = '', ...pieces] = text.split(OLD_STYLE_MARK);
  return pieces.map((piece, index) => {
    let end = piece.lastIndexOf(']');
    if (index === pieces.length - 1 && before.trimStart().startsWith('[')) end = piece.lastIndexOf(']', end - 1);
    return `${OLD_STYLE_MARK}${piece.slice(0, end + 1)}`;
  });
}

function jsonList(text: string): readonly unknown[] | null {
  if (!/^\s*[[{]\s*["{]/.test(text)) return null;
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : isObject(value) ? [value] : null;
  } catch {
    return null;
  }
}

/** The first servers said only whether a sprint was closed: `closed=false` and a start means that it runs. */
function stateOf(sprint: Json): Iteration['state'] {
  const state = textAt(sprint, 'state')?.toLowerCase();
  if (state !== undefined) return state === 'active' || state === 'closed' ? state : 'future';
  const closed = String(sprint['closed'] ?? '');
  if (closed === 'true') return 'closed';
  return closed === 'false' && instantFrom(sprint['startDate']) !== null ? 'active' : 'future';
}

/** What one issue says of a sprint, and the latest moment at which it surely still said so: its last update. */
export interface SprintCopy {
  readonly iteration: Iteration;
  readonly seenAt: Date | null;
}

const LIFE: readonly Iteration['state'][] = ['future', 'active', 'closed'];

/**
 * Which of two copies of one sprint is the newer. Copies in different issues can be of different age: one that runs
 * after another says it was closed was opened again; else the farther in its life is the newer, and of two in the same
 * state the one that was updated last.
 */
export function newerCopy(known: SprintCopy, other: SprintCopy): SprintCopy {
  const [one, two] = [LIFE.indexOf(known.iteration.state), LIFE.indexOf(other.iteration.state)];
  if (one === two) return timeOf(other) > timeOf(known) ? other : known;
  const [earlier, later] = one < two ? [known, other] : [other, known];
  if (earlier.iteration.state !== 'active') return later;
  const closedAt = later.iteration.closedAt?.getTime() ?? -Infinity;
  const reopened = timeOf(earlier) > closedAt && timeOf(earlier) > timeOf(later);
  return reopened ? earlier : later;
}

const timeOf = ({ seenAt }: SprintCopy): number => seenAt?.getTime() ?? -Infinity;

/** Every property that any version of Jira's servers writes. */
const OLD_STYLE_FIELDS =
  /(?:^|,)(id|rapidViewId|state|closed|name|goal|startDate|endDate|completeDate|activatedDate|sequence|autoStartStop|synced|incompleteIssuesDestinationId)=/g;

/**
 * "com.atlassian.greenhopper.service.sprint.Sprint@41b017c6[id=3,rapidViewId=<null>,state=ACTIVE,name=a, b,…]", in any
 * order. Names and goals are written as they are and end where the next property begins; no other value holds a comma.
 */
function oldStyleSprint(text: string): Json | null {
  const body = /^com\.atlassian\.greenhopper\.service\.sprint\.Sprint@[^[]*\[(.*)\]$/s.exec(text)?.[1];
  if (body === undefined) return null;
  const marks = [...body.matchAll(OLD_STYLE_FIELDS)];
  const entries = marks.map((mark, index): [string, string] => {
    const field = mark[1] ?? '';
    const value = body.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? body.length);
    return [field, field === 'name' || field === 'goal' ? value : (value.split(',')[0] ?? '')];
  });
  // A goal may say anything: what comes first under a name is the sprint's own.
  return Object.fromEntries(entries.filter(([, value]) => value !== '<null>').reverse());
}
