import type { Facts } from '../../facts/facts';
import type { Amount } from '../../facts/scope/ledger';
import type { ContainerRef } from '../../model/containers';
import type { Calibration } from '../calibration/calibrator';
import { byConfidence, type ByConfidence } from '../simulation/confidence';
import { chanceOf, dayAt, endDays, shareBy, type EndDays } from '../simulation/end-days';
import { meanOf } from '../../math/moments';
import { isOutlook, outlookOf, type Outlook, type OutlookQuestion } from './outlook';
import type { NoFlow, ScopeFlow } from './scope-flow';
import { targetOf, type Target } from './target';
import { timeBox, type TimeBox } from './time-box';
import { trackRecord, type TrackRecord } from '../calibration/track-record';

/** What a forecast rests on and how far it can be believed. Amounts are in `weighedBy`, for each working day. */
export interface ForecastBasis {
  readonly open: Amount;
  readonly weighedBy: ScopeFlow['weighedBy'];
  readonly pace: ScopeFlow['basis'];
  readonly windowDays: number;
  readonly finishedPerDay: number;
  readonly grownPerDay: number;
  readonly calibration: Calibration;
  /** What became of the team's own past promises; null where it has too few. */
  readonly trackRecord: TrackRecord | null;
}

export type ContainerForecast =
  | {
      readonly status: 'known';
      readonly target: Target | null;
      /** Chance (0..1) of the target; null without one. */
      readonly chance: number | null;
      /** ISO calendar dates by which it is finished; null where too few futures end within `simulatedDays`. */
      readonly ends: ByConfidence<string | null>;
      /** The same in working days from now. */
      readonly endDays: ByConfidence<number | null>;
      /** Share (0..1) of the futures that do not end within the working days that are simulated: the run was capped. */
      readonly capped: number;
      readonly simulatedDays: number;
      readonly timeBox: TimeBox | null;
      readonly basis: ForecastBasis;
    }
  | {
      /** Work comes in as fast as it is finished, or faster: there is no date to tell. */
      readonly status: 'no-end';
      readonly target: Target | null;
      readonly chance: number | null;
      readonly capped: number;
      readonly simulatedDays: number;
      readonly timeBox: TimeBox | null;
      readonly basis: ForecastBasis;
    }
  | { readonly status: 'unknown'; readonly target: Target | null; readonly because: NoFlow };

/**
 * When the work of a container will be finished, while it goes on growing. Several confidences, never one date; the
 * chance is that of its target. Seeded from the snapshot: the same facts and settings give the same answer.
 */
export function forecastContainer(container: ContainerRef, question: OutlookQuestion): ContainerForecast {
  return forecastOf(container, outlookOf(container, question), question);
}

/** The same where what it rests on is known already. */
export function forecastOf(
  container: ContainerRef,
  outlook: Outlook | NoFlow,
  { ledger, facts }: OutlookQuestion,
): ContainerForecast {
  const target = targetOf(container, facts);
  if (!isOutlook(outlook)) return { status: 'unknown', target, because: outlook };
  const { calibration, flow, plan } = outlook;
  const { worlds } = outlook.team;
  const basis = basisOf(outlook);
  const ends = endDays(outlook.ends, worlds.days);
  const days = byConfidence((confidence) => dayAt(ends, confidence, calibration));
  const known = {
    target,
    chance: target === null ? null : chanceBy(target, ends, { calibration, facts }),
    capped: 1 - shareBy(ends, worlds.days),
    simulatedDays: worlds.days,
    timeBox:
      container.kind === 'iteration' && target !== null
        ? timeBox(
            { container, plan, weighedBy: flow.weighedBy, until: target.until, ledger },
            { worlds, calibration, facts },
          )
        : null,
    basis,
  };
  if (days[50] === null) return { status: 'no-end', ...known };
  const { calendar, takenAt } = facts.snapshot;
  return {
    status: 'known',
    ...known,
    endDays: days,
    ends: byConfidence((confidence) => {
      const day = days[confidence];
      return day === null ? null : calendar.dateOf(calendar.addWorkingDays(takenAt, day));
    }),
  };
}

function basisOf({ flow, calibration, past }: Outlook): ForecastBasis {
  return {
    open: flow.open,
    weighedBy: flow.weighedBy,
    pace: flow.basis,
    windowDays: flow.finished.length,
    finishedPerDay: meanOf(flow.finished),
    grownPerDay: meanOf(flow.arrived),
    calibration,
    trackRecord: trackRecord(past, calibration),
  };
}

function chanceBy(
  { until }: Target,
  ends: EndDays,
  { calibration, facts }: { readonly calibration: Calibration; readonly facts: Facts },
): number {
  const { calendar, takenAt } = facts.snapshot;
  if (until.getTime() <= takenAt.getTime()) return 0;
  return chanceOf(shareBy(ends, calendar.workingDays(takenAt, until)), calibration);
}
