import type { Facts } from '../../core/facts/facts';
import { knownBlockers } from '../../core/facts/item/blockage';
import type { ItemHistory } from '../../core/facts/item/item-history';
import { isInProgress, statusName } from '../../core/facts/item/present-state';
import { isWorkOf, openItemsOf } from '../../core/facts/container/open-items';
import type { ScopeLedger } from '../../core/facts/scope/ledger';
import { inWholeDays } from '../../core/forecast/slip/whole-days';
import type { ContainerReport } from '../../core/report/report';
import type { ContainerRef } from '../../core/model/containers';
import { standsStill } from '../../core/norms/standing-still';
import type { Settings } from '../../core/signals/settings';
import { isStallKnown } from './is-stall-known';
import { stepsOfReading } from './reading-steps';
import type { ReadingSummary } from './reading-summary';
import { scopeLine } from './scope-line';

interface Judged {
  readonly facts: Facts;
  readonly settings: Settings;
}

/** The summary of a judged scope for tables. Expected values rest on the same facts as its report. */
export function summarise(report: ContainerReport, judged: Judged): ReadingSummary {
  const { forecast, slip, ledger } = report;
  const { facts } = judged;
  const open = openItemsOf(report.container, facts);
  return {
    key: report.container.kind === 'parent' ? report.key : null,
    levelReason: report.levelReason,
    expectedOn: forecast.status === 'known' ? forecast.ends[85] : null,
    targetOn: forecast.target?.on ?? null,
    missing: forecast.status === 'unknown' ? { have: null, need: null, ...forecast.because } : null,
    slip: slip === null || slip.against !== 'target' ? null : wholeSlip(slip),
    scopeLine: ledger === null ? [] : [...scopeLine(ledger)],
    added: ledger === null ? null : addedTo(ledger),
    stalled: stalledAmong(
      open.filter((item) => isWorkOf(report.container, item)),
      report.container,
      judged,
    ),
    waiting: waitingAmong(open, facts),
    steps: [...stepsOfReading(report, judged)],
  };
}

function wholeSlip(slip: NonNullable<ContainerReport['slip']>): ReadingSummary['slip'] {
  const { totalDays, parts } = inWholeDays(slip.parts);
  return { totalDays, parts: parts.map(({ cause, days }) => ({ cause, days })) };
}

function addedTo({ baseline, changes }: ScopeLedger): ReadingSummary['added'] {
  const added = changes.filter(({ count }) => count > 0);
  const items = added.reduce((sum, { count }) => sum + count, 0);
  const discovered = added.filter(({ cause }) => cause === 'discovered').reduce((sum, { count }) => sum + count, 0);
  return { items, discovered, since: baseline.at.toISOString() };
}

/**
 * Items in progress that are stalled (as the price of an item counts them), and the status in which most of them are.
 */
function stalledAmong(
  open: readonly ItemHistory[],
  container: ContainerRef,
  { facts, settings }: Judged,
): ReadingSummary['stalled'] {
  const inProgress = open.filter(isInProgress);
  const stalled = inProgress.filter((item) => standsStill(item, facts, settings.holds.outstayedPercentile));
  const status = mostFrequent(stalled.map(({ state }) => state.statusId));
  return {
    items: stalled.length,
    inProgress: inProgress.length,
    statusName: status === null ? null : statusName(status, facts),
    isKnown: stalled.length > 0 || isStallKnown(inProgress, container, facts),
  };
}

/** Open items that are blocked by others; and the blocker that all of them wait for, if there is one. */
function waitingAmong(open: readonly ItemHistory[], facts: Facts): ReadingSummary['waiting'] {
  const waiting = open.map((item) => knownBlockers(item, facts)).filter((blockers) => blockers.length > 0);
  const common = waiting.reduce<ReadonlySet<string> | null>((shared, blockers) => {
    const keys = blockers.map(({ itemKey }) => itemKey);
    return shared === null ? new Set(keys) : new Set(keys.filter((key) => shared.has(key)));
  }, null);
  const [behind = null] = [...(common ?? [])].sort();
  const blocker = behind === null ? undefined : facts.byKey.get(behind);
  return { items: waiting.length, behind, behindHasOwner: blocker !== undefined && blocker.state.ownerId !== null };
}

function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}
