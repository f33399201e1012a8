import type { Iteration } from '../../../../core/model/containers';
import { instantFrom } from './instant';
import { idAt, isObject, type Json, textAt } from './json';

/** A sprint as any of Jira's answers tells it: an object, or the text that old servers put into the Sprint field. */
export function iterationFrom(value: unknown): Iteration | null {
  const sprint = typeof value === 'string' ? oldStyleSprint(value) : isObject(value) ? value : null;
  if (sprint === null) return null;
  const id = idAt(sprint, 'id');
  if (id === null) return null;
  return {
    id,
    name: textAt(sprint, 'name') ?? id,
    boardId: idAt(sprint, 'originBoardId') ?? idAt(sprint, 'boardId') ?? idAt(sprint, 'rapidViewId'),
    state: stateFrom(textAt(sprint, 'state')),
    startedAt: instantFrom(sprint['startDate']),
    plannedEndAt: instantFrom(sprint['endDate']),
    closedAt: instantFrom(sprint['completeDate']),
  };
}

function stateFrom(text: string | null): Iteration['state'] {
  const state = text?.toLowerCase();
  return state === 'active' || state === 'closed' ? state : 'future';
}

const OLD_STYLE_FIELDS =
  /(?:^|,)(id|rapidViewId|state|name|goal|startDate|endDate|completeDate|activatedDate|sequence)=/g;

/**
 * "com.atlassian.greenhopper.service.sprint.Sprint@41b017c6[id=3,rapidViewId=<null>,state=ACTIVE,name=a, b,…]":
 * names and goals are written as they are, so a value ends where the next known field begins.
 */
function oldStyleSprint(text: string): Json | null {
  const body = /^com\.atlassian\.greenhopper\.service\.sprint\.Sprint@[^[]*\[(.*)\]$/s.exec(text)?.[1];
  if (body === undefined) return null;
  const marks = [...body.matchAll(OLD_STYLE_FIELDS)];
  const entries = marks.map((mark, index): [string, string] => [
    mark[1] ?? '',
    body.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? body.length),
  ]);
  return Object.fromEntries(entries.filter(([, value]) => value !== '<null>'));
}
