import type { Reading } from '../../../../src/core/signals/reading';
import { foretoldScopeCreep, type ScopeCreepFigures } from '../../../../src/core/signals/scope/scope-creep';
import { defaultSettings } from '../../../../src/core/settings/settings';
import { raised } from '../../report/readings';

const usual = raised('scope-creep', { severity: 'notable' }) as Reading<'scope-creep', ScopeCreepFigures>;
const told = (chanceLost: number, reading = usual) =>
  foretoldScopeCreep(reading, { chanceLost, settings: defaultSettings.scopeCreep });

describe('scope creep that a forecast speaks of', () => {
  it('is severe from ten points on by which it lowers the chance of the target, however usual it is', () => {
    expect(told(0.099)).toMatchObject({ severity: 'notable', figures: { chanceLost: 0.099 } });
    expect(told(0.1)).toMatchObject({ severity: 'severe', figures: { chanceLost: 0.1 } });
  });

  it('has gained nothing where less is to be done than before', () => {
    expect(told(-0.02)).toMatchObject({ severity: 'notable', figures: { chanceLost: 0 } });
  });

  it('stays severe where it is so by its size', () => {
    expect(told(0, { ...usual, severity: 'severe' } as typeof usual)).toMatchObject({ severity: 'severe' });
  });

  it('is not raised by what the forecast says alone', () => {
    const quiet = { signal: 'scope-creep', status: 'quiet', figures: null, basis: null } as const;
    expect(told(0.5, quiet)).toEqual(quiet);
  });
});
