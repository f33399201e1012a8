import { getAppContext } from '@forge/api';
import { inBackground } from './background';
import { forgeSql } from './forge-platform';
import { remainingMs } from './forge-jira';
import { siteMemory } from './keeping/site-memory';
import { takeEvent } from './keeping/take-event';

const memory = siteMemory();

/** A product event. At least once, late and out of order is all that is promised. */
export function onEvent(event: unknown) {
  const sql = forgeSql();
  const delivery = getAppContext().invocationId;
  return inBackground(sql, () => takeEvent(event, { sql, memory, now: () => new Date(), remainingMs, delivery }));
}
