import './time-banner.css';
import ClockIcon from '@atlaskit/icon/core/clock';
import { calendarDay, dayOf } from '../format/dates';
import { useSession } from '../host/session-context';

/** A banner that is visible all the time while the past is shown. */
export function TimeBanner() {
  const { session, change } = useSession();
  if (!session.asOf) return null;
  return (
    <div className="time-banner" role="status">
      <ClockIcon label="" />
      <p>
        You see the site as it was on <strong>{calendarDay(dayOf(session.asOf, session.timeZone))}</strong>. Nothing can
        be changed.
      </p>
      <button type="button" onClick={() => void change({ asOf: null })}>
        Return to today
      </button>
    </div>
  );
}
