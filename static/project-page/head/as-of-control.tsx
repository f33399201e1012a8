import { useState } from 'react';
import { ChevronIcon } from '../../kit/icons';
import { usePlace } from '../place';
import { useSay } from '../say';

interface AsOfControlProps {
  /** The ISO calendar date that is shown; null until it is known. */
  readonly on: string | null;
  readonly isPast: boolean;
}

const DAY_MS = 86_400_000;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The day of the page: any past day can be chosen; buttons go one day back and forward. */
export function AsOfControl({ on, isPast }: AsOfControlProps) {
  const say = useSay();
  const { go } = usePlace();
  const today = new Date().toISOString().slice(0, 10);
  const [typing, setTyping] = useState<{ readonly of: string | null; readonly text: string } | null>(null);
  // The typed text is used until another day is shown.
  const typed = typing?.of === on ? typing.text : (on ?? '');
  const show = (date: string): void => go({ asOf: date >= today ? null : date });
  const step = (days: number): void => {
    if (on !== null) show(new Date(Date.parse(`${on}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10));
  };
  return (
    <div className="bw-as-of" role="group" aria-label={say('page.as-of.group')}>
      <button
        type="button"
        className="bw-as-of-step"
        aria-label={say('page.as-of.before')}
        disabled={on === null}
        onClick={() => step(-1)}
      >
        <ChevronIcon className="bw-back" />
      </button>
      <label>
        <span>{say('page.as-of')}</span>
        <input
          type="date"
          value={typed}
          max={today}
          onChange={({ target }) => {
            setTyping({ of: on, text: target.value });
            if (DATE.test(target.value) && target.value > '2000-01-01') show(target.value);
          }}
        />
      </label>
      <button
        type="button"
        className="bw-as-of-step"
        aria-label={say('page.as-of.after')}
        disabled={!isPast}
        onClick={() => step(1)}
      >
        <ChevronIcon />
      </button>
    </div>
  );
}
