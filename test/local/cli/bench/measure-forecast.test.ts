import { forecastContainer } from '../../../../src/core/forecast/container/container-forecast';
import { deriveFacts } from '../../../../src/core/facts/facts';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { portfolioSnapshot } from '../../../../local/cli/bench/portfolio-snapshot';

const size = { containers: 6, teams: 2, linked: true };

it('has parents of thirty items, of which ten are open and some wait for those of others', () => {
  const { items } = portfolioSnapshot(size);
  expect(items.filter(({ level }) => level === 'parent')).toHaveLength(6);
  expect(items.filter(({ level }) => level === 'standard')).toHaveLength(180);
  expect(items.filter(({ links }) => links.length > 0).length).toBeGreaterThan(3);
  expect(items).toEqual(portfolioSnapshot(size).items);
  const alone = portfolioSnapshot({ ...size, linked: false });
  expect(alone.items.filter(({ links }) => links.length > 0)).toEqual([]);
});

it('can be foretold, every container of it', () => {
  const settings = { ...defaultSettings, forecast: { ...defaultSettings.forecast, trials: 50 } };
  const facts = deriveFacts(portfolioSnapshot(size), settings);
  const parents = facts.histories.filter(({ item }) => item.level === 'parent');
  const statuses = parents.map(({ item }) => {
    const container = { kind: 'parent', id: item.id } as const;
    const found = facts.ledgerOf(container);
    return forecastContainer(container, { ledger: found.status === 'known' ? found.ledger : null, facts, settings })
      .status;
  });
  expect(statuses).toEqual(['known', 'known', 'known', 'known', 'known', 'known']);
});
