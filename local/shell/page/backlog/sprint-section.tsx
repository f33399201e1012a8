import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import { useState } from 'react';
import { useSprintIssues } from '../board/use-board-issues';
import { shortDay } from '../format/dates';
import { useSession } from '../host/session-context';
import type { Sprint } from '../jira/agile-shapes';
import type { FieldIds } from '../jira/field-ids';
import { Problem } from '../parts/states';
import { BacklogSection } from './backlog-section';
import { CompleteSprint } from './complete-sprint';
import { StartSprint } from './start-sprint';
import type { ListTarget } from './use-move-between-lists';

export interface SprintSectionProps {
  readonly sprint: Sprint;
  readonly ids: FieldIds;
  readonly targets: readonly ListTarget[];
  readonly others: readonly Sprint[];
}

export function SprintSection({ sprint, ids, targets, others }: SprintSectionProps) {
  const { session, now, readOnly } = useSession();
  const [isAsking, setAsking] = useState(false);
  const issues = useSprintIssues(sprint.id, ids);
  const clock = { now: now(), timeZone: session.timeZone };
  if (issues.error !== null) return <Problem error={issues.error} retry={() => void issues.refetch()} />;
  const isActive = sprint.state === 'active';
  const anotherRuns = others.some(({ state }) => state === 'active');
  return (
    <>
      <BacklogSection
        list={{ id: sprint.id, name: sprint.name }}
        title={sprint.name}
        ids={ids}
        issues={issues.data}
        targets={targets}
        empty="Plan a sprint by moving issues into it."
        about={
          <p className="backlog-dates subtle">
            {isActive && <Lozenge appearance="inprogress">Active</Lozenge>}
            {sprint.startDate && sprint.endDate && (
              <span>
                {shortDay(sprint.startDate, clock)} – {shortDay(sprint.endDate, clock)}
              </span>
            )}
            {sprint.goal && <span className="clipped">{sprint.goal}</span>}
          </p>
        }
        actions={
          readOnly ? undefined : isActive ? (
            <Button onClick={() => setAsking(true)}>Complete sprint</Button>
          ) : (
            <Button
              appearance={anotherRuns ? 'default' : 'primary'}
              isDisabled={issues.data === undefined || issues.data.length === 0}
              onClick={() => setAsking(true)}
            >
              Start sprint
            </Button>
          )
        }
      />
      {isAsking && isActive && (
        <CompleteSprint sprint={sprint} issues={issues.data ?? []} others={others} onClose={() => setAsking(false)} />
      )}
      {isAsking && !isActive && (
        <StartSprint sprint={sprint} issues={issues.data ?? []} onClose={() => setAsking(false)} />
      )}
    </>
  );
}
