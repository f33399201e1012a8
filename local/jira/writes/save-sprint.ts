import { badFields, badRequest } from '../problem';
import { instantOf } from '../reading';
import type { SiteBoard } from '../site';
import type { KnownSprint } from '../store/catalogue';
import { dropEntry, keepEntry } from '../store/catalogue';
import { recordIn } from '../store/issue-table';
import { keepIds, nextId } from '../store/next-id';
import { textIn } from '../store/sql-database';
import { accountOf } from '../viewer';
import { sprintInEventView } from '../views/sprint-view';
import { moveToBacklog } from './move-issues';
import type { WriteSession } from './write-session';

interface SprintChange {
  readonly name?: string | null;
  readonly state?: KnownSprint['state'] | null;
  readonly startDate?: string | null;
  readonly endDate?: string | null;
  readonly goal?: string | null;
}

export function createSprint(session: WriteSession, board: SiteBoard, wish: SprintChange): KnownSprint {
  const id = Number(nextId(session.store, 'sprint'));
  const sprint: KnownSprint = {
    id,
    name: nameIn(wish.name),
    state: 'future',
    boardId: board.id,
    createdDate: new Date(session.now).toISOString(),
    ...dated(wish),
    ...(wish.goal === null || wish.goal === undefined ? {} : { goal: wish.goal }),
  };
  save(session, sprint, { act: 'created' });
  return sprint;
}

/** Renames, moves dates, starts (`active`) or closes (`closed`). Closing leaves unfinished issues where they are. */
export function updateSprint(
  session: WriteSession,
  before: KnownSprint,
  wish: SprintChange & { readonly partial: boolean },
): KnownSprint {
  const state = wish.state ?? before.state;
  if (!wish.partial && (wish.name === undefined || wish.state === undefined)) {
    throw badRequest('A full update needs at least the name and the state; use POST for a partial one.');
  }
  const dates = dated(wish);
  const planned: KnownSprint = {
    ...before,
    ...dates,
    name: wish.name === null || wish.name === undefined ? before.name : nameIn(wish.name),
    goal: wish.goal ?? before.goal,
  };
  checkOrder(planned);
  const sprint = moved(session, planned, state);
  const act = ACTS[`${before.state} ${sprint.state}`] ?? 'updated';
  save(session, sprint, { act, ...(act === 'updated' ? { before } : {}) });
  return sprint;
}

/** Deletes the sprint. Its open issues return to the backlog, with a history entry, as in Jira. */
export function deleteSprint(session: WriteSession, sprint: KnownSprint): void {
  const { store } = session;
  const inside = `SELECT record FROM issue WHERE id IN (SELECT issue FROM issue_sprint WHERE sprint = ?) ORDER BY id`;
  for (const row of store.state.all(inside, [sprint.id])) {
    const issue = recordIn(textIn(row, 'record'));
    if (store.catalogue.statuses.get(issue.statusId)?.category !== 'done') moveToBacklog(session, issue);
  }
  keepIds(store, 'sprint');
  dropEntry(store.journal, { kind: 'sprints', entries: store.catalogue.sprints, id: String(sprint.id) });
  sendEvent(session, sprint, { act: 'deleted' });
}

const ACTS: Readonly<Record<string, string>> = { 'future active': 'started', 'active closed': 'closed' };

function moved(session: WriteSession, sprint: KnownSprint, state: KnownSprint['state']): KnownSprint {
  if (state === sprint.state) return sprint;
  if (sprint.state === 'future' && state === 'active') {
    if (sprint.startDate === undefined || sprint.endDate === undefined) {
      throw badFields({ startDate: 'A sprint needs a start date and an end date to be started.' });
    }
    return { ...sprint, state };
  }
  if (sprint.state === 'active' && state === 'closed') {
    return { ...sprint, state, completeDate: new Date(session.now).toISOString() };
  }
  if (sprint.state === 'closed' && state === 'active') {
    return { ...sprint, completeDate: undefined, state };
  }
  throw badRequest(`A sprint cannot go from '${sprint.state}' to '${state}'.`);
}

function nameIn(name: string | null | undefined): string {
  const text = (name ?? '').trim();
  if (text === '') throw badFields({ name: 'You must specify a name for the sprint.' });
  if (text.length > 30) throw badFields({ name: 'Sprint name must be 30 characters or less.' });
  return text;
}

function dated(wish: SprintChange): Pick<KnownSprint, 'startDate' | 'endDate'> {
  const iso = (text: string, name: string): string => {
    const instant = instantOf(text);
    if (instant === null) throw badFields({ [name]: 'The date must be in ISO 8601 form.' });
    return new Date(instant).toISOString();
  };
  return {
    ...(wish.startDate === null || wish.startDate === undefined ? {} : { startDate: iso(wish.startDate, 'startDate') }),
    ...(wish.endDate === null || wish.endDate === undefined ? {} : { endDate: iso(wish.endDate, 'endDate') }),
  };
}

function checkOrder({ startDate, endDate }: KnownSprint): void {
  if (startDate !== undefined && endDate !== undefined && startDate >= endDate) {
    throw badFields({ endDate: 'The end date must be after the start date.' });
  }
}

interface Happening {
  readonly act: string;
  /** The sprint before an update. */
  readonly before?: KnownSprint;
}

function save(session: WriteSession, sprint: KnownSprint, happening: Happening): void {
  const { store } = session;
  const place = { kind: 'sprints' as const, entries: store.catalogue.sprints, id: String(sprint.id) };
  keepEntry(store.journal, place, sprint);
  sendEvent(session, sprint, happening);
}

function sendEvent(session: WriteSession, sprint: KnownSprint, { act, before }: Happening): void {
  const eventType = `avi:jira-software:${act}:sprint`;
  const oldValue = before === undefined ? {} : { oldValue: sprintInEventView(before) };
  session.emit({ eventType, atlassianId: accountOf(session.viewer), sprint: sprintInEventView(sprint), ...oldValue });
}
