import type { WorkCalendarSettings } from '../../../src/contract/recognised';
import { type Draft, inForce } from '../draft/draft-context';
import { textsOf } from '../model/layer';

/** The calendar with the unsaved changes, on top of the tracker's own data. */
export interface EffectiveCalendar {
  readonly timeZone: string;
  readonly weekdays: readonly number[];
  readonly startHour: number;
  readonly endHour: number;
  readonly regions: readonly string[];
  readonly ownDays: readonly string[];
  readonly workedDays: readonly string[];
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

export function effectiveCalendar(draft: Draft, base: WorkCalendarSettings): EffectiveCalendar {
  const said = (name: string) => inForce(draft, 'calendar', name);
  const hour = (name: string, otherwise: number): number => {
    const value = said(name);
    return typeof value === 'number' ? value : otherwise;
  };
  const zone = said('timeZone');
  const days = said('weekdays');
  return {
    timeZone: typeof zone === 'string' ? zone : base.timeZone,
    weekdays: days === null ? base.weekdays : weekdaysOf(typeof days === 'number' ? [String(days)] : textsOf(days)),
    startHour: hour('startHour', base.startHour),
    endHour: hour('endHour', base.endHour),
    regions: textsOf(said('holidays')).map((region) => region.toUpperCase()),
    ownDays: textsOf(said('ownDays')),
    workedDays: textsOf(said('workedDays')),
  };
}

/** By number, or by the first three letters of their English names. */
function weekdaysOf(texts: readonly string[]): readonly number[] {
  return texts.flatMap((text) => {
    const day = /^[1-7]$/.test(text) ? Number(text) : WEEKDAYS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
    return day > 0 ? [day] : [];
  });
}
