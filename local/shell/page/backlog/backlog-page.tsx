import './backlog.css';
import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useQuery } from '@tanstack/react-query';
import BacklogIcon from '@atlaskit/icon/core/backlog';
import { useEffect } from 'react';
import { NO_PROJECT } from '../board/board-page';
import { useBoard, useBoardConfiguration } from '../board/use-board';
import { useOpenSprints } from '../board/use-board-issues';
import { fetchBacklog } from '../jira/agile';
import type { Board } from '../jira/agile-shapes';
import { rowFields, type FieldIds } from '../jira/field-ids';
import { Nothing, Problem, WaitingRows } from '../parts/states';
import { ProjectHeader } from '../projects/project-header';
import { BacklogSection } from './backlog-section';
import { SprintSection } from './sprint-section';
import { BACKLOG, useMoveBetweenLists, type ListTarget } from './use-move-between-lists';

export function BacklogPage({ projectKey }: { readonly projectKey: string }) {
  const { board, error, isPending, refetch } = useBoard(projectKey);
  const { ids } = useBoardConfiguration(board?.id);
  return (
    <div className="page backlog-page">
      <ProjectHeader projectKey={projectKey} page="Backlog" />
      {error !== null && <Problem error={error} retry={() => void refetch()} missing={NO_PROJECT} />}
      {error === null && (isPending || (board?.type === 'scrum' && ids === undefined)) && (
        <WaitingRows label="Loading the backlog" />
      )}
      {error === null && !isPending && board?.type !== 'scrum' && (
        <Nothing title="This project has no backlog" picture={<BacklogIcon label="" />}>
          Only scrum boards plan their work in sprints.
        </Nothing>
      )}
      {board?.type === 'scrum' && ids !== undefined && <Lists board={board} ids={ids} />}
    </div>
  );
}

function Lists({ board, ids }: { readonly board: Board; readonly ids: FieldIds }) {
  const sprints = useOpenSprints(board);
  const backlog = useQuery({
    queryKey: ['backlog', board.id],
    queryFn: ({ signal }) => fetchBacklog(board.id, { fields: rowFields(ids), limit: 100 }, signal),
  });
  const move = useMoveBetweenLists();
  const open = sprints.data;
  const targets: readonly ListTarget[] = [...(open ?? []).map(({ id, name }) => ({ id, name })), BACKLOG];
  useEffect(
    () =>
      monitorForElements({
        onDrop: ({ source, location }) => {
          const { issueKey, listId } = source.data;
          const target = [...(open ?? []), BACKLOG].find(
            ({ id }) => id === location.current.dropTargets[0]?.data['listId'],
          );
          const from = [...(open ?? []), BACKLOG].find(({ id }) => id === listId);
          if (typeof issueKey === 'string' && target !== undefined && from !== undefined)
            void move(issueKey, { from, to: target });
        },
      }),
    [open, move],
  );
  if (sprints.error !== null) return <Problem error={sprints.error} retry={() => void sprints.refetch()} />;
  if (open === undefined) return <WaitingRows label="Loading sprints" />;
  return (
    <div className="backlog-lists">
      {open.map((sprint) => (
        <SprintSection
          key={sprint.id}
          sprint={sprint}
          ids={ids}
          targets={targets}
          others={open.filter(({ id }) => id !== sprint.id)}
        />
      ))}
      {backlog.error === null ? (
        <BacklogSection
          list={BACKLOG}
          title="Backlog"
          ids={ids}
          issues={backlog.data?.issues}
          total={backlog.data?.total}
          targets={targets}
          empty="Your backlog is empty."
        />
      ) : (
        <Problem error={backlog.error} retry={() => void backlog.refetch()} />
      )}
    </div>
  );
}
