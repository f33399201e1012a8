import { deriveFacts } from '../../../../src/core/facts/facts';
import { readScopeCreep } from '../../../../src/core/signals/scope/scope-creep';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { sightOf } from '../../../../src/core/signals/sight';
import { anItem } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';

it('cannot tell of an epic with fewer than five earlier ones: what is published is of sprints', () => {
  const inEpic = (key: string, at: string) => anItem(key, { at, state: { parentId: 'id-PAY-900' } });
  const items = [
    anItem('PAY-900', { level: 'parent', at: '2024-03-01T09:00Z' }),
    inEpic('PAY-901', '2024-03-01T10:00Z').movesTo('in-progress', '2024-03-04T09:00Z'),
    inEpic('PAY-902', '2024-03-01T10:00Z'),
    ...[903, 904, 905, 906].map((key) => inEpic(`PAY-${String(key)}`, '2024-03-20T09:00Z')),
  ];
  const facts = deriveFacts(aSnapshot({ takenAt: '2024-04-17T13:00Z', items }));
  expect(readScopeCreep({ kind: 'parent', id: 'id-PAY-900' }, sightOf(facts), defaultSettings.scopeCreep)).toEqual({
    signal: 'scope-creep',
    status: 'unknown',
    because: { reason: 'too-few-scopes', have: 0, need: 5 },
  });
});
