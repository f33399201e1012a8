import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Answers of real Jiras, kept beside the project and not in it. */
export const DATA_FOLDER = process.env['BELLWETHER_DATA'] ?? join(__dirname, '../../../../shared/data');

/** `describe` where all of these recordings are there; else a visible skip. */
export function describeRecorded(name: string, paths: readonly string[], tests: () => void): void {
  if (paths.every((path) => existsSync(join(DATA_FOLDER, path)))) describe(name, tests);
  else describe.skip(`${name} (recordings are not on this machine)`, () => test('reads them', () => undefined));
}

export const recordedJson = (path: string): unknown => JSON.parse(readFileSync(join(DATA_FOLDER, path), 'utf8'));

export const recordedLines = (path: string): readonly unknown[] =>
  gunzipSync(readFileSync(join(DATA_FOLDER, path)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));

/** The JSON documents in the `data` column of a raw table. */
export function recordedRows(path: string): readonly unknown[] {
  const [head, ...rows] = parseCsv(readFileSync(join(DATA_FOLDER, path), 'utf8'));
  const column = head?.indexOf('data') ?? -1;
  return rows.map((row): unknown => JSON.parse(row[column] ?? 'null'));
}

function parseCsv(text: string): readonly string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/gy;
  for (let match = cell.exec(text); match !== null && match[0] !== ''; match = cell.exec(text)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
