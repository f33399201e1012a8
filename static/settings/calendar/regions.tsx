import { useId, useMemo, useState } from 'react';
import { useDraft } from '../draft/draft-context';
import { CrossIcon } from '../parts/icons';
import { Field } from '../parts/field';
import { useSay } from '../say';
import { useWhere } from '../where';
import type { EffectiveCalendar } from './effective-calendar';
import { regionNames } from './region-names';

interface RegionsProps {
  readonly calendar: EffectiveCalendar;
  readonly regions: readonly string[];
}

/** The countries and regions whose public holidays are days off; the user types a few letters to choose. */
export function Regions({ calendar, regions }: RegionsProps) {
  const say = useSay();
  const { set, mayWrite } = useDraft();
  const { locale } = useWhere();
  const [typed, setTyped] = useState('');
  const [isUnknown, setUnknown] = useState(false);
  const listId = useId();
  const name = useMemo(() => regionNames(locale), [locale]);
  const options = useMemo(
    () =>
      regions.map((code) => ({ code, name: name(code) })).toSorted((one, other) => one.name.localeCompare(other.name)),
    [regions, name],
  );
  const change = (codes: readonly string[]): void =>
    set('calendar', 'holidays', codes.length === 0 && calendar.regions.length === 0 ? null : [...codes]);
  const add = (): void => {
    const wanted = typed.trim().toLowerCase();
    if (wanted === '') return;
    const found = options.find(
      (option) => option.name.toLowerCase() === wanted || option.code.toLowerCase() === wanted,
    );
    setUnknown(found === undefined);
    if (found === undefined) return;
    if (!calendar.regions.includes(found.code)) change([...calendar.regions, found.code]);
    setTyped('');
  };
  return (
    <div>
      <div className="bw-fields">
        <Field
          label={say('settings.calendar.regions')}
          at={{ section: 'calendar', name: 'holidays' }}
          help={
            isUnknown ? (
              <span className="bw-wrong">{say('settings.calendar.regions.unknown')}</span>
            ) : (
              say('settings.calendar.regions.help')
            )
          }
        >
          {(given) => (
            <span className="bw-input-with">
              <input
                {...given}
                className="bw-input"
                list={listId}
                autoComplete="off"
                placeholder={say('settings.calendar.regions.placeholder')}
                value={typed}
                onChange={({ target }) => setTyped(target.value)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter') return;
                  event.preventDefault();
                  add();
                }}
              />
              <button type="button" className="bw-button" disabled={!mayWrite} onClick={add}>
                {say('settings.add')}
              </button>
            </span>
          )}
        </Field>
      </div>
      <datalist id={listId}>
        {options.map((option) => (
          <option key={option.code} value={option.name} />
        ))}
      </datalist>
      {calendar.regions.length > 0 && (
        <ul className="bw-tags">
          {calendar.regions.map((code) => (
            <li key={code}>
              {name(code)}
              <button
                type="button"
                className="bw-icon-button"
                aria-label={say('settings.calendar.regions.remove', { name: name(code) })}
                disabled={!mayWrite}
                onClick={() => change(calendar.regions.filter((each) => each !== code))}
              >
                <CrossIcon />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
