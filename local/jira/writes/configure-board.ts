import type { SiteBoard } from '../site';
import { keepEntry } from '../store/catalogue';
import type { SiteStore } from '../store/site-store';
import { boardConfigurationView } from '../views/board-views';
import type { JiraEvent } from './events';

export type BoardConfiguration = Partial<Pick<SiteBoard, 'estimationFieldId' | 'columns'>>;

interface Place {
  readonly store: SiteStore;
  readonly baseUrl: string;
}

/**
 * Gives a board other columns, or another estimation field, and answers the event for Forge.
 * @throws if there is no such board
 */
export function configureBoard({ store, baseUrl }: Place, boardId: number, wish: BoardConfiguration): JiraEvent {
  const { boards, projects } = store.catalogue;
  const before = boards.get(String(boardId));
  const project = [...projects.values()].find(({ key }) => key === before?.projectKey);
  if (before === undefined || project === undefined) throw new Error(`There is no board ${boardId}.`);
  const board: SiteBoard = { ...before, ...wish };
  keepEntry(store.journal, { kind: 'boards', entries: boards, id: String(boardId) }, board);
  const configuration = boardConfigurationView({ store, baseUrl }, board, project);
  return { eventType: 'avi:jira-software:configuration-changed:board', configuration };
}
