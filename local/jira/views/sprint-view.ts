import type { KnownSprint } from '../store/catalogue';

const dates = (sprint: KnownSprint) => ({
  ...(sprint.startDate === undefined ? {} : { startDate: sprint.startDate }),
  ...(sprint.endDate === undefined ? {} : { endDate: sprint.endDate }),
  ...(sprint.completeDate === undefined ? {} : { completeDate: sprint.completeDate }),
});

/** In the shape of the agile API. */
export const sprintView = (baseUrl: string, sprint: KnownSprint) => ({
  id: sprint.id,
  self: `${baseUrl}/rest/agile/1.0/sprint/${sprint.id}`,
  state: sprint.state,
  name: sprint.name,
  ...dates(sprint),
  ...(sprint.createdDate === undefined ? {} : { createdDate: sprint.createdDate }),
  originBoardId: sprint.boardId,
  goal: sprint.goal ?? '',
});

/** In the shape of product events: every id is a text, and the date of creation has another name. */
export const sprintInEventView = (sprint: KnownSprint) => ({
  id: String(sprint.id),
  originBoardId: String(sprint.boardId),
  name: sprint.name,
  goal: sprint.goal ?? '',
  state: sprint.state,
  ...(sprint.createdDate === undefined ? {} : { createDate: sprint.createdDate }),
  ...dates(sprint),
});

/** In the shape of the Sprint field of an issue. */
export const sprintInIssueView = (sprint: KnownSprint) => ({
  id: sprint.id,
  name: sprint.name,
  state: sprint.state,
  boardId: sprint.boardId,
  goal: sprint.goal ?? '',
  ...dates(sprint),
});
