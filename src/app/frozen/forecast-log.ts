import { dateOfDayNumber } from '../../core/model/time/calendar-date';
import type { CameLater, ForecastLog, FrozenForecast } from '../../contract/frozen';
import type { RestsOn } from '../readings/readable-readings';
import { endedOfText, frozenOfText, type KeptFrozen } from './frozen-entry';

/** At most this many are kept for one scope. */
export const MAX_FROZEN = 100;

/** A scope as the viewer may see it now. */
export interface ScopeNow {
  readonly expectedOn: string | null;
  readonly targetOn: string | null;
  /** True if it is not judged any more: it is finished, or was removed. */
  readonly over: boolean;
}

export interface LogGiven {
  readonly frozen: readonly KeptFrozen[];
  /** Whether the viewer may read each entry of `besideOf`, in its order. */
  readonly isReadable: readonly boolean[];
  readonly now: ScopeNow;
  readonly accountId: string | null;
  /** The last day to be shown; null for today. */
  readonly until: number | null;
  readonly hasForecast: boolean;
}

/** For each frozen forecast two entries: the projects that it rests on, and those that its outcome rests on. */
export function besideOf(frozen: readonly KeptFrozen[]): readonly RestsOn[] {
  return frozen.flatMap(({ restsOn, laterRestsOn }) => [restsOn, laterRestsOn ?? []]);
}

/**
 * The frozen forecasts of a scope for one viewer: those that rest only on what the viewer may browse, and the viewer's own,
 * which were frozen from what the viewer was shown.
 */
export function forecastLog({ frozen, isReadable, now, accountId, until, hasForecast }: LogGiven): ForecastLog {
  const entries = frozen.flatMap((each, place): FrozenForecast[] => {
    const isOwn = each.accountId === accountId;
    if (until !== null && each.day > until) return [];
    if (!isOwn && isReadable[place * 2] !== true) return [];
    return [
      entryOf(each, { isOwn, later: laterOf(each, { now, until, isPermitted: isReadable[place * 2 + 1] === true }) }),
    ];
  });
  return { entries, mayFreeze: mayFreeze(until, { count: frozen.length, hasForecast }) };
}

function mayFreeze(
  until: number | null,
  { count, hasForecast }: { readonly count: number; readonly hasForecast: boolean },
): ForecastLog['mayFreeze'] {
  if (until !== null) return 'past-day';
  if (count >= MAX_FROZEN) return 'full';
  return hasForecast ? 'yes' : 'nothing-foretold';
}

/** A frozen forecast in the form of the contract. */
export function entryOf(
  { id, scope, day, foretold, note, accountId }: KeptFrozen,
  forViewer: Pick<FrozenForecast, 'isOwn' | 'later'>,
): FrozenForecast {
  return { id, scope, on: dateOfDayNumber(day), ...frozenOfText(foretold), note, by: accountId, ...forViewer };
}

interface Later {
  readonly now: ScopeNow;
  readonly until: number | null;
  /** Whether the viewer may browse everything that the noted outcome rests on. */
  readonly isPermitted: boolean;
}

/** The outcome of a frozen forecast. As of a past day, what had not ended by then is open. */
export function laterOf({ later }: KeptFrozen, { now, until, isPermitted: mayTell }: Later): CameLater {
  const { expectedOn, targetOn, over } = now;
  if (later !== null && !mayTell) return { status: 'cannot-tell' };
  const ended = later === null ? null : endedOfText(later);
  if (ended !== null && (until === null || ended.on <= dateOfDayNumber(until))) return { status: 'ended', ...ended };
  return over && ended === null ? { status: 'gone' } : { status: 'open', expectedOn, targetOn };
}
