import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main, reportText } from '../../../local/cli/report';
import { exportLines } from '../../../local/demo/as-export';
import { demoSite } from '../../../local/demo/demo-site';

let folder: string;
let file: string;
let lines: readonly string[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bellwether-automation-'));
  file = join(folder, 'demo.jsonl');
  lines = exportLines(demoSite()).filter((line) => line.includes('"key":"PAY-'));
  writeFileSync(file, lines.join('\n'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const out: string[] = [];
const err: string[] = [];
beforeEach(() => {
  out.length = 0;
  err.length = 0;
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0);
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0);
});
afterEach(() => jest.restoreAllMocks());

interface Document {
  readonly shows: string;
  readonly summary: {
    readonly levels: Readonly<Record<string, number>>;
    readonly open: number;
    readonly withFindings: number;
  };
  readonly containers: readonly {
    kind: string;
    id: string;
    key: string;
    level: string;
    readings: readonly { status: string }[];
  }[];
  readonly items: readonly { key: string; level: string; readings: readonly { status: string }[] }[];
}
/** Each report is made once. */
const made = new Map<string, Promise<string>>();
const json = async (options: object = {}) => {
  const name = JSON.stringify(options);
  const text = made.get(name) ?? reportText({ import: [file], format: 'json', ...options });
  made.set(name, text);
  return JSON.parse(await text) as Document;
};

describe('JSON', () => {
  it('holds findings only, and everything when asked to', async () => {
    const findings = await json();
    const all = await json({ all: true });
    const readings = ({ containers, items }: Document) => [...containers, ...items].flatMap((entry) => entry.readings);
    expect([findings.shows, all.shows]).toEqual(['findings', 'all readings']);
    expect(new Set(readings(findings).map(({ status }) => status))).toEqual(new Set(['raised']));
    expect(new Set(readings(all).map(({ status }) => status))).toEqual(
      new Set(['raised', 'quiet', 'unknown', 'not-applicable']),
    );
    expect(readings(all).filter(({ status }) => status === 'raised')).toEqual(readings(findings));
    // What is told as a container is not counted as an item as well.
    const parents = new Set(all.containers.flatMap(({ kind, key }) => (kind === 'project' ? [] : [key])));
    const counted = ({ items }: Document) => items.filter(({ key }) => !parents.has(key)).length;
    expect(counted(findings)).toBe(findings.summary.withFindings);
    expect(counted(all)).toBe(all.summary.open);
    expect(findings.containers.map(({ key }) => key)).toEqual(all.containers.map(({ key }) => key));
  });

  it('begins with a summary that adds up', async () => {
    const { summary, containers } = await json();
    const count = (level: string) => containers.filter((entry) => entry.level === level).length;
    expect(summary.levels).toEqual({
      'off-track': count('off-track'),
      'at-risk': count('at-risk'),
      'on-track': count('on-track'),
      unknown: count('unknown'),
    });
  });
});

describe('--only', () => {
  it('shows a project, an epic and a sprint alone', async () => {
    const whole = await json({ all: true });
    const epic = whole.containers.find(({ kind }) => kind === 'epic');
    const sprint = whole.containers.find(({ kind }) => kind === 'sprint');
    const only = await json({ all: true, only: [epic?.key.toLowerCase() ?? '', sprint?.key ?? ''] });
    expect(only.containers.map(({ key }) => key).toSorted()).toEqual([epic?.key, sprint?.key].toSorted());
    expect(only.items.length).toBeGreaterThan(0);
    expect(only.items.length).toBeLessThan(whole.items.length);
    const project = await json({ all: true, only: ['PAY'] });
    expect(project.containers.map(({ kind, key }) => [kind, key])).toEqual([['project', 'PAY']]);
    expect(project.items.length).toBe(whole.items.filter(({ key }) => key.startsWith('PAY-')).length);
  });

  it('says what there is where nothing is called so', async () => {
    expect(await main(['--import', file, '--only', 'Sprnt 5'])).toBe(2);
    expect(err.join('')).toMatch(/^Nothing current is called Sprnt 5\. Give the key of a project or epic/);
  });
});

describe('exit codes', () => {
  it('0 where it ran; 1 where --fail-on is met, with the whole report', async () => {
    const { containers } = await json();
    const bad = containers.find(({ kind, level }) => kind !== 'project' && level === 'off-track');
    expect(bad).toBeDefined();
    const args = ['--import', file, '--only', bad?.key ?? '', '--format', 'json'];
    expect(await main(args)).toBe(0);
    expect(err).toEqual([]);
    const without = out.join('');
    out.length = 0;
    expect(await main([...args, '--fail-on', 'off-track'])).toBe(1);
    expect(out.join('')).toBe(without);
    expect(err.join('')).toBe(`Stopped by --fail-on: 1 ${bad?.kind ?? ''} is off track.\n`);
  });

  it('lets projects decide where nothing else was chosen', async () => {
    const { containers } = await json();
    const project = containers.find(({ kind }) => kind === 'project')?.level;
    expect(await main(['--import', file, '--fail-on', 'at-risk'])).toBe(
      project === 'on-track' || project === 'unknown' ? 0 : 1,
    );
  });

  it('0 where nothing that was asked about is so bad', async () => {
    const { containers } = await json();
    const better = containers.find(({ level }) => level === 'at-risk');
    expect(better).toBeDefined();
    expect(await main(['--import', file, '--only', better?.key ?? '', '--fail-on', 'off-track'])).toBe(0);
  });

  it('1 where a file ended early, which is read as far as it goes', async () => {
    const cut = join(folder, 'cut.json');
    writeFileSync(cut, `[${lines.slice(0, 50).join(',')}`);
    expect(await main(['--import', cut])).toBe(1);
    expect(out.join('')).toContain('the file ends early after this line');
  });

  it.each([
    [['--import', 'nowhere.jsonl'], 'nowhere.jsonl: no such file. Check the path.'],
    [['--import', 'FILE', '--as-of', '2026-99-99'], '--as-of 2026-99-99 is not a date. Use 2026-02-19'],
    [['--import', 'FILE', '--as-of', '2026-02-30'], '--as-of 2026-02-30 is not a date. Use 2026-02-19'],
    [['--import', 'FILE', '--as-of', '12'], '--as-of 12 is not a date. Use 2026-02-19'],
    [
      ['--import', 'FILE', '--as-of', '2999-01-01'],
      '--as-of 2999-01-01 is in the future. The last change in the file is from',
    ],
    [['--import', 'FILE', '--format', 'xml'], 'Allowed choices are md, json, csv.'],
    [['--import', 'FILE', '--fail-on', 'sad'], 'Allowed choices are off-track, at-risk.'],
    [['--import', 'FILE', '--formt', 'json'], 'Did you mean --format?'],
    [['--import', 'FILE', '--settings', 'nothing.json'], 'nothing.json: no such file. Check the path.'],
    [[], 'Say what to read: --import or --azure.'],
  ])('2 for %j, and no trace of a stack', async (args, sentence) => {
    expect(await main(args.map((part) => (part === 'FILE' ? file : part)))).toBe(2);
    expect(err.join('')).toContain(sentence);
    expect(err.join('')).not.toMatch(/\n\s+at /);
    expect(out).toEqual([]);
  });
});

describe('CSV', () => {
  it('has a line for each finding, and one for each scope without', async () => {
    const { containers, items } = await json();
    const text = await reportText({ import: [file], format: 'csv' });
    const rows = text.split('\r\n');
    expect(rows[0]).toBe('kind,key,title,level,signal,severity,price_days,finding,next_step');
    expect(rows.at(-1)).toBe('');
    const expected = [
      ...containers.map(({ readings }) => Math.max(1, readings.length)),
      ...items.map(({ readings }) => readings.length),
    ];
    expect(rows.length - 2).toBe(expected.reduce((sum, count) => sum + count, 0));
    expect(rows.filter((row) => row.startsWith('project,'))).not.toEqual([]);
  });

  it('gives a spreadsheet words, never a formula', async () => {
    const evil = join(folder, 'evil.jsonl');
    const named = lines.map((line) =>
      JSON.stringify(JSON.parse(line, (name, value) => (name === 'summary' ? '=cmd|"calc", 1' : value) as unknown)),
    );
    writeFileSync(evil, named.join('\n'));
    const text = await reportText({ import: [evil], format: 'csv' });
    expect(text).toContain(`,"'=cmd|""calc"", 1",`);
    expect(text).not.toMatch(/(?:^|,)"?=/m);
  });
});
