import { simulatedPart } from '../../../../../local/cli/backtest/simulated/simulated-part';
import { backtestText } from '../../../../../local/cli/backtest';
import { ENGLISH } from '../../../../../local/terminal-voice';

/** Each cause once. */
const RUNS = 5;

it('is left out when nobody asked for it', async () => {
  expect(await simulatedPart({ timeZone: 'UTC', format: 'md' }, ENGLISH)).toBeNull();
});

it('tells each true cause with what it was taken for, every run once', async () => {
  const text = await backtestText({ simulated: RUNS, timeZone: 'UTC', format: 'json' });
  const { simulated } = JSON.parse(text) as { simulated: { runs: number; found: Record<string, object> } };
  expect(simulated.runs).toBe(RUNS);
  const counts = Object.values(simulated.found).map((named) => Object.values(named).reduce((sum, n) => sum + n, 0));
  expect(counts).toEqual([1, 1, 1, 1, 1]);
});
