import { OPEN_ROWS, type OpenRow } from '../../../core/facts/item/open-rows';
import { asTaught } from '../../../core/facts/taught';
import { deriveFacts, type Facts } from '../../../core/facts/facts';
import { type ContainerRef, refName } from '../../../core/model/containers';
import type { WorkCalendar } from '../../../core/model/time/work-calendar';
import { pastToRead } from '../../../core/report/usual';
import type { Settings } from '../../../core/signals/settings';
import { type KeptUsual, meansTheSame } from './kept-usual';
import { loadPart, type LoadPartDeps } from './load-part';
import { touchedScopes } from './touched-scopes';

export interface PartQuestion {
  readonly projectKey: string;
  readonly marked: readonly ContainerRef[];
  /** What changed since may be waited for. */
  readonly since: Date;
  readonly takenAt: Date;
  readonly calendar: WorkCalendar;
  readonly settings: Settings;
  readonly usual: KeptUsual;
}

/** An event may tell of a change so much later than it was made. */
const LATE_MS = 10 * 60_000;

/**
 * The scopes of a project that changes touched, and the facts that they are judged by as among all: those of their items, of what
 * is open, and of the scopes that they are compared with. Null where statuses mean something else since the usual was learnt.
 */
export async function factsOfPart(
  { projectKey, marked, since, takenAt, calendar, settings, usual }: PartQuestion,
  deps: LoadPartDeps,
): Promise<{ readonly facts: Facts; readonly scopes: readonly ContainerRef[] } | null> {
  const changedSince = new Date(Math.min(since.getTime(), usual.asOf.getTime() - LATE_MS));
  const { ids, outside, taught } = usual;
  const rows = asTaught<readonly OpenRow[]>(taught.get(OPEN_ROWS));
  const part = await loadPart({ projectKey, since: changedSince, ids, outside, rows }, deps);
  const known = { ...taught, get: (title: string) => (title === OPEN_ROWS ? part.rows : taught.get(title)) };
  const loaded = new Set<string>();
  let [facts, scopes]: [Facts | null, readonly ContainerRef[]] = [null, marked];
  for (let missing = marked; facts === null || missing.length > 0;) {
    await part.add(missing);
    for (const scope of missing) loaded.add(refName(scope));
    facts = deriveFacts({ takenAt, calendar, ...(await part.facts()) }, settings, known);
    if (!meansTheSame(usual, facts)) return null;
    scopes = touchedScopes(marked, since, facts);
    missing = missingFor(scopes, loaded, { facts, settings });
  }
  return { facts, scopes };
}

/** The scopes themselves, and those that they are compared with, as far as they were not read and the usual does not know them. */
function missingFor(
  scopes: readonly ContainerRef[],
  loaded: ReadonlySet<string>,
  { facts, settings }: { readonly facts: Facts; readonly settings: Settings },
): readonly ContainerRef[] {
  const isMissing = (scope: ContainerRef): boolean => !loaded.has(refName(scope));
  const missing = new Map(scopes.filter(isMissing).map((scope) => [refName(scope), scope]));
  for (const scope of scopes) {
    for (const past of pastToRead(scope, facts, { settings, isMissing })) missing.set(refName(past), past);
  }
  return [...missing.values()];
}
