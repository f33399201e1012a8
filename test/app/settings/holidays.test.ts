import { holidays } from '../../../src/app/settings/holidays';

it('names each day of a year once, with the regions that have it', () => {
  const { days } = holidays({ regions: ['DE', 'DE-BY', 'nowhere'], year: 2026 });
  expect(days[0]).toEqual({ date: '2026-01-01', regions: ['DE', 'DE-BY'] });
  expect(days[1]).toEqual({ date: '2026-01-06', regions: ['DE-BY'] });
  expect(days.every(({ date }) => date.startsWith('2026-'))).toBe(true);
});
