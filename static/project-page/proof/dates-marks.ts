import type { FrozenDates } from '../../../src/contract/frozen';
import type { ForecastDates } from '../../../src/contract/page/alarms';

/** The input of a chart of dates. */
export interface MarkedDates {
  /** Oldest first. */
  readonly weeks: readonly ForecastDates[];
  readonly warnedOn: string | null;
  readonly takenBackOn: string | null;
  /** Whether the last of the weeks is today. */
  readonly isOpen: boolean;
  readonly frozen: readonly Pick<FrozenDates, 'on' | 'halfOn' | 'expectedOn' | 'note'>[];
}

/** A mark in a chart of dates. Each kind has its own shape and word. */
export interface DatesMark extends ForecastDates {
  readonly kind: 'week' | 'warned' | 'back' | 'now' | 'frozen';
  readonly note: string;
}

/** All marks in the order of their days: a frozen forecast comes after the week of its day. */
export function marksOf({ weeks, warnedOn, takenBackOn, isOpen, frozen }: MarkedDates): readonly DatesMark[] {
  const kindOf = (on: string, place: number): DatesMark['kind'] => {
    if (on === warnedOn) return 'warned';
    if (on === takenBackOn) return 'back';
    return isOpen && place === weeks.length - 1 ? 'now' : 'week';
  };
  const weekly = weeks.map((week, place): DatesMark => ({ ...week, kind: kindOf(week.on, place), note: '' }));
  const kept = frozen.map(({ on, halfOn, expectedOn, note }): DatesMark => ({
    on,
    half: halfOn,
    most: expectedOn,
    kind: 'frozen',
    note,
  }));
  return [...weekly, ...kept].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

/** Circle, ring, square and diamond. */
export function pathOfMark(kind: DatesMark['kind']): string {
  switch (kind) {
    case 'week':
      return circle(4);
    case 'now':
      return circle(5);
    case 'warned':
      return circle(7);
    case 'back':
      return 'M-6 -6H6V6H-6Z';
    case 'frozen':
      return 'M0 -7L7 0L0 7L-7 0Z';
  }
}

const circle = (radius: number): string =>
  `M0 ${String(-radius)}A${String(radius)} ${String(radius)} 0 1 1 0 ${String(radius)}A${String(radius)} ${String(radius)} 0 1 1 0 ${String(-radius)}Z`;
