import './board.css';
import BoardIcon from '@atlaskit/icon/core/board';
import { useState } from 'react';
import { useSession } from '../host/session-context';
import { shortDay } from '../format/dates';
import type { Board, Sprint } from '../jira/agile-shapes';
import { Nothing, Problem } from '../parts/states';
import { LinkButton } from '@atlaskit/button/new';
import { asksTheRouter } from '../parts/router-link';
import { ProjectHeader } from '../projects/project-header';
import { backlogPath, issuesPath } from '../routes';
import { WaitingColumns } from './board-columns';
import { FilteredColumns } from './filtered-columns';
import { useBoard, useBoardConfiguration } from './use-board';
import { useKanbanIssues, useOpenSprints, useSprintIssues } from './use-board-issues';

export function BoardPage({ projectKey }: { readonly projectKey: string }) {
  const { board, error, isPending, refetch } = useBoard(projectKey);
  return (
    <div className="page board-page">
      <ProjectHeader projectKey={projectKey} page="Board" />
      {error !== null && <Problem error={error} retry={() => void refetch()} missing={NO_PROJECT} />}
      {error === null && isPending && <WaitingColumns />}
      {error === null && !isPending && board === null && (
        <Nothing
          title="This project has no board"
          picture={<BoardIcon label="" />}
          actions={<IssuesButton projectKey={projectKey} />}
        >
          Its issues can be seen as a list.
        </Nothing>
      )}
      {board?.type === 'scrum' && <ScrumBoard board={board} projectKey={projectKey} />}
      {board !== null && board.type !== 'scrum' && <KanbanBoard board={board} />}
    </div>
  );
}

export const NO_PROJECT = {
  title: 'This project doesn’t exist or you can’t see it',
  text: 'Check the address, or ask somebody who administers the project for access.',
};

function ScrumBoard({ board, projectKey }: { readonly board: Board; readonly projectKey: string }) {
  const sprints = useOpenSprints(board);
  const [chosen, setChosen] = useState<number | null>(null);
  const active = (sprints.data ?? []).filter((sprint) => sprint.state === 'active');
  const sprint = active.find(({ id }) => id === chosen) ?? active[0];
  if (sprints.error !== null) return <Problem error={sprints.error} retry={() => void sprints.refetch()} />;
  if (sprints.isPending) return <WaitingColumns />;
  if (sprint === undefined) {
    return (
      <Nothing
        title="No sprint is running"
        picture={<BoardIcon label="" />}
        actions={
          <LinkButton
            appearance="primary"
            href={backlogPath(projectKey)}
            onClick={asksTheRouter(backlogPath(projectKey))}
          >
            Go to the backlog
          </LinkButton>
        }
      >
        Start a sprint in the backlog and its issues appear here.
      </Nothing>
    );
  }
  return (
    <>
      <div className="board-sprints">
        {active.map((candidate) => (
          <SprintHead
            key={candidate.id}
            sprint={candidate}
            isChosen={candidate.id === sprint.id}
            alone={active.length === 1}
            onChoose={() => setChosen(candidate.id)}
          />
        ))}
      </div>
      <SprintColumns key={sprint.id} board={board} sprint={sprint} />
    </>
  );
}

interface SprintHeadProps {
  readonly sprint: Sprint;
  readonly isChosen: boolean;
  readonly alone: boolean;
  readonly onChoose: () => void;
}

function SprintHead({ sprint, isChosen, alone, onChoose }: SprintHeadProps) {
  const { session, now } = useSession();
  const clock = { now: now(), timeZone: session.timeZone };
  const dates =
    sprint.startDate && sprint.endDate
      ? `${shortDay(sprint.startDate, clock)} – ${shortDay(sprint.endDate, clock)}`
      : 'no dates';
  const words = (
    <>
      <strong>{sprint.name}</strong> <span className="subtle">{dates}</span>
    </>
  );
  if (alone) return <p>{words}</p>;
  return (
    <button type="button" className="board-sprint" aria-pressed={isChosen} onClick={onChoose}>
      {words}
    </button>
  );
}

function SprintColumns({ board, sprint }: { readonly board: Board; readonly sprint: Sprint }) {
  const { configuration, ids, ...configured } = useBoardConfiguration(board.id);
  const issues = useSprintIssues(sprint.id, ids);
  const error = configured.error ?? issues.error;
  if (error !== null)
    return <Problem error={error} retry={() => void Promise.all([configured.refetch(), issues.refetch()])} />;
  if (configuration === undefined || ids === undefined || issues.data === undefined) return <WaitingColumns />;
  return <FilteredColumns configuration={configuration} ids={ids} issues={issues.data} />;
}

function KanbanBoard({ board }: { readonly board: Board }) {
  const { configuration, ids, ...configured } = useBoardConfiguration(board.id);
  const issues = useKanbanIssues(board, ids);
  const error = configured.error ?? issues.error;
  if (error !== null)
    return <Problem error={error} retry={() => void Promise.all([configured.refetch(), issues.refetch()])} />;
  if (configuration === undefined || ids === undefined || issues.data === undefined) return <WaitingColumns />;
  return <FilteredColumns configuration={configuration} ids={ids} issues={issues.data} />;
}

function IssuesButton({ projectKey }: { readonly projectKey: string }) {
  const path = issuesPath(projectKey);
  return (
    <LinkButton href={path} onClick={asksTheRouter(path)}>
      View issues
    </LinkButton>
  );
}
