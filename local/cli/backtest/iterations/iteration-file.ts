import { basename } from 'node:path';
import type { Say } from '../../../../src/words/say/say';
import { readLinesOf } from '../../../jira/import/read-lines';
import type { SkippedLine } from '../../../jira/import/source/intake';
import { WrongInput } from '../../wrong-input';

/** One iteration at one share of its time, with the points that it delivered in the end. */
export interface IterationRecord {
  /** The board to whose past it belongs. */
  readonly board: string;
  /** Grows with time within a file. */
  readonly id: number;
  readonly committed: number;
  readonly left: number;
  readonly delivered: number;
}

export interface IterationFile {
  readonly file: string;
  readonly elapsedPercent: number;
  /** Oldest first. */
  readonly iterations: readonly IterationRecord[];
  readonly rejected: readonly SkippedLine[];
}

/**
 * Columns counted from the right: the names to their left may contain commas. The names and their encoding are not
 * used.
 */
const FROM_RIGHT = { difference: 16, started: 13, added: 11, removed: 9, toDo: 7, inProgress: 5 } as const;
const MIN_COLUMNS = 19;

/**
 * Reads iterations in the format of public studies: board, id, name, and then, counted from the right, the difference
 * of delivered and committed, and the points at the start, added, removed, to do, in progress. The share of time that
 * has passed is the number at the end of the file's name. Lines in another format are listed, and the others are read.
 */
export async function iterationFile(path: string, say: Say<'terminal'>): Promise<IterationFile> {
  const percent = /_(\d{1,3})\.csv$/.exec(path)?.[1];
  if (percent === undefined)
    throw new WrongInput((asked) => asked('backtest.refused.no-elapsed', { file: path, example: 'NAME_30.csv' }));
  const iterations: IterationRecord[] = [];
  const rejected: SkippedLine[] = [];
  await readLinesOf(path, {
    line(text, number) {
      if (number === 1) return;
      const record = iterationOf(text.trim().split(','));
      if (record === null) rejected.push({ file: path, line: number, why: say('backtest.line.no-iteration') });
      else iterations.push(record);
    },
    broken: (why, line) => void rejected.push({ file: path, line, why }),
  });
  iterations.sort((one, other) => one.id - other.id);
  return { file: basename(path), elapsedPercent: Number(percent), iterations, rejected };
}

function iterationOf(cells: readonly string[]): IterationRecord | null {
  const numberAt = (fromRight: number): number => {
    const cell = cells.at(-fromRight)?.trim() ?? '';
    return cell === '' ? NaN : Number(cell);
  };
  const [board = ''] = cells;
  const id = Number(cells[1]);
  const committed = numberAt(FROM_RIGHT.started) + numberAt(FROM_RIGHT.added) - numberAt(FROM_RIGHT.removed);
  const left = numberAt(FROM_RIGHT.toDo) + numberAt(FROM_RIGHT.inProgress);
  const delivered = committed + numberAt(FROM_RIGHT.difference);
  const whole = cells.length >= MIN_COLUMNS && [id, committed, left, delivered].every(Number.isFinite);
  return whole ? { board, id, committed, left, delivered } : null;
}
