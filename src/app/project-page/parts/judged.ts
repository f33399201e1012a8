import type { NamedItem } from '../../../contract/named-item';
import type { Facts } from '../../../core/facts/facts';
import type { ContainerReport } from '../../../core/report/report';
import type { Settings } from '../../../core/signals/settings';
import type { PastAlarms } from '../../proof/past-alarms';
import type { ReadingSummary } from '../../portfolio/reading-summary';

/** A judged scope and the facts that it was judged by: the input of every part of its page. */
export interface Judged {
  readonly report: ContainerReport;
  readonly summary: ReadingSummary;
  readonly facts: Facts;
  readonly settings: Settings;
  /** What would have been reported about its project in the past; null if that is not known. */
  readonly pastAlarms: PastAlarms | null;
}

/** Names any item of the facts: everyone who may read the reading may browse all of them. */
export function namesIn(facts: Facts): (key: string) => NamedItem {
  return (key) => {
    const id = facts.briefs.byKey.get(key)?.item.id;
    return id === undefined ? { visible: false } : { visible: true, key, id };
  };
}
