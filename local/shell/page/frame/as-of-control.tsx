import CalendarIcon from '@atlaskit/icon/core/calendar';
import { calendarDay, dayOf, endOfDay, shiftDay } from '../format/dates';
import { useSession } from '../host/session-context';
import { DayPopup } from '../parts/menus/day-popup';

/** Shows the whole site as it was at the end of a past day. */
export function AsOfControl() {
  const { session, change } = useSession();
  const today = dayOf(session.now, session.timeZone);
  const day = session.asOf ? dayOf(session.asOf, session.timeZone) : null;
  const travel = (picked: string | null) => {
    const asOf = picked === null || picked >= today ? null : endOfDay(picked, session.timeZone);
    void change({ asOf });
  };
  return (
    <DayPopup
      label="See the site as of"
      day={day}
      today={today}
      lastDay={today}
      steps={[
        { label: 'Today', day: null },
        { label: '−1 week', day: shiftDay(day ?? today, { days: -7 }) },
        { label: '−1 month', day: shiftDay(day ?? today, { months: -1 }) },
      ]}
      onPick={travel}
      trigger={(props) => (
        <button
          type="button"
          {...props}
          className="top-button"
          data-active={day !== null}
          aria-label={`See the site as of ${day === null ? `today, ${calendarDay(today)}` : calendarDay(day)}`}
        >
          <CalendarIcon label="" />
          <span className="as-of-words">
            {day === null ? `Today is ${calendarDay(today)}` : `As of ${calendarDay(day)}`}
          </span>
        </button>
      )}
    />
  );
}
