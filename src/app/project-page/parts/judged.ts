import type { NamedItem } from '../../../contract/named-item';
import type { Facts } from '../../../core/facts/facts';
import type { ContainerReport } from '../../../core/report/report';
import type { Settings } from '../../../core/signals/settings';
import type { PastAlarms } from '../../proof/past-alarms';
import type { ReadingSummary } from '../../portfolio/reading-summary';

/** A scope that has been judged, and what it was judged by: what every part of its page is made from. */
export interface Judged {
  readonly report: ContainerReport;
  readonly summary: ReadingSummary;
  readonly facts: Facts;
  readonly settings: Settings;
  /** What would have been said of its project in the past; null where that is not known. */
  readonly pastAlarms: PastAlarms | null;
}

/** Names what is in the facts: whoever may read the reading may browse all of it. */
export function namesIn(facts: Facts): (key: string) => NamedItem {
  return (key) => {
    const id = facts.byKey.get(key)?.item.id;
    return id === undefined ? { visible: false } : { visible: true, key, id };
  };
}
