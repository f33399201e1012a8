import { inWholeDays } from '../../../../src/core/forecast/slip/whole-days';

it('gives what rounding loses to the parts that lost most', () => {
  const parts = [
    { cause: 'scope', days: 11.6 },
    { cause: 'waiting', days: 8.2 },
    { cause: 'stalled', days: 4.4 },
    { cause: 'pace', days: -2.2 },
  ];
  expect(inWholeDays(parts)).toEqual({
    totalDays: 22,
    parts: [
      { cause: 'scope', days: 12 },
      { cause: 'waiting', days: 8 },
      { cause: 'stalled', days: 4 },
      { cause: 'pace', days: -2 },
    ],
  });
});

it('leaves out parts of no day, and is nought without any', () => {
  expect(inWholeDays([{ days: 0.3 }, { days: 2 }])).toEqual({ totalDays: 2, parts: [{ days: 2 }] });
  expect(inWholeDays([])).toEqual({ totalDays: 0, parts: [] });
  expect(Object.is(inWholeDays([{ days: -0.2 }]).totalDays, 0)).toBe(true);
});
