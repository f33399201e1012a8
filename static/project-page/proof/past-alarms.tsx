import type { PageHead } from '../../../src/contract/project-page';
import type { FrozenDates } from '../../../src/contract/frozen';
import type { PageAlarms } from '../../../src/contract/page/alarms';
import { Notice } from '../../kit/states/notice';
import { PlaceLink } from '../place';
import { useSay } from '../say';
import { AlarmListCard } from './alarm-list-card';
import { AlarmsCard } from './alarms-card';
import { EndedCard } from './ended-card';

interface PastAlarmsProps {
  readonly alarms: PageAlarms;
  readonly head: PageHead;
  readonly frozen: readonly FrozenDates[];
}

/** The alarms that would have been raised in the past, right or wrong; or the reason why they are unknown. */
export function PastAlarms({ alarms, head, frozen }: PastAlarmsProps) {
  const say = useSay();
  switch (alarms.status) {
    case 'known':
      return (
        <>
          <div className="bw-cards">
            <EndedCard ended={alarms.ended} frozen={frozen} />
          </div>
          <AlarmsCard stalled={alarms.stalled} />
          {alarms.stalled !== null && <AlarmListCard stalled={alarms.stalled} />}
        </>
      );
    case 'of-project':
      return (
        <Notice kind="information">
          {say('page.alarms.of-project')}{' '}
          <PlaceLink to={{ scope: null }} className="bw-link bw-link-in-text">
            {say('page.alarms.to-project')}
          </PlaceLink>
        </Notice>
      );
    case 'none':
      return (
        <Notice kind="information">
          {head.someHidden ? (
            say('page.alarms.hidden')
          ) : (
            <>
              <strong>{say('page.alarms.none.title')}</strong> {say('page.alarms.none')}
            </>
          )}
        </Notice>
      );
  }
}
