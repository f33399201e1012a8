import type { WorkCalendar } from '../../model/time/work-calendar';
import { GROUP_TERMS, type MoveGroups } from './move-groups';
import { CONSTANT, GROUP, STATUS_SLOPE, STAY_KNOTS } from './move-prior';
import { MOVE_NUMBERS, moveNumbers, type Moment, type MoveTerm, type VisitWithPast } from './move-terms';

/** Buffers for the entries of rows; a column of −1 means no entry. */
export interface RowBuffers {
  readonly columns: Int32Array;
  readonly values: Float64Array;
  readonly offset: number;
}

/** The columns of the model, and how a stay becomes a row of them. */
export interface MoveColumns {
  /** How many columns there are: constant, numbers, groups, slopes of statuses. */
  readonly count: number;
  /** How many entries a row has. */
  readonly width: number;
  /** The term of each column; null for the constant. */
  readonly terms: readonly (MoveTerm | null)[];
  readonly prior: { readonly means: Float64Array; readonly penalties: Float64Array };
  write(stay: VisitWithPast, moment: Moment, buffers: RowBuffers): void;
}

const NUMBERS = MOVE_NUMBERS.length;
const KNOTS = STAY_KNOTS.length;
const WIDTH = 1 + NUMBERS + GROUP_TERMS.length + KNOTS;

/**
 * Lays out the columns for these groups. The slope of a status counts from a middle stay, so that it adds no effect at
 * that stay.
 */
export function moveColumns(
  groups: MoveGroups,
  about: { readonly calendar: WorkCalendar; readonly withinDays: number },
): MoveColumns {
  const firstGroup = 1 + NUMBERS;
  const firstSlope = firstGroup + groups.count;
  const slopes = groups.slopedCount * KNOTS;
  const priors = [
    CONSTANT,
    ...MOVE_NUMBERS,
    ...Array.from({ length: groups.count }, () => GROUP),
    ...Array.from({ length: slopes }, () => STATUS_SLOPE),
  ];
  return {
    count: priors.length,
    width: WIDTH,
    terms: [
      null,
      ...MOVE_NUMBERS.map(({ term }) => term),
      ...groups.terms,
      ...Array.from({ length: slopes }, () => 'days-in-status' as const),
    ],
    prior: {
      means: Float64Array.from(priors, ({ mean }) => mean),
      penalties: Float64Array.from(priors, ({ penalty }) => penalty),
    },
    write(stay, moment, { columns, values, offset }) {
      columns[offset] = 0;
      values[offset] = 1;
      moveNumbers(stay, { ...moment, ...about }, { into: values, offset: offset + 1 });
      for (let number = 0; number < NUMBERS; number += 1) columns[offset + 1 + number] = 1 + number;
      groups.numbersOf(stay).forEach((group, kind) => {
        columns[offset + firstGroup + kind] = group < 0 ? -1 : firstGroup + group;
        values[offset + firstGroup + kind] = 1;
      });
      const sloped = groups.slopedOf(stay);
      const own = offset + firstGroup + GROUP_TERMS.length;
      for (let knot = 0; knot < KNOTS; knot += 1) {
        columns[own + knot] = sloped < 0 ? -1 : firstSlope + sloped * KNOTS + knot;
        values[own + knot] = (values[offset + 1 + knot] ?? 0) - MIDDLE;
      }
    },
  };
}

/** The knot value of a middle stay. */
const MIDDLE = 1;
