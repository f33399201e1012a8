import { notFound } from '../../problem';
import type { Session } from '../../session';
import type { SiteBoard, SiteProject } from '../../site';
import type { KnownSprint } from '../../store/catalogue';
import { seesProject } from '../../store/visibility';

/** The board of a path, or Jira's 404. */
export function visibleBoard(
  session: Session,
  id: string,
): { readonly board: SiteBoard; readonly project: SiteProject } {
  const board = session.store.catalogue.boards.get(id);
  const project = board === undefined ? null : projectOfBoard(session, board);
  if (board === undefined || project === null) {
    throw notFound(
      'The requested board cannot be viewed because it either does not exist or you do not have permission to view it.',
    );
  }
  return { board, project };
}

/** Null where the viewer may not browse the board's project. */
export function projectOfBoard({ store, visibility }: Session, board: SiteBoard): SiteProject | null {
  const project = [...store.catalogue.projects.values()].find((known) => known.key === board.projectKey);
  return project !== undefined && seesProject(visibility, project.id) ? project : null;
}

/** The sprint of a path, or Jira's 404. */
export function visibleSprint(session: Session, id: string): KnownSprint {
  const sprint = session.store.catalogue.sprints.get(id);
  const board = session.store.catalogue.boards.get(String(sprint?.boardId ?? ''));
  // A sprint whose board was deleted is visible to everybody who has its number, as in Jira.
  if (sprint === undefined || (board !== undefined && projectOfBoard(session, board) === null)) {
    throw notFound('Sprint does not exist or you do not have permission to view it.');
  }
  return sprint;
}
