import { type ContainerRef, refName } from '../../model/containers';
import type { Facts } from '../facts';
import { changesOfText, textOfChanges } from './change-text';
import { computed } from '../computed';
import { learnt } from '../learnt';
import { once, oncePer, oncePerKey } from '../../math/once-per';
import { DAY_MS } from '../../model/time/instants';
import { currentTeams, type Ended, endedOf, teamOf } from './ended-scopes';
import type { PastLedger, ScopeLedger } from './ledger';
import { iterationsById } from '../container/named-containers';
import { windowLedgers } from './project-windows';
import type { ScopeSettings } from './scope-settings';
import type { ScopeWindow } from './window';

/** A past scope: its ledger, and the time that it took or was planned to take. */
export interface PastScope {
  readonly ledger: PastLedger;
  readonly start: Date;
  readonly end: Date;
}

/**
 * The team's own last scopes of the same kind, latest first, that had ended by `by` and did not begin empty: iterations
 * of the board, finished parents and releases of the project, earlier windows of the project itself.
 */
export function pastScopes(
  container: ContainerRef,
  facts: Facts,
  wanted: { readonly by: Date; readonly most: number; readonly settings: ScopeSettings },
): readonly PastScope[] {
  if (container.kind === 'project') return pastWindows(facts)(wanted.settings)(container.id).slice(0, wanted.most);
  const ended = endedOf(teamOf(container, facts), facts).filter((past) => isBefore(container, past, wanted.by));
  return beginning(ended.toReversed(), facts, wanted.most);
}

const isBefore = ({ id }: ContainerRef, { container, over }: Ended, by: Date): boolean =>
  container.id !== id && over.getTime() <= by.getTime();

/** The first of these that did not begin empty. */
function beginning(ended: readonly Ended[], facts: Facts, most: number): readonly PastScope[] {
  const found: PastScope[] = [];
  for (const past of ended) {
    if (found.length >= most) break;
    const scope = pastScopeOf(past, facts);
    if (scope !== null) found.push(scope);
  }
  return found;
}

/**
 * Those of the ended scopes that `pastScopes` would look at, that the usual does not know and of which nothing was read;
 * whatever was not read is taken to have begun with something.
 */
export function comparablesMissing(
  container: ContainerRef,
  facts: Facts,
  {
    most,
    isMissing,
    isKnown,
  }: {
    readonly most: number;
    readonly isMissing: (container: ContainerRef) => boolean;
    /** Whether all that is asked of it is known without its items. */
    readonly isKnown: (container: ContainerRef) => boolean;
  },
): readonly ContainerRef[] {
  const own = facts.ledgerOf(container);
  const by = own.status === 'known' ? own.ledger.until : facts.snapshot.takenAt;
  const missing: ContainerRef[] = [];
  let found = 0;
  for (const past of endedOf(teamOf(container, facts), facts).toReversed()) {
    if (found >= most) break;
    if (!isBefore(container, past, by)) continue;
    const isRead = !isMissing(past.container);
    if ((isRead || isKnownScope(past.container, facts)) && pastScopeOf(past, facts) === null) continue;
    if (!isRead && !isKnown(past.container)) missing.push(past.container);
    found += 1;
  }
  return missing;
}

/**
 * The latest ended scopes of each team that has a current one, as many as that is compared with at most; one more, since it
 * may have ended itself.
 */
export function comparedScopes(facts: Facts, most: number): readonly PastScope[] {
  return currentTeams(facts).flatMap((team) => beginning(endedOf(team, facts).toReversed(), facts, most + 1));
}

/** Null where it began empty, or where that is not known. Told by the usual, else by its items. */
const pastScopeOf = (past: Ended, facts: Facts): PastScope | null =>
  isKnownScope(past.container, facts) ? taughtScope(facts)(past) : readScope(facts)(past);

const readScope = computed('past scopes by their items', (facts: Facts) =>
  oncePer(({ container, plannedEnd }: Ended): PastScope | null => {
    const result = facts.amountsOf(container);
    if (result.status === 'unknown' || result.ledger.start.count === 0) return null;
    return { ledger: result.ledger, start: startOf(container, result.ledger, facts), end: plannedEnd };
  }),
);

/** Whether the usual tells what an ended scope was compared by, or that it began empty. */
export const isKnownScope = (container: ContainerRef, facts: Facts): boolean =>
  facts.taught !== null && scopesLesson(facts, facts.settings).has(refName(container));

