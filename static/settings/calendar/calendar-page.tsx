import { useState } from 'react';
import { useDraft } from '../draft/draft-context';
import { useKnown } from '../known';
import { valueIn } from '../model/layer';
import { PageTitle } from '../parts/page-title';
import { SectionReset } from '../parts/section-reset';
import { useSay } from '../say';
import { TrialCard } from '../trial/trial-card';
import { daysOffOf } from './days-off';
import { effectiveCalendar } from './effective-calendar';
import { HolidayTable } from './holiday-table';
import { Hours } from './hours';
import { MonthCard } from './month-card';
import { Regions } from './regions';
import { useHolidays } from './use-holidays';
import { WeekdayChoice } from './weekday-choice';

const NAMES = ['timeZone', 'weekdays', 'startHour', 'endHour', 'holidays', 'ownDays', 'workedDays'];

/** The working time: weekdays, hours, public holidays, own days; a month as a preview; the effect of changes. */
export function CalendarPage() {
  const say = useSay();
  const draft = useDraft();
  const { recognised } = useKnown();
  const calendar = effectiveCalendar(draft, recognised.calendar);
  const [shown, setShown] = useState(() => {
    const now = new Date();
    return { year: now.getFullYear(), month: now.getMonth() };
  });
  const holidays = useHolidays(calendar.regions, shown.year);
  const off = daysOffOf(holidays, calendar, shown.year);
  const hasOwn = NAMES.some((name) => valueIn(draft.values, 'calendar', name) !== null);
  return (
    <section className="bw-page-body">
      <PageTitle title={say('settings.page.calendar')} acts={hasOwn && <SectionReset section="calendar" />}>
        {say('settings.calendar.intro')}
      </PageTitle>
      <div className="bw-two">
        <div className="bw-stack">
          <WeekdayChoice chosen={calendar.weekdays} />
          <Hours calendar={calendar} base={recognised.calendar} />
          <Regions calendar={calendar} regions={recognised.regions} />
          <HolidayTable
            off={off}
            calendar={calendar}
            year={shown.year}
            onYear={(year) => setShown(({ month }) => ({ year, month }))}
          />
        </div>
        <div className="bw-stack">
          <MonthCard shown={shown} onShow={setShown} weekdays={calendar.weekdays} off={off} />
          <TrialCard sections={['calendar']} />
        </div>
      </div>
    </section>
  );
}
