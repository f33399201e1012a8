import { exactTime, relativeTime, shortDay } from '../../format/dates';
import { useSession } from '../../host/session-context';

const WEEK_MS = 7 * 24 * 60 * 60_000;

/** "3 days ago" by the site's clock, a date for longer ago; a tooltip shows the exact time. */
export function When({ at }: { readonly at: string }) {
  const { session, now } = useSession();
  const clock = { now: now(), timeZone: session.timeZone };
  const isRecent = Math.abs(Date.parse(clock.now) - Date.parse(at)) < WEEK_MS;
  return (
    <time dateTime={at} title={exactTime(at, session.timeZone)}>
      {isRecent ? relativeTime(at, clock.now) : shortDay(at, clock)}
    </time>
  );
}
