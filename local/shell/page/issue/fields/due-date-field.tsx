import { calendarDay, dayOf, shiftDay } from '../../format/dates';
import { useSession } from '../../host/session-context';
import type { Issue } from '../../jira/shapes';
import { DayPopup } from '../../parts/menus/day-popup';
import { useEdit } from './use-edit';

export function DueDateField({ issue }: { readonly issue: Issue }) {
  const { session, now, readOnly } = useSession();
  const edit = useEdit(issue.key);
  const due = issue.fields.duedate ?? null;
  const today = dayOf(now(), session.timeZone);
  const isOver = due !== null && due < today && issue.fields.status?.statusCategory.key !== 'done';
  const shown =
    due === null ? (
      <span className="subtlest">None</span>
    ) : (
      <span className={isOver ? 'overdue' : ''}>
        {calendarDay(due)}
        {isOver && ' (overdue)'}
      </span>
    );
  if (readOnly) return shown;
  return (
    <DayPopup
      label="Due date"
      day={due}
      today={today}
      steps={[
        { label: 'In a week', day: shiftDay(today, { days: 7 }) },
        { label: 'In a month', day: shiftDay(today, { months: 1 }) },
        { label: 'None', day: null },
      ]}
      onPick={(day) => {
        if (day !== due) void edit({ duedate: day }, 'Due date');
      }}
      trigger={(props) => (
        <button type="button" {...props} className="picker details-value">
          {shown}
        </button>
      )}
    />
  );
}
