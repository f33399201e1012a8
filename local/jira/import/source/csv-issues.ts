import { CsvError, parse } from 'csv-parse/sync';
import { roleOfName } from '../../../../src/adapters/jira/translation/fields/field-names';
import { categoryByName } from '../../../../src/adapters/jira/translation/fields/status-names';
import type { LineFlaw } from '../../../../src/words/import';
import type { JsonObject } from '../../reading';
import { type CsvColumn, csvColumn, type CsvRole } from './csv-columns';
import { type CsvDates, csvDates } from './csv-dates';
import { customFieldId, linkPhrases, sprintOfName } from './made-up';

/** The content of Jira's CSV export in REST shape: present fields and comments, no history. */
export interface CsvContents {
  readonly issues: readonly { readonly issue: JsonObject; readonly line: number }[];
  /** The names of the custom fields, by their assigned ids. */
  readonly names: Readonly<Record<string, string>>;
  readonly flaws: readonly { readonly line: number; readonly flaw: LineFlaw }[];
}

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The column separator, if the first line is the heading of a table with issue keys; else null. */
export function csvDelimiter(head: string): string | null {
  const [heading = ''] = head.split(/\r?\n/, 1);
  for (const delimiter of DELIMITERS) {
    const columns = columnsOf(heading, delimiter);
    if (columns.length > 1 && hasRole(columns, 'key')) return delimiter;
  }
  return null;
}

function columnsOf(heading: string, delimiter: string): readonly CsvColumn[] {
  try {
    const [names = []] = parse(heading, { delimiter, relax_quotes: true });
    return names.map(csvColumn);
  } catch {
    // A line that is no CSV is no heading.
    return [];
  }
}

const hasRole = (columns: readonly CsvColumn[], role: CsvRole): boolean =>
  columns.some((column) => column.kind === 'system' && column.role === role);

/** Null if the table has no column with the date of creation. */
export function csvIssues(
  text: string,
  { delimiter, zone }: { readonly delimiter: string; readonly zone: string },
): CsvContents | null {
  const { rows, endsEarlyAfter } = rowsOf(text, delimiter);
  const [heading, ...records] = rows;
  const columns = (heading?.cells ?? []).map(csvColumn);
  if (!hasRole(columns, 'created')) return null;
  const table = records.map(({ cells, line }) => ({ line, row: new Row(cells, columns) }));
  const dates = csvDates(
    table.flatMap(({ row }) => momentsOf(row)),
    zone,
  );
  const keyOf = new Map(table.map(({ row }) => [row.text('id'), row.text('key')]));
  const idOf = new Map(table.map(({ row }) => [row.text('key'), row.text('id')]));
  const flaws: { line: number; flaw: LineFlaw }[] = [];
  const issues = table.map(({ row, line }) => {
    const note = (column: string, value: string): void =>
      void flaws.push({ line, flaw: { kind: 'csv-date', column, value } });
    return { line, issue: issueOf(row, { dates, keyOf, idOf, note }) };
  });
  if (endsEarlyAfter !== null) flaws.push({ line: endsEarlyAfter, flaw: { kind: 'ends-early' } });
  const names = columns.flatMap((column) =>
    column.kind === 'custom' ? [[customFieldId(column.name), column.name]] : [],
  );
  if (hasRole(columns, 'sprint')) names.push([customFieldId('Sprint'), 'Sprint']);
  return { issues, names: Object.fromEntries(names), flaws };
}

interface CsvRow {
  readonly cells: readonly string[];
  readonly line: number;
}

function rowsOf(
  text: string,
  delimiter: string,
): { readonly rows: readonly CsvRow[]; readonly endsEarlyAfter: number | null } {
  const rows: CsvRow[] = [];
  let line = 1;
  const take = (cells: readonly string[], lines: number): null => {
    rows.push({ cells, line });
    line = lines + 1;
    return null;
  };
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      on_record: (cells: readonly string[], { lines }) => take(cells, lines),
    });
    return { rows, endsEarlyAfter: null };
  } catch (error) {
    // A quote that never closes: the file is truncated.
    if (error instanceof CsvError) return { rows, endsEarlyAfter: line - 1 };
    throw error;
  }
}

/** One line of the table; several columns may have the same heading. */
class Row {
  readonly #system = new Map<CsvRole, string[]>();
  readonly custom = new Map<string, string[]>();
  readonly links: { readonly type: string; readonly side: 'inwardIssue' | 'outwardIssue'; readonly key: string }[] = [];

