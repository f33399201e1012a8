import { logistic, ridgeLogistic } from '../../math/ridge-logistic';
import type { WorkCalendar } from '../../model/time/work-calendar';
import type { MoveCase } from './move-cases';
import { type MoveColumns, moveColumns } from './move-columns';
import { moveGroups, type NumberedGroups, numberedGroups } from './move-groups';
import type { Moment, MoveDriver, MoveTerm, VisitWithPast } from './move-terms';

export interface MoveOutlook {
  /** Chance (0..1) to leave the status within the time that the model was fitted for. */
  readonly chance: number;
  /** Every term, strongest first. They add up to the log odds of the chance minus those of an average item. */
  readonly drivers: readonly MoveDriver[];
}

export interface MoveModel {
  outlook(stay: VisitWithPast, moment: Moment): MoveOutlook;
}

/** What cases taught of leaving a status; a plain value. */
export interface TaughtMoves {
  readonly withinDays: number;
  readonly groups: NumberedGroups;
  readonly coefficients: Float64Array;
  /** Of each column: what an average item in progress has. */
  readonly means: Float64Array;
}

interface MoveTime {
  readonly calendar: WorkCalendar;
  readonly withinDays: number;
}

/**
 * A discrete-time hazard model of leaving a status (Allison, Sociological Methodology 13, 1982): one period is the
 * horizon asked for. So the chance is one logistic value, and the days in between need no assumption. Every coefficient
 * is shrunk towards the fit over public trackers (`move-prior.ts`), the more strongly the fewer cases there are. A team
 * without cases gets that prior.
 */
export function taughtMoves(cases: readonly MoveCase[], time: MoveTime): TaughtMoves {
  const groups = numberedGroups(cases);
  const columns = moveColumns(moveGroups(groups), time);
  const rows = rowsOf(cases, columns);
  const coefficients = ridgeLogistic(
    {
      width: columns.width,
      ...rows,
      outcomes: Uint8Array.from(cases, (one) => Number(one.moved)),
      weights: Float64Array.from(cases, ({ weight }) => weight),
    },
    columns.prior,
  );
  return { withinDays: time.withinDays, groups, coefficients, means: meansOf(cases, rows, columns) };
}

/** The model of these cases. */
export function moveModel(cases: readonly MoveCase[], time: MoveTime): MoveModel {
  return modelOf(taughtMoves(cases, time), time.calendar);
}

/** The model that was learnt. */
export function modelOf(taught: TaughtMoves, calendar: WorkCalendar): MoveModel {
  const { coefficients, means, withinDays } = taught;
  const columns = moveColumns(moveGroups(taught.groups), { calendar, withinDays });
  return {
    outlook(stay, moment) {
      const entries = new Int32Array(columns.width);
      const values = new Float64Array(columns.width);
      columns.write(stay, moment, { columns: entries, values, offset: 0 });
      const own = new Float64Array(columns.count);
      entries.forEach((column, entry) => {
        if (column >= 0) own[column] = (own[column] ?? 0) + (values[entry] ?? 0);
      });
      const byTerm = new Map<MoveTerm, number>();
      let total = 0;
      columns.terms.forEach((term, column) => {
        const coefficient = coefficients[column] ?? 0;
        total += coefficient * (own[column] ?? 0);
        if (term === null) return;
        const beside = coefficient * ((own[column] ?? 0) - (means[column] ?? 0));
        byTerm.set(term, (byTerm.get(term) ?? 0) + beside);
      });
      const drivers = [...byTerm].map(([term, logOdds]) => ({ term, logOdds }));
      return {
        chance: logistic(total),
        drivers: drivers.sort((one, other) => Math.abs(other.logOdds) - Math.abs(one.logOdds)),
      };
    },
  };
}

interface Rows {
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

function rowsOf(cases: readonly MoveCase[], { width, write }: MoveColumns): Rows {
  const columns = new Int32Array(cases.length * width);
  const values = new Float64Array(cases.length * width);
  cases.forEach(({ stay, moment }, row) => {
    write(stay, moment, { columns, values, offset: row * width });
  });
  return { columns, values };
}

/** The weighted mean of each column: the average item that drivers are compared with. */
function meansOf(cases: readonly MoveCase[], rows: Rows, { count, width }: MoveColumns): Float64Array {
  const means = new Float64Array(count);
  let known = 0;
  cases.forEach(({ weight }, row) => {
    known += weight;
    for (let entry = row * width; entry < (row + 1) * width; entry += 1) {
      const column = rows.columns[entry] ?? -1;
      if (column >= 0) means[column] = (means[column] ?? 0) + weight * (rows.values[entry] ?? 0);
    }
  });
  return known === 0 ? means : means.map((sum) => sum / known);
}
