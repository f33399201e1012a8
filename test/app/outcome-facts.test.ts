import { outcomeFacts, restsOnVisible, toldLevel } from '../../src/app/outcome-facts';
import { HIDDEN, type NameOf } from '../../src/app/naming';
import { deriveFacts } from '../../src/core/history/facts';
import type { ContainerReport } from '../../src/core/report/report';
import { aSnapshot } from '../builders/snapshot';

const report: ContainerReport = {
  container: { kind: 'iteration', id: '7' },
  key: 'Iteration 7',
  level: 'off-track',
  levelReason: 'target-unlikely',
  levelWithoutForecast: 'on-track',
  readings: [],
  readingsWithoutForecast: [],
  ledger: null,
  forecast: { status: 'unknown', target: null, because: { lacks: 'started-work' } },
  slip: { totalDays: 9, against: 'target', parts: [{ cause: 'waiting', days: 9 }] },
  levers: [{ act: 'finish-blocker', itemId: 'id-SEC-1', freedIds: ['id-PLAT-1'], days: 9 }],
  restsOn: ['SEC-1'],
  holdPrices: new Map(),
};
const facts = deriveFacts(aSnapshot({ takenAt: '2024-04-01T09:00Z', items: [] }));
const everything: NameOf = (key) => ({ visible: true, key, id: `id-${key}` });
const nothing: NameOf = () => HIDDEN;

describe('an end that rests on an item which the viewer may not see', () => {
  it('is told neither by its date, nor its slip, nor what would help', () => {
    expect(outcomeFacts(report, { facts, nameOf: nothing })).toEqual({ forecast: null, slip: null, levers: [] });
  });

  it('gives no level: that is told as it would be without a forecast', () => {
    expect(toldLevel(report, nothing)).toBe('on-track');
  });
});

describe('an end that rests on items which the viewer may see', () => {
  it('is told with its slip', () => {
    expect(outcomeFacts(report, { facts, nameOf: everything }).slip?.totalDays).toBe(9);
  });

  it('gives the level', () => {
    expect(toldLevel(report, everything)).toBe('off-track');
  });
});

it('asks for every name, also after a hidden one', () => {
  const asked: string[] = [];
  restsOnVisible({ restsOn: ['SEC-1', 'SEC-2'] }, (key) => {
    asked.push(key);
    return HIDDEN;
  });
  expect(asked).toEqual(['SEC-1', 'SEC-2']);
});
