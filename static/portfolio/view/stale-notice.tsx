import { useEffect, useState } from 'react';
import { Notice } from '../../kit/states/notice';
import { useSay } from '../say';

interface StaleNoticeProps {
  readonly takenAt: string;
  readonly nextTryAt: Date | null;
  readonly refresh: () => void;
}

const MINUTE_MS = 60_000;

/** The content is older: its age, the time of the next retry, and a button to retry now. */
export function StaleNotice({ takenAt, nextTryAt, refresh }: StaleNoticeProps) {
  const say = useSay();
  const minutes = useMinutesUntil(nextTryAt);
  return (
    <Notice
      kind="warning"
      after={
        <button type="button" className="bw-text-button" onClick={refresh}>
          {say('button.now')}
        </button>
      }
    >
      {minutes === null ? say('portfolio.stale', { on: takenAt }) : say('state.stale', { on: takenAt, minutes })}
    </Notice>
  );
}

function useMinutesUntil(moment: Date | null): number | null {
  const left = (): number | null =>
    moment === null ? null : Math.max(1, Math.ceil((moment.getTime() - Date.now()) / MINUTE_MS));
  const [minutes, setMinutes] = useState(left);
  const [of, setOf] = useState(moment);
  if (of !== moment) {
    setOf(moment);
    setMinutes(left());
  }
  useEffect(() => {
    const timer = setInterval(() => setMinutes(left()), MINUTE_MS / 4);
    return () => clearInterval(timer);
  });
  return minutes;
}
