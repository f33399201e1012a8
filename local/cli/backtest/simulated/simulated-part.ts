import { defaultSettings } from '../../../../src/core/signals/settings';
import { TRUE_CAUSES } from '../../../demo/simulator/causes';
import { knownCauses, type KnownCauses } from '../../../demo/simulator/known-causes';
import { stableCauses, type StableCauses } from '../../../demo/simulator/stable-causes';
import type { BacktestPart } from '../part';

/** With this number of trials, the 85th percentile is exact to about one point; there are many runs. */
const TRIALS = 2_000;
/** Two of each cause, under as many seeds each as runs were asked for, but not under more than this. */
const STABLE_PROJECTS = 10;
const MAX_SEEDS = 100;

/**
 * Simulated projects that derail for known reasons. Is the reason found, and does added work cost what the report says?
 */
export const simulatedPart: BacktestPart = async ({ simulated }) => {
  if (simulated === undefined) return null;
  const settings = { ...defaultSettings, forecast: { ...defaultSettings.forecast, trials: TRIALS } };
  const result = knownCauses(simulated, settings);
  const stability = stableCauses(STABLE_PROJECTS, Math.min(simulated, MAX_SEEDS), settings);
  return {
    name: 'simulated',
    document: { simulated: { ...result, stability } },
    markdown: `${markdownOf(result)}\n\n${stabilityOf(stability)}`,
    charts: [],
  };
};

function markdownOf({ runs, found, mainFoundShare, priceRatio, crps }: KnownCauses): string {
  const rows = TRUE_CAUSES.map((cause) => {
    const named = Object.entries(found[cause]).sort(([, one], [, other]) => other - one);
    return `| ${cause} | ${named.map(([name, count]) => `${name} ${String(count)}`).join(', ')} |`;
  });
  return [
    '| true main cause | largest part of the slip, by runs |',
    '| --- | --- |',
    ...rows,
    '',
    `Of ${String(runs)} runs the true main cause was found in ${percent(mainFoundShare)}. An added item was priced at ` +
      `${priceRatio.toFixed(2)} times what it cost in truth (median). Where work waits for another team, the forecast is off by ` +
      `${crps.withLinks.toFixed(1)} working days with links and by ${crps.withoutLinks.toFixed(1)} without (CRPS).`,
  ].join('\n');
}

function stabilityOf({ projects, seeds, stable, meanShare, minShare }: StableCauses): string {
  return (
    `Judged under ${String(seeds)} seeds each, ${String(stable)} of ${String(projects)} projects have the same largest part ` +
    `under at least 95 % of them; on average ${percent(meanShare)} of the seeds agree, at least ${percent(minShare)}.`
  );
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
