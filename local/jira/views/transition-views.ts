import type { Session } from '../session';
import type { SiteStatus } from '../site';
import type { IssueRecord } from '../store/issue-record';
import { statusView } from './configuration-views';

/**
 * The local Jira has the simplest workflow: from every status to every other that the project uses. A transition has
 * the id of its target status.
 */
export function transitionTargets(session: Session, record: IssueRecord): readonly SiteStatus[] {
  const { catalogue } = session.store;
  const project = catalogue.projects.get(record.projectId);
  const onBoards = [...catalogue.boards.values()]
    .filter((board) => board.projectKey === project?.key)
    .flatMap((board) => board.columns.flatMap((column) => column.statusIds));
  const known = [...catalogue.statuses.values()];
  const used = onBoards.length === 0 ? known : known.filter((status) => onBoards.includes(status.id));
  return used.filter((status) => status.id !== record.statusId);
}

export const transitionViews = (session: Session, record: IssueRecord) =>
  transitionTargets(session, record).map((status) => ({
    id: status.id,
    name: status.name,
    to: statusView(session.baseUrl, status),
    hasScreen: false,
    isGlobal: true,
    isInitial: false,
    isAvailable: true,
    isConditional: false,
    isLooped: false,
  }));
