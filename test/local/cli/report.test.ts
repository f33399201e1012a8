import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main, reportText } from '../../../local/cli/report';
import { exportLines } from '../../../local/demo/as-export';
import { demoSite } from '../../../local/demo/demo-site';

let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bellwether-test-'));
  file = join(folder, 'demo.jsonl');
  writeFileSync(file, exportLines(demoSite()).join('\n'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const asOf = new Date('2026-03-01T00:00:00Z');
const made = (options: object = {}) =>
  reportText({ import: [file], timeZone: 'UTC', format: 'json', all: true, asOf, ...options });
/** What most tests look at, made once. */
let whole: Promise<string> | null = null;
const json = async (text: Promise<string> = (whole ??= made())) =>
  JSON.parse(await text) as {
    format: string;
    asOf: string;
    read: { items: number; changes: number; rejected: unknown[] };
    containers: {
      kind: string;
      key: string;
      ledger: { start: Sum; changes: Sum[]; end: Sum } | null;
      readings: Reading[];
    }[];
    items: { key: string; readings: Reading[] }[];
  };
interface Sum {
  readonly count: number;
  readonly points: number;
}
interface Reading {
  readonly status: string;
  readonly because: string;
  readonly evidence: { readonly at: string | null }[];
}

describe('report --format json', () => {
  it('is the same, byte for byte, on a second run', async () => {
    expect(await made()).toBe(await (whole ??= made()));
  });

  it('says what was read, as of when, and rejects nothing silently', async () => {
    const report = await json();
    expect(report.format).toBe('bellwether-report/1');
    expect(report.asOf).toBe('2026-03-01T00:00:00.000Z');
    expect(report.read.items).toBe([...demoSite().issues].length);
    expect(report.read.rejected).toEqual([]);
  });

  it('gives every unknown reading a reason, and every raised one a sentence and evidence', async () => {
    const { items, containers } = await json();
    const readings = [...items, ...containers].flatMap((entry) => entry.readings);
    expect(readings.length).toBeGreaterThan(500);
    expect(readings.filter(({ status, because }) => status !== 'quiet' && because === '')).toEqual([]);
    expect(readings.filter(({ status, evidence }) => status === 'raised' && evidence.length === 0)).toEqual([]);
  });

  it('has ledgers that add up', async () => {
    const { containers } = await json();
    const ledgers = containers.flatMap(({ ledger }) => ledger ?? []);
    expect(ledgers.length).toBeGreaterThan(10);
    for (const { start, changes, end } of ledgers) {
      expect(start.count + changes.reduce((sum, change) => sum + change.count, 0)).toBe(end.count);
      expect(start.points + changes.reduce((sum, change) => sum + change.points, 0)).toBeCloseTo(end.points, 6);
    }
  });

  it('names nothing that happened later', async () => {
    const { items, containers } = await json();
    const moments = [...items, ...containers].flatMap((entry) => entry.readings.flatMap(({ evidence }) => evidence));
    expect(moments.filter(({ at }) => at !== null && new Date(at) > asOf)).toEqual([]);
  });

  it('tells of one project when asked to', async () => {
    const { items } = await json(made({ project: 'SHOP' }));
    expect(items.length).toBeGreaterThan(5);
    expect(items.filter(({ key }) => !key.startsWith('SHOP-'))).toEqual([]);
  });
});

describe('report --format md', () => {
  const issue = {
    id: '1',
    key: 'TRY-1',
    fields: {
      project: { id: '1', key: 'TRY', name: 'Trial' },
      issuetype: { id: '1', name: 'Task', subtask: false },
      status: { id: '1', name: 'Open', statusCategory: { key: 'new' } },
      created: '2020-05-04T09:00:00.000+0000',
      updated: '2020-05-04T09:00:00.000+0000',
    },
    changelog: { histories: [] },
  };

  it('counts in good grammar, and says what its numbers stand for', async () => {
    const one = join(folder, 'one.jsonl');
    writeFileSync(one, `${JSON.stringify(issue)}\nhello\n`);
    const text = await reportText({ import: [one], timeZone: 'Europe/Berlin', format: 'md' });
    expect(text).toContain('\n\nRead: 1 item, 0 changes. 1 line or field was skipped.\n\n');
    expect(text).toMatch(
      /^# Health as of 2020-05-04\n\n0 off track, 0 at risk, \d on track, \d can’t tell \(projects, epics, sprints, versions\)\. 1 of 1 item open: 0 with findings, 0 more worth a look\.\n/,
    );
    expect(text).toContain('## How to read this\n\n- Days are working days, counted in the time zone Europe/Berlin.');
  });

  it.each([
    ['de', '# Stand am 2020-05-04', 'Gelesen: 1 Vorgang, 0 Änderungen. 1 Zeile oder Feld wurde übersprungen.'],
    ['fr', '# Santé au 2020-05-04', 'Lus : 1 ticket, 0 modification. 1 ligne ou champ ignoré.'],
    [
      'ja',
      '# 2020-05-04 時点の状況',
      '読み込み: 作業項目 1 件、変更 0 件。1 件の行またはフィールドをスキップしました。',
    ],
  ] as const)('is written in %s where that is asked for', async (language, title, read) => {
    const one = join(folder, `one-${language}.jsonl`);
    writeFileSync(one, `${JSON.stringify(issue)}\nhello\n`);
    const text = (await reportText({ import: [one], format: 'md', language })).replaceAll('\u00a0', ' ');
    expect(text.split('\n')[0]).toBe(title);
    expect(text).toContain(`\n\n${read}\n\n`);
    expect(text).not.toMatch(/\b(items?|sprints? were|working days|open:)\b/);
  });
});

describe('what cannot be done is said with its remedy', () => {
  const said = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  afterAll(() => said.mockRestore());
  const lastWords = () => String(said.mock.calls.at(-1)?.[0]);

  it('no such project', async () => {
    expect(await main(['--import', file, '--project', 'NOPE'])).toBe(2);
    expect(lastWords()).toBe('No project NOPE in this file. It holds: PAY, PORT, SHOP, DWH, PLAT, MOB, HR.\n');
  });

  it('nothing in the file', async () => {
    const empty = join(folder, 'empty.jsonl');
    writeFileSync(empty, 'hello\n');
    expect(await main(['--import', empty])).toBe(2);
    expect(lastWords()).toMatch(/empty\.jsonl: not valid JSON, CSV or RSS\. Give an issue, a page of issues/);
  });

  it('a language that it does not speak', async () => {
    expect(await main(['--import', file, '--language', 'es'])).toBe(2);
    expect(lastWords()).toMatch(/'es' is invalid\. Allowed choices are en, de, fr, ja/);
  });

  it('a moment that is none', async () => {
    expect(await main(['--import', file, '--as-of', 'yesterday'])).toBe(2);
    expect(lastWords()).toMatch(/--as-of yesterday is not a date\. Use 2026-02-19/);
  });
});
