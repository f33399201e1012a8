import { main } from '../../../local/cli/rule-budget';

/** What the command prints, and its exit code. */
async function ran(...args: readonly string[]) {
  const out = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  const err = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    const code = await main(args);
    const said = (spy: typeof out): string => spy.mock.calls.map(([text]) => String(text)).join('');
    return { code, out: said(out), err: said(err) };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}

it('reads a day as the report does, and refuses what is none', async () => {
  const { code, err } = await ran('--demo', '--as-of', '2026-99-99');
  expect(code).not.toBe(0);
  expect(err).toContain('--as-of 2026-99-99 is not a date.');
  // What a browser would read as a date is none here.
  expect((await ran('--demo', '--as-of', 'March 2026')).code).not.toBe(0);
});

it('counts events, writes, points and the rule without Bellwether for the demo company', async () => {
  const { code, out } = await ran('--demo');
  expect(code).toBe(0);
  const rows = out
    .split('\n')
    .filter((line) => /^\| [A-Z]+ /.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  expect(rows.map(([, key]) => key)).toEqual(['PAY', 'PORT', 'SHOP', 'DWH', 'PLAT', 'MOB', 'HR']);
  for (const [, , events, each, daily, weekly, points, naive] of rows) {
    expect(Number(events)).toBeGreaterThanOrEqual(Number(each));
    expect(Number(each)).toBeGreaterThanOrEqual(Number(daily));
    expect(Number(daily)).toBeGreaterThanOrEqual(Number(weekly));
    expect(Number(points)).toBeLessThanOrEqual(6 * (Number(each) + 1));
    expect(Number(naive)).toBeGreaterThan(Number(each));
  }
}, 60_000);
