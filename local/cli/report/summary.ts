import type { Facts } from '../../../src/core/facts/facts';
import type { Level } from '../../../src/core/model/level';
import { isClose, isRaised } from '../../../src/core/report/reading-order';
import type { ItemReport, Report } from '../../../src/core/report/report';
import type { ReportSummary } from '../../../src/words/terminal';

/** A report in numbers. An item that is reported as a container is not counted as an item too. */
export function summaryOf(report: Report, { histories }: Facts): ReportSummary {
  const { containers } = report;
  const items = itemsBesideContainers(report);
  const holders = idsOfHolders(histories);
  const levels: Record<Level, number> = { 'off-track': 0, 'at-risk': 0, 'on-track': 0, unknown: 0 };
  // Without open items, a container cannot be on track.
  for (const { level, levelReason } of containers) if (levelReason !== 'nothing-open') levels[level] += 1;
  const withFindings = items.filter(({ readings }) => readings.some(isRaised));
  const close = items.filter(({ readings }) => !readings.some(isRaised) && readings.some(isClose));
  return {
    levels,
    items: histories.filter(({ item }) => item.level !== 'parent' || !holders.has(item.id)).length,
    open: items.length,
    withFindings: withFindings.length,
    close: close.length,
  };
}

/** The items of a report that are not reported as containers. */
export function itemsBesideContainers({ containers, items }: Report): readonly ItemReport[] {
  const parentIds = new Set(containers.flatMap(({ container: { kind, id } }) => (kind === 'parent' ? [id] : [])));
  return items.filter(({ itemId }) => !parentIds.has(itemId));
}

function idsOfHolders(histories: Facts['histories']): ReadonlySet<string> {
  return new Set(histories.flatMap(({ state }) => state.parentId ?? []));
}
