import { exactTime, relativeTime } from '../format/dates';
import { useSession } from '../host/session-context';

/** "3 days ago" by the site's clock; the exact time is a hover away. */
export function When({ at }: { readonly at: string }) {
  const { session, now } = useSession();
  return (
    <time dateTime={at} title={exactTime(at, session.timeZone)}>
      {relativeTime(at, now())}
    </time>
  );
}
