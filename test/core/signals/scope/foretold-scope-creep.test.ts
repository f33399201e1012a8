import type { ContainerForecast } from '../../../../src/core/forecast/container/container-forecast';
import { deriveFacts } from '../../../../src/core/facts/facts';
import { readScopeCreep } from '../../../../src/core/signals/scope/scope-creep';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { sightOf } from '../../../../src/core/signals/sight';
import { aForecast } from '../../../app/item-health/a-forecast';
import { anItem } from '../../../builders/item';
import { anIteration, aSnapshot } from '../../../builders/snapshot';

const iteration = anIteration('1', { started: '2024-06-03T09:00Z', planned: '2024-06-07T17:00Z' });
const inIteration = (number: number, at: string) =>
  anItem(`PAY-${String(number)}`, { at, state: { iterationIds: ['1'] } });

/** An iteration of ten items to which so many came; published growth is usual, which is 1.51 times the start, and severe 3.03. */
const read = (added: number, chanceLostToScope: number | null, forecast: ContainerForecast = aForecast()) => {
  const items = [
    ...Array.from({ length: 10 }, (_, index) => inIteration(index + 1, '2024-06-02T09:00Z')),
    ...Array.from({ length: added }, (_, index) => inIteration(100 + index, '2024-06-05T11:00Z')),
  ];
  const facts = deriveFacts(aSnapshot({ takenAt: '2024-06-05T13:00Z', items, iterations: [iteration] }));
  const sight = sightOf(facts, { forecast, chanceLostToScope });
  return readScopeCreep({ kind: 'iteration', id: '1' }, sight, defaultSettings.scopeCreep);
};

describe('scope creep that a forecast speaks of', () => {
  it('is severe from ten points on by which it lowers the chance of the target, however usual it is', () => {
    expect(read(16, 0.099)).toMatchObject({ severity: 'notable', figures: { chanceLost: 0.099 } });
    expect(read(16, 0.1)).toMatchObject({ severity: 'severe', figures: { chanceLost: 0.1 } });
  });

  it('has gained nothing where less is to be done than before', () => {
    expect(read(16, -0.02)).toMatchObject({ severity: 'notable', figures: { chanceLost: 0 } });
  });

  it('says nothing of the chance where no forecast tells it', () => {
    expect(read(16, null)).toMatchObject({ severity: 'notable', figures: { chanceLost: null } });
  });

  it('stays severe where it is so by its size', () => {
    expect(read(31, 0)).toMatchObject({ severity: 'severe', figures: { chanceLost: 0 } });
  });

  it('is not raised of a bucket, which has no plan', () => {
    const bucket = { status: 'bucket', target: null, chance: null, because: 'named' } as const;
    expect(read(31, 0, bucket)).toMatchObject({ status: 'quiet' });
  });

  it('is not raised by what the forecast says alone', () => {
    expect(read(15, 0.5)).toMatchObject({ status: 'quiet', figures: { chanceLost: null } });
  });
});
