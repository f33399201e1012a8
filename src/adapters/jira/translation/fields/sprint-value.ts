import type { Iteration } from '../../../../core/model/containers';
import { instantFrom } from './instant';
import { idAt, isObject, type Json, textAt } from './json';

/**
 * A sprint from any of Jira's answers: an object, or the text of old servers in the Sprint field. A sprint begins when
 * somebody starts it; `startDate` is the plan, and is used if no answer contains more.
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
    // A reopened sprint keeps the date of its earlier closing.
    closedAt: state === 'closed' ? instantFrom(sprint['completeDate']) : null,
  };
}

/**
 * The sprints in a field, as entries for `iterationFrom`. Usually a list; exports also contain a single sprint, one
 * text with several sprints, or a list as JSON text.
 */
export function sprintEntries(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (isObject(value)) return [value];
  if (typeof value !== 'string' || value.trim() === '') return [];
  // Any other text, such as a plain name, is no sprint: it is returned, so that it is reported as unreadable.
  return jsonList(value) ?? (value.includes(OLD_STYLE_MARK) ? sprintTexts(value) : [value]);
}

const OLD_STYLE_MARK = 'com.atlassian.greenhopper.service.sprint.Sprint@';

/** The texts of old servers within one text, one after the other or as a list in brackets. */
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

/** The first servers stored only whether a sprint was closed: `closed=false` and a start means that it runs. */
function stateOf(sprint: Json): Iteration['state'] {
  const state = textAt(sprint, 'state')?.toLowerCase();
  if (state !== undefined) return state === 'active' || state === 'closed' ? state : 'future';
  const closed = String(sprint['closed'] ?? '');
  if (closed === 'true') return 'closed';
  return closed === 'false' && instantFrom(sprint['startDate']) !== null ? 'active' : 'future';
}

/**
 * A sprint as one issue contains it, and the latest moment at which this copy was surely valid: the issue's last
 * update.
 */
export interface SprintCopy {
  readonly iteration: Iteration;
  readonly seenAt: Date | null;
}

const LIFE: readonly Iteration['state'][] = ['future', 'active', 'closed'];

/**
 * Which of two copies of one sprint is newer. Copies in different issues can have different ages. A running copy that
 * is later than both a closed copy and its closing date shows that the sprint was opened again. Otherwise the copy in
 * the later state is newer; in the same state, the one updated last.
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

/** All properties that any version of Jira's servers writes. */
const OLD_STYLE_FIELDS =
  /(?:^|,)(id|rapidViewId|state|closed|name|goal|startDate|endDate|completeDate|activatedDate|sequence|autoStartStop|synced|incompleteIssuesDestinationId)=/g;

/**
 * "com.atlassian.greenhopper.service.sprint.Sprint@41b017c6[id=3,rapidViewId=<null>,state=ACTIVE,name=a, b,…]", in any
 * order. Names and goals are not escaped and end where the next property begins; no other value contains a comma.
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
  // A goal may contain anything: the first value under a name is the sprint's own.
  return Object.fromEntries(entries.filter(([, value]) => value !== '<null>').reverse());
}