  constructor(cells: readonly string[], columns: readonly CsvColumn[]) {
    columns.forEach((column, index) => {
      const cell = (cells[index] ?? '').trim();
      if (cell === '' || column.kind === 'other') return;
      if (column.kind === 'link') this.links.push({ type: column.type, side: column.side, key: cell });
      else if (column.kind === 'custom') pushTo(this.custom, column.name, cell);
      else pushTo(this.#system, column.role, cell);
    });
  }

  all(role: CsvRole): readonly string[] {
    return this.#system.get(role) ?? [];
  }

  text(role: CsvRole): string | null {
    return this.all(role)[0] ?? null;
  }
}

function pushTo<Key>(lists: Map<Key, string[]>, key: Key, value: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

const MOMENTS = ['created', 'updated', 'resolved'] as const;

const momentsOf = (row: Row): readonly string[] => MOMENTS.flatMap((role) => row.all(role));

interface Setting {
  readonly dates: CsvDates;
  readonly keyOf: ReadonlyMap<string | null, string | null>;
  readonly idOf: ReadonlyMap<string | null, string | null>;
  readonly note: (column: string, value: string) => void;
}

function issueOf(row: Row, setting: Setting): JsonObject {
  const key = row.text('key') ?? '';
  const projectKey = row.text('projectKey') ?? key.replace(/-\d+$/, '');
  const { dates, note } = setting;
  const moment = (role: (typeof MOMENTS)[number]): string | null => {
    const text = row.text(role);
    const instant = text === null ? null : dates.instant(text);
    if (text !== null && instant === null) note(role, text);
    return instant;
  };
  const category = categoryByName(row.text('statusCategory') ?? row.text('status') ?? '');
  return {
    id: row.text('id') ?? key,
    key,
    fields: {
      summary: row.text('summary') ?? key,
      project: { id: projectKey, key: projectKey, name: row.text('projectName') ?? projectKey },
      issuetype: named(row.text('type')),
      status: {
        ...named(row.text('status')),
        ...(category === null ? {} : { statusCategory: { key: CATEGORY_KEYS[category] } }),
      },
      priority: named(row.text('priority')),
      resolution: named(row.text('resolution')),
      assignee: person(row.text('assigneeId'), row.text('assignee')),
      reporter: person(row.text('reporterId'), row.text('reporter')),
      creator: person(row.text('creatorId'), row.text('creator')),
      created: moment('created'),
      updated: moment('updated'),
      resolutiondate: moment('resolved'),
      duedate: dates.date(row.text('dueDate') ?? ''),
      fixVersions: row.all('fixVersion').map((name) => version(projectKey, name)),
      versions: row.all('version').map((name) => version(projectKey, name)),
      labels: row.all('labels'),
      ...(row.text('description') === null ? {} : { description: row.text('description') }),
      security: named(row.text('security')),
      timeoriginalestimate: numberIn(row.text('estimateSeconds')),
      parent: parentOf(row, setting),
      issuelinks: row.links.map(({ type, side, key: other }) => ({
        type: linkPhrases(type),
        [side]: { id: setting.idOf.get(other) ?? other, key: other },
      })),
      comment: { comments: row.all('comment').flatMap((cell) => commentIn(cell, dates)) },
      ...sprintsOf(row),
      ...customFields(row, dates),
    },
  };
}

const CATEGORY_KEYS = { 'to-do': 'new', 'in-progress': 'indeterminate', done: 'done', unknown: 'undefined' } as const;

const named = (name: string | null) => (name === null ? null : { id: name, name });
const version = (projectKey: string, name: string) => ({ id: `${projectKey} ${name}`, name });

/** A name alone is used as an id too, as on old servers. */
function person(accountId: string | null, displayName: string | null) {
  const id = accountId ?? displayName;
  return id === null ? null : { accountId: id, displayName: displayName ?? id };
}

function numberIn(text: string | null): number | null {
  if (text === null || !/^-?\d+(?:[.,]\d+)?$/.test(text)) return null;
  return Number(text.replace(',', '.'));
}

/** The column contains an id; if that issue is not in the file, nothing more is known about it. */
function parentOf(row: Row, setting: Setting) {
  const parentText = row.text('parentId');
  const isKey = parentText !== null && /^[A-Z][A-Z0-9_]*-\d+$/.test(parentText);
  const key = row.text('parentKey') ?? (isKey ? parentText : (setting.keyOf.get(parentText) ?? null));
  const id = parentText !== null && !isKey ? parentText : key === null ? null : (setting.idOf.get(key) ?? key);
  return id === null ? null : { id, ...(key === null ? {} : { key }) };
}

/** "19/Feb/26 8:10 AM;5b10a2844c20165700ede21g;Please have a look". */
function commentIn(cell: string, dates: CsvDates): readonly object[] {
  const [, at = '', author = '', body = ''] = /^([^;]*);([^;]*);([\s\S]*)$/.exec(cell) ?? [];
  const created = dates.instant(at);
  return created === null ? [] : [{ created, author: person(author === '' ? null : author, null), body }];
}

function sprintsOf(row: Row): JsonObject {
  const names = row.all('sprint');
  return names.length === 0 ? {} : { [customFieldId('Sprint')]: names.map(sprintOfName) };
}

function customFields(row: Row, dates: CsvDates): JsonObject {
  return Object.fromEntries(
    [...row.custom].map(([name, cells]) => [customFieldId(name), customValue(name, cells, dates)]),
  );
}

function customValue(name: string, cells: readonly string[], dates: CsvDates): unknown {
  const [first = ''] = cells;
  switch (roleOfName(name)?.role) {
    case 'sprint':
      return cells.map(sprintOfName);
    case 'flagged':
      return cells.map((value) => ({ value }));
    case 'startOn':
    case 'targetEnd':
      return dates.date(first) ?? first;
    default:
      return cells.length > 1 ? cells : (numberIn(first) ?? first);
  }
}
