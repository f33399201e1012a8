import { defaultSettings } from '../../../../src/core/signals/settings';
import { TRUE_CAUSES } from '../../../demo/simulator/causes';
import { knownCauses, type KnownCauses } from '../../../demo/simulator/known-causes';
import { stableCauses, type StableCauses } from '../../../demo/simulator/stable-causes';
import { plainText } from '../../../../src/words/phrase';
import type { Say } from '../../../../src/words/say/say';
import type { BacktestPart } from '../part';

/** With this number of trials, the 85th percentile is exact to about one point; there are many runs. */
const TRIALS = 2_000;
/** Two of each cause, under as many seeds each as runs were asked for, but not under more than this. */
const STABLE_PROJECTS = 10;
const MAX_SEEDS = 100;

/**
 * Simulated projects that derail for known reasons. Is the reason found, and does added work cost what the report says?
 */
export const simulatedPart: BacktestPart = async ({ simulated }, say) => {
  if (simulated === undefined) return null;
  const settings = { ...defaultSettings, forecast: { ...defaultSettings.forecast, trials: TRIALS } };
  const result = knownCauses(simulated, settings);
  const stability = stableCauses(STABLE_PROJECTS, Math.min(simulated, MAX_SEEDS), settings);
  return {
    name: 'simulated',
    document: { simulated: { ...result, stability } },
    markdown: `${markdownOf(result, say)}\n\n${stabilityOf(stability, say)}`,
    charts: [],
  };
};

function markdownOf({ runs, found, mainFoundShare, priceRatio, crps }: KnownCauses, say: Say<'terminal'>): string {
  const rows = TRUE_CAUSES.map((cause) => {
    const named = Object.entries(found[cause]).sort(([, one], [, other]) => other - one);
    return `| ${cause} | ${named.map(([name, count]) => `${name} ${String(count)}`).join(', ')} |`;
  });
  return [
    `| ${say('backtest.simulated.cause')} | ${say('backtest.simulated.largest')} |`,
    '| --- | --- |',
    ...rows,
    '',
    plainText(
      say.together([
        say('backtest.simulated.found', { runs, found: percent(mainFoundShare) }),
        say('backtest.simulated.price', { ratio: priceRatio.toFixed(2) }),
        say('backtest.simulated.links', { with: crps.withLinks.toFixed(1), without: crps.withoutLinks.toFixed(1) }),
      ]),
      say,
    ),
  ].join('\n');
}

function stabilityOf({ projects, seeds, stable, meanShare, minShare }: StableCauses, say: Say<'terminal'>): string {
  const shares = { level: '95 %', mean: percent(meanShare), least: percent(minShare) };
  return say('backtest.simulated.stable', { projects, seeds, stable, ...shares });
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
