import { itemIn, reportOnCase, reportOnIssues } from './field-case';
import { anIssue, moved, statusStep, STATUS, step } from './issue';

const inProgressSince = (started: string) =>
  anIssue(1, { status: STATUS.progress }, [statusStep(started, 'todo', 'progress')]);
const ageOf = async (started: string, asOf: string, settings?: object) =>
  itemIn(await reportOnIssues([inProgressSince(started)], { asOf, settings }), 'FC-1').ageDays;

it('35: a team that works from Sunday to Thursday', async () => {
  // From Wednesday to Monday: Wednesday, Thursday and Sunday.
  const [started, asOf] = ['2025-03-05T10:00:00Z', '2025-03-10T10:00:00Z'];
  expect(await ageOf(started, asOf, { calendar: { weekdays: ['sun', 'mon', 'tue', 'wed', 'thu'] } })).toBe(3);
  expect(await ageOf(started, asOf, { calendar: { weekdays: [7, 1, 2, 3, 4] } })).toBe(3);
  expect(await ageOf(started, asOf)).toBe(3);
  expect(
    await ageOf('2025-03-06T10:00:00Z', '2025-03-09T10:00:00Z', { calendar: { weekdays: 'sun,mon,tue,wed,thu' } }),
  ).toBe(1);
  expect(await ageOf('2025-03-06T10:00:00Z', '2025-03-09T10:00:00Z')).toBe(1.9);
});

it('35: every item of it takes three days', async () => {
  const report = await reportOnCase('35-sunday-thursday-team', {
    settings: { calendar: { weekdays: ['sun', 'mon', 'tue', 'wed', 'thu'] } },
  });
  const usual = itemIn(report, 'SU-63').readings.find(({ signal }) => signal === 'ageing')?.figures;
  expect(usual).toMatchObject({ expectedDays: 3, severeDays: 3 });
  const elsewhere = itemIn(await reportOnCase('35-sunday-thursday-team'), 'SU-63').readings;
  expect(elsewhere.find(({ signal }) => signal === 'ageing')?.figures).toMatchObject({ severeDays: 3.9 });
});

it('public holidays, own days off, and days that are worked in spite of them', async () => {
  // Christmas Eve 2025 is a Wednesday.
  const [started, asOf] = ['2025-12-22T10:00:00Z', '2025-12-29T10:00:00Z'];
  expect(await ageOf(started, asOf)).toBe(5);
  expect(await ageOf(started, asOf, { calendar: { holidays: ['DE'] } })).toBe(3);
  expect(await ageOf(started, asOf, { calendar: { holidays: ['DE'], ownDays: ['2025-12-24'] } })).toBe(2);
  expect(await ageOf(started, asOf, { calendar: { holidays: ['DE'], workedDays: ['2025-12-26'] } })).toBe(4);
});

it('hours and time zone', async () => {
  const [started, asOf] = ['2025-03-05T12:00:00Z', '2025-03-05T20:00:00Z'];
  expect(await ageOf(started, asOf, { calendar: { startHour: 8, endHour: 20 } })).toBe(0.7);
  expect(await ageOf(started, asOf, { calendar: { timeZone: 'America/New_York' } })).toBe(0.8);
});

it.each([
  [{ calendar: { weekdays: ['someday'] } }, 'calendar.weekdays cannot be someday: a list of days'],
  [{ calendar: { holidays: ['XX'] } }, 'calendar.holidays cannot be XX: a list of countries and regions'],
  [{ calendar: { endHour: 25 } }, 'calendar.endHour cannot be 25: an hour of the day'],
  [{ calendar: { timeZone: 'Berlin' } }, 'calendar.timeZone cannot be Berlin: the name of a time zone'],
  [{ calendar: { ownDays: ['24.12.'] } }, 'calendar.ownDays cannot be 24.12.: a list of dates'],
  [{ calendar: { lunch: 12 } }, 'There is no threshold lunch in calendar.'],
  [{ links: { Orbit: 'perhaps' } }, 'links.Orbit cannot be perhaps: one of blocks, waits-for'],
  [{ fields: { points: 'x' } }, 'There is no threshold points in fields.'],
])('%j is refused', async (settings, why) => {
  await expect(reportOnIssues([anIssue(1)], { settings })).rejects.toThrow(why);
});

it('38: a program that the tracker takes for a person', async () => {
  const report = await reportOnCase('38-noise');
  expect(['BE-1', 'BE-2', 'BE-3'].map((key) => itemIn(report, key).idleDays > 14)).toEqual([true, true, true]);
  const touched = anIssue(1, {}, [
    {
      ...step('2025-03-10T08:00:00Z', moved('summary', [null, 'a'], [null, 'b'])),
      author: { name: 'robo', displayName: 'Robo' },
    },
  ]);
  const idle = async (settings?: object) =>
    itemIn(await reportOnIssues([touched], { settings, asOf: '2025-03-10T12:00:00Z' }), 'FC-1').idleDays;
  expect(await idle()).toBe(0.4);
  expect(await idle({ people: { automation: ['Robo'] } })).toBe(5.4);
});
