import type { EndedLife } from '../../../../src/core/forecast/ends/container-life';
import { elasticityOf } from '../../../../src/core/forecast/ends/elasticity';

const none = new Float64Array(0);

/** Ten items came in; so many were finished by the closing. */
function ended(finished: number, projectKey = 'AB'): EndedLife {
  return {
    container: { kind: 'version', id: 'v' },
    projectKey,
    startedAt: new Date(0),
    endedAt: new Date(50),
    closedAt: new Date(60),
    events: {
      entered: new Float64Array(10).fill(1),
      'entered-finished': none,
      left: none,
      'left-finished': none,
      finished: new Float64Array(finished).fill(40),
      cancelled: none,
      're-opened': none,
    },
  };
}

const many = (finished: number, projectKey?: string) => Array.from({ length: 100 }, () => ended(finished, projectKey));

describe('the elasticity of an end', () => {
  it('is that of an average team where nothing has ended', () => {
    expect(elasticityOf([], 'AB')).toBeCloseTo(0.45, 2);
  });

  it('nears 1 where all is finished, and falls where most is left out', () => {
    expect(elasticityOf(many(10), 'AB')).toBeGreaterThan(0.98);
    expect(elasticityOf(many(6), 'AB')).toBeCloseTo(0.36, 2);
    expect(elasticityOf(many(1), 'AB')).toBe(0.2);
  });

  it('believes the own project three times as much as another', () => {
    // (2 × .67 + 3) / 5 and (2 × .67 + 1) / 3, squared.
    expect(elasticityOf([ended(10)], 'AB')).toBeCloseTo(0.753, 2);
    expect(elasticityOf([ended(10, 'CD')], 'AB')).toBeCloseTo(0.608, 2);
  });
});
