import { type PastAlarms, pastAlarmsOf, pastAlarmsText } from '../../../src/app/proof/past-alarms';

const ALARMS: PastAlarms = {
  rules: '{}',
  restsOn: ['1', '2'],
  isWhole: true,
  checks: [
    {
      at: new Date('2026-02-02T12:00:00Z'),
      items: [
        { itemId: '10001', flagged: true, quiet: false, stayed: true },
        { itemId: '10002', flagged: false, quiet: true, stayed: false },
      ],
    },
    { at: new Date('2026-01-26T12:00:00Z'), items: [] },
  ],
  warnings: [
    {
      container: { kind: 'parent', id: '10' },
      targetOn: '2025-09-26',
      isTargetSet: true,
      endedOn: '2025-10-21',
      lateDays: 17,
      warnedOn: '2025-08-18',
      verdict: 'hit',
      weeks: [{ on: '2025-08-18', isForetold: true, p50: '2025-10-01', p85: null }],
    },
  ],
};

it('reads what it wrote', () => {
  expect(pastAlarmsOf(pastAlarmsText(ALARMS))).toEqual(ALARMS);
});

it('knows nothing of what is not there, and of what another version of the product wrote', () => {
  expect(pastAlarmsOf(null)).toBeNull();
  expect(pastAlarmsOf('not JSON')).toBeNull();
  expect(pastAlarmsOf(pastAlarmsText(ALARMS).replace('"format":1', '"format":0'))).toBeNull();
});
