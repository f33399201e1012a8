import { type ContainerRef, isSameRef, projectKeyOf } from '../../core/model/containers';
import { dateOfDayNumber } from '../../core/model/time/calendar-date';
import type { ForecastLog, FrozenDates } from '../../contract/frozen';
import type { PageAlarms } from '../../contract/page/alarms';
import type { KnownPage, PageHead, PageParts, PageView, PastFigures, ProjectPage } from '../../contract/project-page';
import { forecastLog } from '../frozen/forecast-log';
import { frozenOfText, type KeptFrozen } from '../frozen/frozen-entry';
import { type LatestReading, type PastWeek, weeksOf } from '../portfolio/portfolio-row';
import { summaryOfText } from '../portfolio/reading-summary';
import { restsWithin } from '../sync/judge/projects-below';
import { partsOfText } from './page-parts';

/** An earlier week of a scope. */
export interface PastReading extends PastWeek {
  readonly day: number;
  readonly summary: string;
  /** The report text of the latest reading; empty for all others, and if it was deleted. */
  readonly report: string;
}

export const WEEKS = 16;

export interface Around {
  readonly view: PageView;
  /** The stored reading; null if this one was made for the viewer. */
  readonly kept: LatestReading | null;
  readonly isEarlier: boolean;
  readonly madeForAll: boolean;
  /** Earlier readings, if the reading was made for all. */
  readonly past: readonly PastReading[];
  readonly frozen: {
    readonly frozen: readonly KeptFrozen[];
    readonly isReadable: readonly boolean[];
    readonly until: number | null;
  };
  readonly deps: {
    /** Null if forecasts cannot be frozen for other people. */
    readonly readFrozen: unknown;
    /** The viewer's account; null for an anonymous viewer. */
    readonly accountId: string | null;
  };
}

type Shown = Omit<LatestReading, 'projectDay'> & { readonly report: string };

/** One view of a reading whose report is known. */
export function knownPage(reading: Shown, around: Around): ProjectPage {
  const { view, kept, isEarlier, madeForAll, past, frozen, deps } = around;
  const parts = partsOfText(reading.report);
  if (parts === null) return { status: 'not-judged' };
  const { scope, day } = reading;
  const before = past.find((each) => each.day <= day - 7) ?? null;
  const summary = summaryOfText(reading.summary);
  const head: PageHead = {
    scope,
    key: summary?.key ?? null,
    projectKey: projectKeyOf(scope, reading.projectKey),
    level: reading.health,
    levelReason: summary?.levelReason ?? 'cannot-tell',
    over: kept !== null && kept.projectDay !== null && kept.day < kept.projectDay,
    chance: reading.chance === null ? null : Math.round(reading.chance * 1000) / 1000,
    targetOn: summary?.targetOn ?? null,
    takenAt: reading.takenAt.toISOString(),
    on: dateOfDayNumber(day),
    isEarlier,
    weeks: weeksOf(past, { now: reading, madeForAll, count: WEEKS }),
    someHidden: !madeForAll,
  };
  const own = ownOf(scope, frozen);
  const log =
    deps.readFrozen === null
      ? null
      : forecastLog({
          ...own,
          now: { expectedOn: summary?.expectedOn ?? null, targetOn: head.targetOn, over: head.over },
          accountId: deps.accountId,
          hasForecast: ['known', 'amounts'].includes(parts.overview.forecast.status),
        });
  const frozenInside = datesInside(parts.proof.alarms, frozen);
  return answer({ head, parts, view, weekBefore: pastFigures(before, reading), log, frozenInside });
}

/** The frozen forecasts of the scope itself. */
function ownOf(scope: ContainerRef, { frozen, isReadable, until }: Around['frozen']): Around['frozen'] {
  const places = frozen.flatMap((each, place) => (isSameRef(each.scope, scope) ? place : []));
  return {
    frozen: frozen.filter((each) => isSameRef(each.scope, scope)),
    isReadable: places.flatMap((place) => [isReadable[place * 2] === true, isReadable[place * 2 + 1] === true]),
    until,
  };
}

/** Frozen forecasts of containers that have ended since. They are listed on the page, so the viewer may see them. */
function datesInside(alarms: PageAlarms, { frozen, isReadable, until }: Around['frozen']): readonly FrozenDates[] {
  if (alarms.status !== 'known') return [];
  return frozen.flatMap((each, place): readonly FrozenDates[] => {
    const isEnded = alarms.ended.some(({ scope }) => isSameRef(scope, each.scope));
    if (!isEnded || isReadable[place * 2] !== true || (until !== null && each.day > until)) return [];
    const { foretold } = frozenOfText(each.foretold);
    if (foretold.of !== 'end') return [];
    const { id, scope, day, note } = each;
    return [{ id, scope, on: dateOfDayNumber(day), halfOn: foretold.halfOn, expectedOn: foretold.expectedOn, note }];
  });
}

/** Figures of an earlier reading, if it rests on no other projects than this one. */
function pastFigures(before: PastReading | null, now: Shown): PastFigures | null {
  if (before === null || !restsWithin(before.restsOn, now.restsOn)) return null;
  const summary = summaryOfText(before.summary);
  if (summary === null) return null;
  return {
    on: dateOfDayNumber(before.day),
    level: before.health,
    chance: before.chance,
    expectedOn: summary.expectedOn,
    slipDays: summary.slip?.totalDays ?? null,
    stalled: summary.stalled.items,
    waiting: summary.waiting.items,
  };
}

interface Answered extends Pick<KnownPage, 'head' | 'weekBefore'> {
  readonly parts: PageParts;
  readonly view: PageView;
  readonly log: ForecastLog | null;
  readonly frozenInside: readonly FrozenDates[];
}

function answer({ head, parts, view, weekBefore, log, frozenInside }: Answered): KnownPage {
  const common = { status: 'known', head, weekBefore, log: null, frozenInside: [] } as const;
  switch (view) {
    case 'overview':
      return { ...common, view, part: parts.overview };
    case 'scope':
      return { ...common, view, part: parts.scope };
    case 'flow':
      return { ...common, view, part: parts.flow };
    case 'dependencies':
      return { ...common, view, part: parts.dependencies };
    case 'sprint':
      return { ...common, view, part: parts.sprint };
    case 'ownership':
      return { ...common, view, part: parts.ownership };
    case 'proof':
      return { ...common, view, part: parts.proof, log, frozenInside };
  }
}
