import { type PastAlarms, pastAlarmsOf, pastAlarmsText, stillShown } from '../../../src/app/proof/past-alarms';

const ALARMS: PastAlarms = {
  rules: '{}',
  restsOn: ['1', '2'],
  items: new Set(['10001', '10002']),
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
      daysBefore: 29,
      takenBackOn: null,
      verdict: 'hit',
      weeks: [{ on: '2025-08-18', hasForecast: true, p50: '2025-10-01', p85: null }],
    },
  ],
  open: [
    {
      container: { kind: 'version', id: '7' },
      weeks: [
        { on: '2026-02-02', hasForecast: true, p50: '2026-03-02', p85: '2026-05-11' },
        { on: '2026-02-09', hasForecast: true, p50: '2026-02-08', p85: null },
      ],
    },
    { container: { kind: 'parent', id: '10' }, weeks: [] },
  ],
};

it('reads what it wrote', () => {
  expect(pastAlarmsOf(pastAlarmsText(ALARMS))).toEqual(ALARMS);
});

it('knows nothing of what is not there, and of what another version of the product wrote', () => {
  expect(pastAlarmsOf(null)).toBeNull();
  expect(pastAlarmsOf('not JSON')).toBeNull();
  expect(pastAlarmsOf(pastAlarmsText(ALARMS).replace('"format":3', '"format":2'))).toBeNull();
});

it('shows past alarms only while every item that they were found from is there', () => {
  expect(stillShown(ALARMS, new Set(['10001', '10002', '10003']))).toBe(ALARMS);
  expect(stillShown(ALARMS, new Set(['10001', '10003']))).toBeNull();
  expect(stillShown(null, new Set(['10001']))).toBeNull();
});
