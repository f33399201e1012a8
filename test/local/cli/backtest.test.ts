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

describe('backtest --history', () => {
  it('answers one object with the parts that were asked for', async () => {
    const text = await backtestText({ history: [file], timeZone: 'UTC', format: 'json' });
    const answer = JSON.parse(text) as { stall: { n: number; calibration: { n: number }[] }[] };
    expect(answer).toEqual({
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
          atCut: { flaggedShare: share, precision: share, recall: share },
          calibration: expect.any(Array),
        },
      ],
    });
    const [row] = answer.stall;
    expect(row?.n).toBeGreaterThan(100);
    expect(row?.calibration.reduce((sum, { n }) => sum + n, 0)).toBe(row?.n);
  });

  it('learns from another file when told to', async () => {
    const text = await backtestText({ history: [file], train: file, timeZone: 'UTC', format: 'json' });
    expect(JSON.parse(text)).toMatchObject({ stall: [{ file: 'demo.jsonl', train: 'demo.jsonl' }] });
  });

  it('puts its tables and charts where they belong', async () => {
    const document = join(folder, 'accuracy.md');
    writeFileSync(document, '<!-- backtest:stall -->\n<!-- /backtest:stall -->\n');
    const text = await backtestText({ history: [file], timeZone: 'UTC', format: 'md', write: document });
    expect(text).toMatch(/^\| set +\| +learnt from/);
    expect(readFileSync(document, 'utf8')).toBe(`<!-- backtest:stall -->\n\n${text}\n<!-- /backtest:stall -->\n`);
    expect(readFileSync(join(folder, 'charts', 'stall-demo.svg'), 'utf8')).toMatch(/^<svg /);
  });
});

describe('what cannot be done is said with its remedy', () => {
  const said = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  afterAll(() => said.mockRestore());
  const lastWords = () => String(said.mock.calls.at(-1)?.[0]);

  it('nothing asked for', async () => {
    expect(await main([])).toBe(1);
    expect(lastWords()).toMatch(/^Say what to backtest: --history FILE/);
  });

  it('a file without a single issue', async () => {
    const empty = join(folder, 'empty.jsonl');
    writeFileSync(empty, 'hello\n');
    expect(await main(['--history', empty])).toBe(1);
    expect(lastWords()).toMatch(/^No issue could be read from .*empty\.jsonl \(not JSON/);
  });
});
