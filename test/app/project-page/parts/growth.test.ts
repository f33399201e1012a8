import { growthOf } from '../../../../src/app/project-page/parts/growth';
import type { ContainerReport } from '../../../../src/core/report/report';

const creep = (weighedBy: 'count' | 'points', level: 'own' | 'published'): ContainerReport['readings'][number] =>
  ({
    signal: 'scope-creep',
    status: 'quiet',
    figures: { netShare: 0.04, usualShare: 0.22, weighedBy },
    basis: { level, sample: 14 },
  }) as unknown as ContainerReport['readings'][number];
const of = (...readings: readonly ContainerReport['readings'][number][]) =>
  growthOf({ report: { readings } as ContainerReport });

it('says in what the growth of a scope was measured: shares of items and of points differ', () => {
  expect(of(creep('points', 'own'))).toEqual({ netShare: 0.04, usualShare: 0.22, weighedBy: 'points', sample: 14 });
  expect(of(creep('count', 'own'))?.weighedBy).toBe('count');
});

it('compares with nobody else’s scopes', () => {
  expect(of(creep('points', 'published'))).toBeNull();
  expect(of()).toBeNull();
});
