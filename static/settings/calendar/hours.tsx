import type { WorkCalendarSettings } from '../../../src/contract/recognised';
import { useDraft } from '../draft/draft-context';
import { valueIn } from '../model/layer';
import { Field } from '../parts/field';
import { useSay } from '../say';
import type { EffectiveCalendar } from './effective-calendar';

const STEPS = Array.from({ length: 49 }, (_, index) => index / 2);
const ZONES = Intl.supportedValuesOf('timeZone');

/** The start and end of a working day, and its time zone. */
export function Hours({
  calendar,
  base,
}: {
  readonly calendar: EffectiveCalendar;
  readonly base: WorkCalendarSettings;
}) {
  const say = useSay();
  const { values, set } = useDraft();
  const hours = calendar.endHour - calendar.startHour;
  const zones = [...new Set(['UTC', base.timeZone, calendar.timeZone, ...ZONES])].toSorted();
  return (
    <div className="bw-fields">
      {(['startHour', 'endHour'] as const).map((name) => (
        <Field key={name} label={say(`settings.calendar.${name}`)} at={{ section: 'calendar', name }}>
          {(given) => (
            <select
              {...given}
              className="bw-select"
              value={calendar[name]}
              onChange={({ target }) => set('calendar', name, Number(target.value))}
            >
              {[...new Set([...STEPS, calendar[name]])]
                .toSorted((one, other) => one - other)
                .map((hour) => (
                  <option key={hour} value={hour}>
                    {clock(hour)}
                  </option>
                ))}
            </select>
          )}
        </Field>
      ))}
      <Field
        label={say('settings.calendar.timeZone')}
        at={{ section: 'calendar', name: 'timeZone' }}
        help={hours > 0 ? say('settings.calendar.hours', { hours }) : say('settings.calendar.hours.wrong')}
      >
        {(given) => (
          <select
            {...given}
            className="bw-select"
            value={valueIn(values, 'calendar', 'timeZone') === null ? '' : calendar.timeZone}
            onChange={({ target }) => set('calendar', 'timeZone', target.value === '' ? null : target.value)}
          >
            <option value="">{say('settings.calendar.timeZone.site', { zone: readable(base.timeZone) })}</option>
            {zones.map((zone) => (
              <option key={zone} value={zone}>
                {readable(zone)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}

const readable = (zone: string): string => zone.replaceAll('_', ' ');

/** "09:30" for 9.5. */
function clock(hour: number): string {
  const minutes = Math.round((hour % 1) * 60);
  return `${String(Math.floor(hour)).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
