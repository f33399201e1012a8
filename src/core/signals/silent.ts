import type { Facts } from '../history/facts';
import type { ItemHistory } from '../history/item-history';
import { isCommitted } from './commitment';
import { lastActivity, staysInPresentStatus } from './item-evidence';
import { isOpen, normQuery, statusName } from './present-state';
import type { Reading } from './reading';
import { told } from './told';

export interface SilentFigures {
  /** Working days since the last human act. */
  readonly idleDays: number;
  /** 85 % of this team's gaps in that status are shorter. */
  readonly usualDays: number;
  readonly statusName: string;
}

export interface SilentSettings {
  /** The percentile (0..100) of own gaps between two acts in the status. */
  readonly raiseAtPercentile: number;
  readonly severeAtPercentile: number;
  /** Working days: a shorter silence is never told, however busy the team is. */
  readonly leastIdleDays: number;
  /** Finished items that a project needs before its own past is used. */
  readonly finishedNeeded: number;
}

/** Raised when nobody has touched an open item for longer than the team usually leaves one alone in that status. */
export function readSilent(
  item: ItemHistory,
  facts: Facts,
  settings: SilentSettings,
): Reading<'silent', SilentFigures> {
  const signal = 'silent';
  if (!isOpen(item)) return { signal, status: 'unknown', because: { reason: 'not-in-progress' } };
  const { statusId, projectKey } = item.state;
  const usual = facts.norms.gap(normQuery(item), statusId, settings.raiseAtPercentile);
  const severe = facts.norms.gap(normQuery(item), statusId, settings.severeAtPercentile);
  if (usual === null || severe === null) {
    const have = facts.norms.finishedCount(projectKey);
    return { signal, status: 'unknown', because: { reason: 'too-few-finished', have, need: settings.finishedNeeded } };
  }
  const figures: SilentFigures = {
    idleDays: told(facts.snapshot.calendar.workingDays(item.lastActivityAt, facts.snapshot.takenAt)),
    usualDays: told(usual.days),
    statusName: statusName(statusId, facts),
  };
  const raiseBeyond = Math.max(figures.usualDays, settings.leastIdleDays);
  if (figures.idleDays <= raiseBeyond) return { signal, status: 'quiet', figures, basis: usual.basis };
  const isSevere = figures.idleDays > Math.max(told(severe.days), raiseBeyond) && isCommitted(item, facts);
  return {
    signal,
    status: 'raised',
    severity: isSevere ? 'severe' : 'notable',
    figures,
    evidence: [lastActivity(item, facts), ...(item.item.historyKnown ? staysInPresentStatus(item, facts) : [])],
    basis: usual.basis,
    priceDays: null,
  };
}