/** Whether the usual knows its lines, too. */
export const areLinesKnown = (container: ContainerRef, facts: Facts): boolean => {
  const known = isKnownScope(container, facts)
    ? scopesLesson(facts, facts.settings).get(refName(container))
    : undefined;
  return known === null || typeof known?.lines === 'string';
};

const taughtScope = computed('past scopes by the usual', (facts: Facts) =>
  oncePer(({ container, plannedEnd }: Ended): PastScope | null => {
    const known = scopesLesson(facts, facts.settings).get(refName(container)) ?? null;
    if (known === null) return null;
    const { lines, begin, ...ledger } = known;
    const changes = once(() => (lines === null ? readChanges(container, facts) : changesOfText(lines)));
    return {
      ledger: {
        ...ledger,
        container,
        get changes() {
          return changes();
        },
      },
      start: begin,
      end: plannedEnd,
    };
  }),
);

function readChanges(container: ContainerRef, facts: Facts): PastLedger['changes'] {
  const result = facts.amountsOf(container);
  return result.status === 'unknown' ? [] : result.ledger.changes;
}

interface TaughtScope extends Omit<PastLedger, 'container' | 'changes'> {
  readonly begin: Date;
  /** As `textOfChanges` writes them; null where they are not asked for. */
  readonly lines: string | null;
}

/** A screen shows at most so many earlier scopes. */
export const SHOWN_BEFORE = 7;

type Sections = Readonly<Record<string, Readonly<Record<string, number | string>>>>;

/** With how many earlier scopes one is compared at most, by any section of the settings. */
export const mostCompared = (settings: Sections): number =>
  Object.values(settings).reduce(
    (most, { maxComparables }) => (typeof maxComparables === 'number' ? Math.max(most, maxComparables) : most),
    SHOWN_BEFORE,
  );

/** With how many by their lines: over-commitment compares what was held at the end alone. */
export const mostByLines = ({ overCommitment: _, ...settings }: Sections): number => mostCompared(settings);

/**
 * The latest ended scopes of teams that have a current one, by name, null where one began empty; a plain value. Asked by all
 * settings.
 */
export const scopesLesson = learnt('past scopes', {
  learn: (facts: Facts, settings: Sections): ReadonlyMap<string, TaughtScope | null> => {
    const [most, byLines] = [mostCompared(settings) + 1, mostByLines(settings) + 1];
    const taught = new Map<string, TaughtScope | null>();
    for (const team of currentTeams(facts)) {
      let found = 0;
      for (const past of endedOf(team, facts).toReversed()) {
        if (found >= most) break;
        const scope = readScope(facts)(past);
        if (scope !== null) found += 1;
        taught.set(refName(past.container), scope === null ? null : taughtOf(scope, found <= byLines));
      }
    }
    return taught;
  },
});

const taughtOf = ({ start: begin, ledger }: PastScope, withLines: boolean): TaughtScope => ({
  begin,
  start: ledger.start,
  startEstimated: ledger.startEstimated,
  until: ledger.until,
  lines: withLines ? textOfChanges(ledger.changes) : null,
});

/** When the time of a scope began to run: an iteration's start, any other's baseline. */
export function startOf(container: ContainerRef, ledger: ScopeLedger, facts: Facts): Date {
  const iteration = container.kind === 'iteration' ? iterationsById(facts.snapshot).get(container.id) : undefined;
  return iteration?.startedAt ?? ledger.baseline.at;
}

/** The windows of a project before the present one, latest first, back to its first items. */
const pastWindows = computed('past windows', (facts: Facts) =>
  oncePer((settings: ScopeSettings) =>
    oncePerKey(
      (projectKey: string) => projectKey,
      (projectKey) => windowsOf({ kind: 'project', id: projectKey }, facts, settings),
    ),
  ),
);

/** Three years of quarters: more than any signal needs. */
const MAX_WINDOWS = 12;

function windowsOf(container: ContainerRef, facts: Facts, settings: ScopeSettings): readonly PastScope[] {
  const length = settings.projectDays * DAY_MS;
  const latest = facts.snapshot.takenAt.getTime() - length;
  const windows = Array.from({ length: MAX_WINDOWS }, (_, index): ScopeWindow => {
    const until = latest - (MAX_WINDOWS - 1 - index) * length;
    return { at: new Date(until - length), rule: 'chosen-date', until: new Date(until) };
  });
  return windowLedgers({ container, windows }, facts, settings)
    .filter(({ start }) => start.count > 0)
    .map((ledger) => ({ ledger, start: ledger.baseline.at, end: ledger.until }))
    .reverse();
}
