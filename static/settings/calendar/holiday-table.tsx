import { useState } from 'react';
import { useDraft } from '../draft/draft-context';
import { Field } from '../parts/field';
import { ArrowIcon, CrossIcon } from '../parts/icons';
import { useSay } from '../say';
import { useWhere } from '../where';
import type { DayOff } from './days-off';
import type { EffectiveCalendar } from './effective-calendar';
import { holidayName } from './holiday-names';
import { regionNames } from './region-names';

interface HolidayTableProps {
  readonly off: readonly DayOff[];
  readonly calendar: EffectiveCalendar;
  readonly year: number;
  readonly onYear: (year: number) => void;
}

/** The days off of a year: each can be made a working day, and own days can be added. */
export function HolidayTable({ off, calendar, year, onYear }: HolidayTableProps) {
  const say = useSay();
  const { set, mayWrite } = useDraft();
  const { locale } = useWhere();
  const name = regionNames(locale);
  const without = (list: readonly string[], date: string): string[] => list.filter((each) => each !== date);
  const remove = ({ date, regions }: DayOff): void => {
    if (regions.length === 0) set('calendar', 'ownDays', without(calendar.ownDays, date));
    else set('calendar', 'workedDays', [...calendar.workedDays, date]);
  };
  return (
    <div>
      <div className="bw-head-row">
        <h2 className="bw-h2">{say('settings.calendar.off', { year: String(year) })}</h2>
        <span className="bw-steps">
          <button
            type="button"
            className="bw-icon-button bw-large"
            aria-label={String(year - 1)}
            onClick={() => onYear(year - 1)}
          >
            <ArrowIcon back />
          </button>
          <button
            type="button"
            className="bw-icon-button bw-large"
            aria-label={String(year + 1)}
            onClick={() => onYear(year + 1)}
          >
            <ArrowIcon />
          </button>
        </span>
      </div>
      <AddDay calendar={calendar} />
      {off.length === 0 ? (
        <p className="bw-empty">{say('settings.calendar.off.none')}</p>
      ) : (
        <table className="bw-table bw-days">
          <thead>
            <tr>
              <th scope="col">{say('settings.calendar.day')}</th>
              <th scope="col">{say('settings.calendar.name')}</th>
              <th scope="col">{say('settings.calendar.from')}</th>
              <th>
                <span className="bw-visually-hidden">{say('settings.calendar.work')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {off.map((day) => {
              const known = day.regions.length === 0 ? null : holidayName(day.date);
              return (
                <tr key={day.date} data-worked={day.worked}>
                  <th scope="row">{say('settings.calendar.date', { on: day.date })}</th>
                  <td>
                    {day.worked
                      ? say('settings.calendar.worked')
                      : day.regions.length === 0
                        ? say('settings.calendar.own')
                        : known === null
                          ? say('settings.calendar.public')
                          : say(`settings.holiday.${known}`)}
                  </td>
                  <td className="bw-small bw-subtle">
                    {day.regions.length === 0 ? say('settings.calendar.by-hand') : day.regions.map(name).join(', ')}
                  </td>
                  <td className="bw-number">
                    {day.worked ? (
                      <button
                        type="button"
                        className="bw-text-button"
                        disabled={!mayWrite}
                        onClick={() => set('calendar', 'workedDays', without(calendar.workedDays, day.date))}
                      >
                        {say('settings.calendar.off-again')}
                      </button>
                    ) : (
                      <button
                        type="button"
                        className="bw-icon-button"
                        disabled={!mayWrite}
                        aria-label={say('settings.calendar.work-on', { on: day.date })}
                        onClick={() => remove(day)}
                      >
                        <CrossIcon />
                      </button>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </div>
  );
}

function AddDay({ calendar }: { readonly calendar: EffectiveCalendar }) {
  const say = useSay();
  const { set, mayWrite } = useDraft();
  const [date, setDate] = useState('');
  const isThere = calendar.ownDays.includes(date);
  const add = (): void => {
    if (date === '' || isThere) return;
    set('calendar', 'ownDays', [...calendar.ownDays, date].toSorted());
    setDate('');
  };
  return (
    <div className="bw-fields">
      <Field
        label={say('settings.calendar.add')}
        at={{ section: 'calendar', name: 'ownDays' }}
        {...(isThere ? { help: say('settings.calendar.add.twice') } : {})}
      >
        {(given) => (
          <span className="bw-input-with">
            <input
              {...given}
              type="date"
              className="bw-input"
              value={date}
              onChange={({ target }) => setDate(target.value)}
            />
            <button type="button" className="bw-button" disabled={!mayWrite || date === '' || isThere} onClick={add}>
              {say('settings.add')}
            </button>
          </span>
        )}
      </Field>
    </div>
  );
}
