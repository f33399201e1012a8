import { ArrowIcon } from '../parts/icons';
import { useSay } from '../say';
import { useWhere } from '../where';
import { type DayOff, monthDays, placesBefore } from './days-off';
import { weekdayNames } from './weekdays';

interface Shown {
  readonly year: number;
  readonly month: number;
}

interface MonthCardProps {
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
  readonly weekdays: readonly number[];
  readonly off: readonly DayOff[];
}

/** The working days of a month, and their number. */
export function MonthCard({ shown, onShow, weekdays, off }: MonthCardProps) {
  const say = useSay();
  const { locale } = useWhere();
  const days = monthDays(shown, weekdays, off);
  const first = `${String(shown.year)}-${String(shown.month + 1).padStart(2, '0')}-01`;
  const step = (by: number): void => {
    const at = new Date(Date.UTC(shown.year, shown.month + by, 1));
    onShow({ year: at.getUTCFullYear(), month: at.getUTCMonth() });
  };
  return (
    <section className="bw-card" aria-label={say('settings.calendar.month', { on: first })}>
      <div className="bw-head-row">
        <button
          type="button"
          className="bw-icon-button bw-large"
          aria-label={say('settings.calendar.before')}
          onClick={() => step(-1)}
        >
          <ArrowIcon back />
        </button>
        <h2 className="bw-h3" aria-live="polite">
          {say('settings.calendar.month', { on: first })}
        </h2>
        <button
          type="button"
          className="bw-icon-button bw-large"
          aria-label={say('settings.calendar.after')}
          onClick={() => step(1)}
        >
          <ArrowIcon />
        </button>
      </div>
      <div className="bw-month" aria-hidden="true">
        {weekdayNames(locale).map(({ short, long }) => (
          <span key={long} className="bw-month-name">
            {short.slice(0, 2)}
          </span>
        ))}
        {Array.from({ length: placesBefore(shown) }, (_, place) => (
          <span key={place} />
        ))}
        {days.map(({ date, day, kind }) => (
          <span key={date} className="bw-month-day" data-kind={kind}>
            {day}
          </span>
        ))}
      </div>
      <ul className="bw-legend bw-small bw-subtle" aria-hidden="true">
        <li>
          <span className="bw-legend-mark" data-kind="weekend" /> {say('settings.calendar.legend.weekend')}
        </li>
        <li>
          <span className="bw-legend-mark" data-kind="off" /> {say('settings.calendar.legend.off')}
        </li>
      </ul>
      <p className="bw-head-row bw-card-foot">
        <span>{say('settings.calendar.working-days')}</span>
        <strong>{days.filter(({ kind }) => kind === 'worked').length}</strong>
      </p>
    </section>
  );
}
