import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backtestText, main } from '../../../local/cli/backtest';
import { exportLines } from '../../../local/demo/as-export';
import { demoSite } from '../../../local/demo/demo-site';

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bellwether-test-'));
  file = join(folder, 'demo.jsonl');
  const lines = [...exportLines(demoSite())].filter((line) => line.includes('"key":"SHOP-'));
  writeFileSync(file, lines.join('\n'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const share = expect.closeTo(0.5, 0);

describe('backtest --completion-dates', () => {
  it('answers rows for two horizons and two windows, and all together', async () => {
    const dates = join(folder, 'team.csv');
    // One item on each of 150 days in a row.
    const lines = Array.from({ length: 150 }, (_, day) => new Date(Date.UTC(2024, 2, 4 + day)).toISOString());
    writeFileSync(dates, ['date', ...lines].join('\n'));
    const text = await backtestText({ completionDates: [dates], timeZone: 'UTC', format: 'json' });
    const answer = JSON.parse(text) as { throughput: object[]; throughputPooled: object; throughputRejected: object[] };
    expect(answer.throughput).toHaveLength(4);
    expect(answer.throughput[0]).toMatchObject({ file: 'team.csv', horizonDays: 14, windowDays: 60 });
    expect(answer.throughputPooled).toMatchObject({ raw: { 50: 1, 70: 1, 85: 1, 95: 1 } });
    expect(answer.throughputRejected).toEqual([{ file: dates, line: 1, why: 'it does not begin with an ISO date' }]);
  });

  it('answers tables for reading', async () => {
    const dates = join(folder, 'team.csv');
    const text = await backtestText({ completionDates: [dates], timeZone: 'UTC', format: 'md' });
    expect(text).toMatch(/^\| promises that came true/);
    expect(text).toMatch(/\| team +\| +28 d \| +90 d \|/);
  });
});

/** What stands between the markers of a part. */
function between(document: string, name: string): string {
  const [, inside = ''] = document.split(`<!-- backtest:${name} -->\n\n`);
  return inside.split(`\n\n<!-- /backtest:${name} -->`)[0] ?? '';
}

/** What `--history` answers, in this order. */
const PARTS = ['stall', 'silent', 'dates'];

describe('backtest --history', () => {
  it('answers one object with the parts that were asked for', async () => {
    const text = await backtestText({ history: [file], timeZone: 'UTC', format: 'json' });
    const answer = JSON.parse(text) as { stall: { n: number; calibration: { n: number }[] }[] };
    expect(answer).toMatchObject({
      format: 'bellwether-backtest/1',
      stall: [
        {
          file: 'demo.jsonl',
          train: expect.stringMatching(/^before \d{4}-\d\d-\d\d$/),
          horizonDays: 14,
          n: expect.any(Number),
          untold: expect.any(Number),
          base: share,
          auc: { stalled: share, daysIdle: share, daysInStatus: share, idleOver5Days: share, ageOverP85: share },
          brier: { stalled: share, base: share },
          // All that stays long here are epics, and too few have ended to hold them against: none is flagged.
          atCut: { flaggedShare: 0, precision: null, recall: 0 },
          calibration: expect.any(Array),
        },
      ],
      dates: expect.any(Array),
    });
    const [row] = answer.stall;
    expect(row?.n).toBeGreaterThan(100);
    expect(row?.calibration.reduce((sum, { n }) => sum + n, 0)).toBe(row?.n);
  });

  it('learns from another file when told to', async () => {
    const text = await backtestText({ history: [file], train: file, timeZone: 'UTC', format: 'json' });
    expect(JSON.parse(text)).toMatchObject({ stall: [{ file: 'demo.jsonl', train: 'demo.jsonl', mode: 'frozen' }] });
  });

  it('learns anew every week when told to', async () => {
    const text = await backtestText({ history: [file], rolling: true, timeZone: 'UTC', format: 'json' });
    expect(JSON.parse(text)).toMatchObject({
      stall: [{ train: 'its own past, every week', mode: 'rolling' }],
      silent: [{ file: 'demo.jsonl', falseSince: 0 }],
    });
  });

  it('tests from a moment on when told to, and counts a status as in progress when told to', async () => {
    const from = { testFrom: new Date('2026-09-01T00:00:00Z'), inProgress: ['To Do'] };
    const text = await backtestText({ history: [file], ...from, timeZone: 'UTC', format: 'json' });
    expect(JSON.parse(text)).toMatchObject({ stall: [{ train: 'before 2026-09-01' }] });
    const unknown = { history: [file], inProgress: ['Nowhere'], timeZone: 'UTC', format: 'json' } as const;
    await expect(backtestText(unknown)).rejects.toThrow(/has no status Nowhere, only .*To Do/);
  });

  it('puts its tables and charts where they belong', async () => {
    const document = join(folder, 'accuracy.md');
    const marked = (inner: (name: string) => string) =>
      PARTS.map((name) => `<!-- backtest:${name} -->\n${inner(name)}<!-- /backtest:${name} -->\n`).join('');
    writeFileSync(
      document,
      marked(() => ''),
    );
    const text = await backtestText({ history: [file], timeZone: 'UTC', format: 'md', write: document });
    expect(text).toMatch(/^\| set +\| +learnt from/);
    const written = readFileSync(document, 'utf8');
    expect(`${PARTS.map((name) => between(written, name)).join('\n\n')}\n`).toBe(text);
    expect(readFileSync(join(folder, 'charts', 'stall-demo.svg'), 'utf8')).toMatch(/^<svg /);
  });
});

describe('what cannot be done is said with its remedy', () => {
  const said = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  afterAll(() => said.mockRestore());
  const lastWords = () => String(said.mock.calls.at(-1)?.[0]);

  it('nothing asked for', async () => {
    expect(await main([])).toBe(2);
    expect(lastWords()).toMatch(
      /^Say what to backtest: --history, --completion-dates, --iterations, --simulated, --findings\. See --help\./,
    );
  });

  it('fewer simulated projects than there are causes', async () => {
    expect(await main(['--simulated', '4'])).toBe(2);
    expect(lastWords()).toMatch(
      /^--simulated 4 is no number of runs\. Give one like 200; at least 5, one for each cause\./,
    );
  });

  it('a file without a single issue', async () => {
    const empty = join(folder, 'empty.jsonl');
    writeFileSync(empty, 'hello\n');
    expect(await main(['--history', empty])).toBe(2);
    expect(lastWords()).toMatch(/empty\.jsonl: not valid JSON, CSV or RSS\./);
  });
});
