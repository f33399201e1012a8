import type { WorkCalendar } from '../../model/time/work-calendar';
import type { Settings } from '../../settings/settings';
import type { MoveCase } from './move-cases';
import { GROUP_TERMS, moveGroups, type MoveGroups } from './move-groups';
import { moveNumbers, NUMBER_TERMS, type MoveTerm, type Stay } from './move-terms';
import { logistic, ridgeLogistic } from '../../math/ridge-logistic';

/** How much one term speaks for (above 0) or against moving, in log odds, beside an average item in progress. */
export interface MoveDriver {
  readonly term: MoveTerm;
  readonly logOdds: number;
}

export interface MoveOutlook {
  /** Chance (0..1) to leave the status within the time that the model was fitted for. */
  readonly chance: number;
  /** Every term, strongest first. They add up to the log odds of the chance, but for those of an average item. */
  readonly drivers: readonly MoveDriver[];
}

export interface MoveModel {
  outlook(stay: Stay, at: Date): MoveOutlook;
}

const NUMBERS = NUMBER_TERMS.length;
const WIDTH = 1 + NUMBERS + GROUP_TERMS.length;

/** What keeps the intercept from being free; nothing is known of it beforehand. */
const HARDLY_ANY = 1e-3;

/** What hardly ever differed is not blown up: a rare thing that happened twice is no rule. */
const LEAST_SPREAD = 0.5;

/**
 * A discrete-time hazard model of leaving a status (Allison, Sociological Methodology 13, 1982): one period is the time
 * that is asked for, so that the chance is one logistic value and nothing has to be assumed about the days in between.
 * Groups (status, type …) have intercepts shrunk towards the average, numbers have slopes shrunk towards none, the
 * less there is to learn from the more. Null where the cases are too few to tell.
 */
export function moveModel(
  cases: readonly MoveCase[],
  { calendar, settings }: { readonly calendar: WorkCalendar; readonly settings: Settings['moving'] },
): MoveModel | null {
  const known = cases.reduce((sum, { weight }) => sum + weight, 0);
  const moved = cases.reduce((sum, { weight, moved: left }) => sum + (left ? weight : 0), 0);
  if (known < settings.casesNeeded || moved === 0 || moved === known) return null;

  const raw = numbersOf(cases, calendar);
  const scale = scaleOf(raw, cases);
  const groups = moveGroups(cases);
  const coefficients = ridgeLogistic(
    {
      width: WIDTH,
      ...rowsOf(cases, { raw, scale, groups }),
      outcomes: Uint8Array.from(cases, (one) => Number(one.moved)),
      weights: Float64Array.from(cases, ({ weight }) => weight),
    },
    penaltiesOf(groups.count, settings),
  );

  return {
    outlook(stay, at) {
      const numbers = new Float64Array(NUMBERS);
      moveNumbers(stay, { at, calendar }, { into: numbers, offset: 0 });
      const byTerm = new Map<MoveTerm, number>();
      const add = (term: MoveTerm, logOdds: number) => byTerm.set(term, (byTerm.get(term) ?? 0) + logOdds);
      NUMBER_TERMS.forEach((term, index) => {
        add(term, (coefficients[1 + index] ?? 0) * scaled(numbers[index] ?? 0, index, scale));
      });
      groups.numbersOf(stay).forEach((group, kind) => {
        const term = GROUP_TERMS[kind];
        if (term !== undefined) add(term, group < 0 ? 0 : (coefficients[1 + NUMBERS + group] ?? 0));
      });
      const drivers = [...byTerm].map(([term, logOdds]) => ({ term, logOdds }));
      const sum = drivers.reduce((total, { logOdds }) => total + logOdds, coefficients[0] ?? 0);
      return {
        chance: logistic(sum),
        drivers: drivers.sort((one, other) => Math.abs(other.logOdds) - Math.abs(one.logOdds)),
      };
    },
  };
}

/** Mean and spread of each number, by which slopes of different numbers can be penalised alike. */
interface Scale {
  readonly means: Float64Array;
  readonly spreads: Float64Array;
}

function numbersOf(cases: readonly MoveCase[], calendar: WorkCalendar): Float64Array {
  const raw = new Float64Array(cases.length * NUMBERS);
  cases.forEach(({ stay, at }, row) => moveNumbers(stay, { at, calendar }, { into: raw, offset: row * NUMBERS }));
  return raw;
}

function scaleOf(raw: Float64Array, cases: readonly MoveCase[]): Scale {
  const means = new Float64Array(NUMBERS);
  const spreads = new Float64Array(NUMBERS);
  for (let index = 0; index < NUMBERS; index += 1) {
    let sum = 0;
    let squares = 0;
    for (let row = 0; row < cases.length; row += 1) {
      const value = raw[row * NUMBERS + index] ?? 0;
      sum += value;
      squares += value * value;
    }
    const mean = sum / cases.length;
    means[index] = mean;
    spreads[index] = Math.max(LEAST_SPREAD, Math.sqrt(Math.max(0, squares / cases.length - mean * mean)));
  }
  return { means, spreads };
}

/** A number in spreads from its mean. */
function scaled(value: number, index: number, { means, spreads }: Scale): number {
  return (value - (means[index] ?? 0)) / (spreads[index] ?? 1);
}

function rowsOf(
  cases: readonly MoveCase[],
  { raw, scale, groups }: { readonly raw: Float64Array; readonly scale: Scale; readonly groups: MoveGroups },
): { readonly columns: Int32Array; readonly values: Float64Array } {
  const columns = new Int32Array(cases.length * WIDTH);
  const values = new Float64Array(cases.length * WIDTH).fill(1);
  cases.forEach(({ stay }, row) => {
    const from = row * WIDTH;
    for (let index = 0; index < NUMBERS; index += 1) {
      columns[from + 1 + index] = 1 + index;
      values[from + 1 + index] = scaled(raw[row * NUMBERS + index] ?? 0, index, scale);
    }
    groups.numbersOf(stay).forEach((group, kind) => {
      columns[from + 1 + NUMBERS + kind] = group < 0 ? -1 : 1 + NUMBERS + group;
    });
  });
  return { columns, values };
}

function penaltiesOf(groups: number, settings: Settings['moving']): Float64Array {
  const faint: readonly MoveTerm[] = ['recent-activity', 'returned'];
  const slopes = NUMBER_TERMS.map((term) => (faint.includes(term) ? settings.faintDoubt : settings.slopeDoubt));
  return Float64Array.from([HARDLY_ANY, ...slopes, ...Array.from({ length: groups }, () => settings.groupDoubt)]);
}
