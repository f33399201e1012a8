import { WarningIcon } from '../../kit/icons';
import { useDraft } from '../draft/draft-context';
import { problemWords } from '../parts/problem-words';
import { useSay } from '../say';
import { useWhere } from '../where';
import { weekdayNames } from './weekdays';

/** Seven buttons: the pressed ones are working days. */
export function WeekdayChoice({ chosen }: { readonly chosen: readonly number[] }) {
  const say = useSay();
  const { set, mayWrite, problems } = useDraft();
  const { locale } = useWhere();
  const problem = problems.get('calendar.weekdays');
  const toggle = (day: number): void => {
    const days = chosen.includes(day) ? chosen.filter((each) => each !== day) : [...chosen, day].toSorted();
    set('calendar', 'weekdays', days);
  };
  return (
    <fieldset className="bw-fieldset">
      <legend>{say('settings.calendar.weekdays')}</legend>
      <div className="bw-weekdays">
        {weekdayNames(locale).map(({ short, long }, index) => (
          <button
            key={long}
            type="button"
            className="bw-weekday"
            aria-pressed={chosen.includes(index + 1)}
            aria-label={long}
            disabled={!mayWrite}
            onClick={() => toggle(index + 1)}
          >
            {short}
          </button>
        ))}
      </div>
      {problem !== undefined && (
        <p className="bw-mistake">
          <WarningIcon />
          {problemWords(problem, say)}
        </p>
      )}
    </fieldset>
  );
}
