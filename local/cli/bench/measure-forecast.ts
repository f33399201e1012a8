import { forecastContainer } from '../../../src/core/forecast/container/container-forecast';
import { deriveFacts, type Facts } from '../../../src/core/facts/facts';
import type { ContainerRef } from '../../../src/core/model/containers';
import { defaultSettings } from '../../../src/core/signals/settings';
import { portfolioSnapshot, type PortfolioShape } from './portfolio-snapshot';
import { rounded, type BenchRow } from './row';

const MIB = 1024 ** 2;
const ALONE: PortfolioShape = { containers: 10, teams: 2, linked: false };
const SMALL: PortfolioShape = { containers: 10, teams: 2, linked: true };
const LARGE: PortfolioShape = { containers: 200, teams: 20, linked: true };
const RUNS = 3;

/**
 * The forecast of a whole portfolio, with and without links between its teams, at 10,000 trials: how long it takes, and
 * by how much the process grows. Run it before anything else has made the process large.
 */
export function measureForecast(): readonly BenchRow[] {
  // The first run includes compilation; a warm function does not.
  forecastAll(factsOf(SMALL));
  const facts = factsOf(LARGE);
  const before = process.resourceUsage().maxRSS * 1024;
  forecastAll(facts);
  const grown = process.resourceUsage().maxRSS * 1024 - before;
  return [
    ...timesOf(ALONE),
    ...timesOf(SMALL),
    ...timesOf(LARGE),
    { name: 'forecast', size: LARGE.containers, value: rounded(grown / MIB), unit: 'MiB more than before' },
  ];
}

function timesOf(shape: PortfolioShape): readonly BenchRow[] {
  const runs = Array.from({ length: RUNS }, () => forecastAll(factsOf(shape)));
  const row = (value: number, unit: string): BenchRow => ({
    name: 'forecast',
    size: shape.containers,
    value: rounded(value),
    unit: `${unit} for all containers of ${shape.teams} teams, ${shape.linked ? 'linked' : 'without links'}`,
  });
  return [
    row(Math.min(...runs.map(({ seconds }) => seconds)), 's'),
    row(Math.min(...runs.map(({ processorSeconds }) => processorSeconds)), 's of processor time'),
  ];
}

/** Includes ledgers and links, which are measured with the signals. */
function factsOf(shape: PortfolioShape): Facts {
  const facts = deriveFacts(portfolioSnapshot(shape), defaultSettings);
  for (const container of containersOf(facts)) facts.ledgerOf(container);
  facts.dependencies.cycleOf('');
  return facts;
}

function forecastAll(facts: Facts): { readonly seconds: number; readonly processorSeconds: number } {
  const startedAt = performance.now();
  const usedBefore = process.cpuUsage();
  for (const container of containersOf(facts)) {
    const found = facts.ledgerOf(container);
    const ledger = found.status === 'known' ? found.ledger : null;
    const { status } = forecastContainer(container, { ledger, facts, settings: defaultSettings });
    if (status === 'unknown') throw new Error(`${container.id} has no forecast, so that nothing was measured.`);
  }
  const { user, system } = process.cpuUsage(usedBefore);
  return { seconds: (performance.now() - startedAt) / 1000, processorSeconds: (user + system) / 1_000_000 };
}

function containersOf({ histories }: Facts): readonly ContainerRef[] {
  return histories
    .filter(({ item }) => item.level === 'parent')
    .map(({ item }): ContainerRef => ({ kind: 'parent', id: item.id }));
}
