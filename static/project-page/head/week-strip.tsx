import { useState, type KeyboardEvent } from 'react';
import type { PageHead } from '../../../src/contract/project-page';
import { placeAfter } from '../../kit/charts/walked-marks';
import { usePlace } from '../place';
import { useSay } from '../say';

const DAY_MS = 86_400_000;
const LEAST = 3;
const HEIGHT = 22;

/** The chance of the target week by week: each bar leads to the page as of that week. Arrow keys move between them. */
export function WeekStrip({ head: { weeks: all, on, chance } }: { readonly head: PageHead }) {
  // Nothing is drawn of the time before the first reading.
  const weeks = all.slice(
    Math.max(
      0,
      all.findIndex((week) => week !== null),
    ),
  );
  const say = useSay();
  const { go } = usePlace();
  const [current, setCurrent] = useState(weeks.length - 1);
  if (chance === null && weeks.every((week) => week?.chance === undefined || week.chance === null)) return null;
  const dayOf = (place: number): string => earlier(on, (weeks.length - 1 - place) * 7);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const next = placeAfter(event.key, current, weeks.length);
    if (next === null) return;
    event.preventDefault();
    setCurrent(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-week="${String(next)}"]`)?.focus();
  };
  return (
    <div className="bw-weeks">
      <span className="bw-small bw-subtle">{say('page.weeks', { since: dayOf(0) })}</span>
      {/* Its buttons take the focus; it hears their keys. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className="bw-week-bars" onKeyDown={onKeyDown}>
        {weeks.map((week, place) => {
          const share = week?.chance ?? null;
          const day = dayOf(place);
          return (
            <button
              key={place}
              type="button"
              data-week={place}
              tabIndex={place === current ? 0 : -1}
              className="bw-week"
              aria-label={share === null ? say('page.week.unknown', { on: day }) : say('page.week', { on: day, share })}
              title={share === null ? say('page.week.unknown', { on: day }) : say('page.week', { on: day, share })}
              onClick={() => go({ asOf: place === weeks.length - 1 ? null : day })}
            >
              <span
                className={`bw-week-bar bw-week-bar-${share === null ? 'none' : (week?.level ?? 'unknown')}`}
                style={{ height: share === null ? HEIGHT : LEAST + share * (HEIGHT - LEAST) }}
              />
            </button>
          );
        })}
      </div>
    </div>
  );
}

const earlier = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10);
