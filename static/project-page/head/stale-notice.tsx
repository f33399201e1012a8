import { Notice } from '../../kit/states/notice';
import { useSay } from '../say';

interface StaleNoticeProps {
  readonly takenAt: string;
  readonly nextTryAt: Date | null;
  readonly refresh: () => void;
}

/** The content is older, since reading it again failed: its time, and a button to retry now. */
export function StaleNotice({ takenAt, nextTryAt, refresh }: StaleNoticeProps) {
  const say = useSay();
  const button = (
    <button type="button" className="bw-text-button" onClick={refresh}>
      {say('button.now')}
    </button>
  );
  return (
    <Notice kind="warning" after={button}>
      {nextTryAt === null
        ? say('page.stale', { on: takenAt })
        : say('page.stale.next', { on: takenAt, next: nextTryAt.toISOString() })}
    </Notice>
  );
}
