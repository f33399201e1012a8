import { projectKeyOf, type ContainerRef } from '../../core/model/containers';
import { createHash } from 'node:crypto';
import type { ForecastLog, FreezePayload, UnfreezePayload } from '../../contract/frozen';
import type { WorkCalendar } from '../../core/model/time/work-calendar';
import type { LatestReading } from '../portfolio/portfolio-row';
import { summaryOfText } from '../portfolio/reading-summary';
import { partsOfText } from '../project-page/page-parts';
import type { AskedReading, ReadableReading, RestsOn } from '../readings/readable-readings';
import { type Fillings, stillReading } from '../sync/status/filling';
import { besideOf, forecastLog, MAX_FROZEN } from './forecast-log';
import { frozenFigures } from './frozen-figures';
import { type FrozenFacts, frozenText, type KeptFrozen } from './frozen-entry';

export interface FrozenDeps {
  readonly accountId: string | null;
  /** The last reading of a scope on or before a day (days since 1970), without its report. */
  readonly readLatest: (scope: ContainerRef, day: number) => Promise<LatestReading | null>;
  readonly readReport: (scope: ContainerRef, day: number) => Promise<string>;
  readonly readFrozen: (scope: ContainerRef) => Promise<readonly KeptFrozen[]>;
  readonly readable: (
    asked: AskedReading<LatestReading>,
    beside: readonly RestsOn[],
  ) => Promise<{ readonly reading: ReadableReading<LatestReading>; readonly beside: readonly boolean[] }>;
  readonly readFillings: () => Promise<Fillings>;
  readonly calendarOf: (projectKey: string) => Promise<WorkCalendar>;
  readonly writeFrozen: (frozen: KeptFrozen) => Promise<void>;
  readonly removeFrozen: (of: { readonly id: string; readonly accountId: string }) => Promise<void>;
  readonly now: () => Date;
}

const DAY_MS = 86_400_000;

/**
 * Stores the present forecast of a scope as the viewer is shown it, with a note. Returns the log including it; null if the
 * scope does not exist or the viewer may not see it.
 */
export async function freezeForecast({ scope, note }: FreezePayload, deps: FrozenDeps): Promise<ForecastLog | null> {
  const shown = await shownNow(scope, deps);
  if (shown === null) return null;
  const { facts, reading, frozen } = shown;
  const { accountId } = deps;
  const projectKey = projectKeyOf(scope, reading.projectKey);
  const { restsOn } = reading;
  const mayFreeze = facts !== null && projectKey !== null && restsOn !== null && frozen.length < MAX_FROZEN;
  if (!mayFreeze || accountId === null) return logOf(shown, frozen, deps);
  const frozenAt = deps.now();
  const fresh: KeptFrozen = {
    id: idOf(scope, accountId, frozenAt),
    scope,
    projectKey,
    day: reading.day,
    frozenAt,
    accountId,
    restsOn,
    foretold: frozenText(facts),
    note: note.trim(),
    later: null,
    laterRestsOn: null,
  };
  await deps.writeFrozen(fresh);
  return logOf(shown, [fresh, ...frozen.filter(({ id }) => id !== fresh.id)], deps);
}

/** Deletes one of the viewer's own frozen forecasts; does nothing for another person's or an unknown one. */
export async function unfreezeForecast({ scope, id }: UnfreezePayload, deps: FrozenDeps): Promise<ForecastLog | null> {
  const shown = await shownNow(scope, deps);
  if (shown === null) return null;
  const { accountId } = deps;
  const own = shown.frozen.find((each) => each.id === id && each.accountId === accountId);
  if (own === undefined || accountId === null) return logOf(shown, shown.frozen, deps);
  await deps.removeFrozen({ id, accountId });
  return logOf(
    shown,
    shown.frozen.filter((each) => each !== own),
    deps,
  );
}

type Reading = Omit<LatestReading, 'projectDay'>;

interface Shown {
  readonly reading: Reading;
  readonly over: boolean;
  /** Null without a forecast, or while the history is only partly read. */
  readonly facts: FrozenFacts | null;
  readonly frozen: readonly KeptFrozen[];
  readonly readable: ReadonlyMap<string, readonly [boolean, boolean]>;
}

/** A scope as the viewer is shown it now, and its frozen forecasts; null if nothing is shown. */
async function shownNow(scope: ContainerRef, deps: FrozenDeps): Promise<Shown | null> {
  const kept = await deps.readLatest(scope, Math.floor(deps.now().getTime() / DAY_MS) + 1);
  const frozen = await deps.readFrozen(scope);
  const { reading: found, beside } = await deps.readable({ scope, kept }, besideOf(frozen));
  if (found.status !== 'known' || kept === null) return null;
  const isRead = stillReading(projectKeyOf(scope, kept.projectKey), await deps.readFillings()) === null;
  const report = found.madeFor === 'everyone' ? await deps.readReport(scope, kept.day) : found.reading.report;
  return {
    reading: found.reading,
    over: kept.projectDay !== null && kept.day < kept.projectDay,
    facts: isRead ? await factsOf(found.reading, report, deps) : null,
    frozen,
    readable: new Map(
      frozen.map(({ id }, place) => [id, [beside[place * 2] === true, beside[place * 2 + 1] === true]]),
    ),
  };
}

async function factsOf(reading: Reading, report: string, { calendarOf }: FrozenDeps): Promise<FrozenFacts | null> {
  const parts = partsOfText(report);
  const projectKey = projectKeyOf(reading.scope, reading.projectKey);
  if (parts === null || projectKey === null) return null;
  const calendar = await calendarOf(projectKey);
  const foretold = frozenFigures(parts.overview.forecast, {
    kind: reading.scope.kind,
    dateIn: (days) => calendar.dateOf(calendar.addWorkingDays(reading.takenAt, days)),
  });
  if (foretold === null) return null;
  const summary = summaryOfText(reading.summary);
  return {
    key: summary?.key ?? null,
    level: reading.health,
    chance: reading.chance === null ? null : Math.round(reading.chance * 1000) / 1000,
    targetOn: summary?.targetOn ?? null,
    foretold,
  };
}

function logOf(
  { reading, over, facts, readable }: Shown,
  frozen: readonly KeptFrozen[],
  deps: FrozenDeps,
): ForecastLog {
  const summary = summaryOfText(reading.summary);
  return forecastLog({
    frozen,
    isReadable: frozen.flatMap(({ id }) => readable.get(id) ?? [true, true]),
    now: { expectedOn: summary?.expectedOn ?? null, targetOn: summary?.targetOn ?? null, over },
    accountId: deps.accountId,
    until: null,
    hasForecast: facts !== null,
  });
}

/** The same act has the same id, so that repeating it stores one. */
function idOf({ kind, id }: ContainerRef, accountId: string, at: Date): string {
  return createHash('sha256').update(`${kind} ${id} ${accountId} ${at.toISOString()}`).digest('hex').slice(0, 32);
}
