import { calendarOver, USUAL_CALENDAR } from '../../../../src/core/settings/tracker/calendar-over';
import { problemsOf } from '../../../../src/core/signals/settings';
import { defaultTracker, trackerSettingsFrom } from '../../../../src/core/settings/tracker/tracker-settings';

it('says nothing where no layer does', () => {
  expect(trackerSettingsFrom([])).toEqual(defaultTracker);
  expect(trackerSettingsFrom([{ silent: { minIdleDays: 5 } }])).toEqual(defaultTracker);
});

it('takes the latest word, name by name, and leaves out what is refused', () => {
  const tracker = trackerSettingsFrom([
    {
      calendar: { weekdays: [7, 1], startHour: 8, holidays: 'DE-BY, at' },
      links: { Orbit: 'blocks', Sun: 'contains' },
    },
    { calendar: { weekdays: ['never'], startHour: 10 }, links: { Orbit: 'nothing' }, fields: { estimate: 'Points' } },
  ]);
  expect(tracker).toEqual({
    calendar: { weekdays: [1, 7], startHour: 10, regions: ['DE-BY', 'AT'] },
    links: { Orbit: 'nothing', Sun: 'contains' },
    fields: { estimate: ['Points'] },
    automation: [],
  });
});

it('refuses by place and value', () => {
  expect(problemsOf({ calendar: { weekdays: [8] }, people: { robots: 'x' }, links: { Orbit: 'x' } })).toEqual([
    { section: 'calendar', threshold: 'weekdays', value: [8], allowed: { kind: 'weekdays' } },
    { section: 'people', threshold: 'robots', value: 'x', allowed: { kind: 'no-such-threshold' } },
    { section: 'links', threshold: 'Orbit', value: 'x', allowed: { kind: 'link-meaning' } },
  ]);
  expect(problemsOf({ calendar: { weekdays: 'Sunday, thu', ownDays: [] } })).toEqual([]);
});

it('leaves hours alone that end before they begin', () => {
  expect(calendarOver(USUAL_CALENDAR, { startHour: 18 })).toMatchObject({ startHour: 9, endHour: 17 });
  expect(calendarOver(USUAL_CALENDAR, { startHour: 18, endHour: 23 })).toMatchObject({ startHour: 18, endHour: 23 });
});
