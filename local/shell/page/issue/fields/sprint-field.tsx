import { BACKLOG, useMoveBetweenLists } from '../../backlog/use-move-between-lists';
import { useBoard } from '../../board/use-board';
import { useOpenSprints } from '../../board/use-board-issues';
import { useSession } from '../../host/session-context';
import { currentSprint, sprintsOf, type FieldIds } from '../../jira/field-ids';
import type { Issue } from '../../jira/shapes';
import { Picker } from '../../parts/menus/picker';
import { projectKeyOf } from '../../routes';

/** The present sprint and the number of past ones: an item in its third sprint shows that. */
export function SprintField({ issue, ids }: { readonly issue: Issue; readonly ids: FieldIds }) {
  const { readOnly } = useSession();
  const { board } = useBoard(projectKeyOf(issue.key));
  const { data: open } = useOpenSprints(board);
  const move = useMoveBetweenLists();
  const sprints = sprintsOf(issue.fields, ids);
  const current = currentSprint(issue.fields, ids);
  const past = sprints.filter(({ id }) => id !== current?.id);
  const shown = (
    <span className="sprint-value">
      {current === null ? <span className="subtlest">None</span> : <span>{current.name}</span>}
      {past.length > 0 && (
        <span className="subtlest small" title={past.map(({ name }) => name).join(', ')}>
          +{past.length} closed
        </span>
      )}
    </span>
  );
  if (readOnly || board?.type !== 'scrum' || issue.fields.issuetype?.subtask === true) return shown;
  const lists = [...(open ?? []), BACKLOG];
  const from = current ?? BACKLOG;
  return (
    <Picker
      label="Sprint"
      choices={lists.map(({ id, name }) => ({
        value: String(id),
        label: name,
        ...(open?.find((sprint) => sprint.id === id)?.state === 'active' ? { note: 'active' } : {}),
      }))}
      chosen={String(from.id)}
      onChoose={(id) => {
        const to = lists.find((list) => String(list.id) === id);
        if (to !== undefined) void move(issue.key, { from, to });
      }}
      className="details-value"
    >
      {shown}
    </Picker>
  );
}
