import type { FlowItem, FlowStage, FlowState, PageFlow } from '../../../contract/page/flow';
import { isInNow, openWorkOf } from '../../../core/facts/container/open-items';
import { presentBlockage } from '../../../core/facts/item/blockage';
import type { ItemHistory } from '../../../core/facts/item/item-history';
import { isInProgress, presentVisit, statusName } from '../../../core/facts/item/present-state';
import { projectOf } from '../../../core/forecast/team/team';
import { meanOf } from '../../../core/math/moments';
import { roundedDays } from '../../../core/model/rounding';
import { agesAtLeaving } from '../../../core/norms/flow/ages-at-leaving';
import { normsOf } from '../../../core/norms/norms-of';
import { normQuery } from '../../../core/norms/query';
import { standsStill } from '../../../core/norms/standing-still';
import { naturalOrder } from '../../natural-order';
import { flowWeeks, usualWeek } from './flow-weeks';
import { heldDays } from '../../../core/report/prices';
import type { Judged } from './judged';
import { daysOfCauses, wholeSlip } from './slip-days';

const MAX_ITEMS = 150;
const MAX_STAGES = 8;
const RECENT_MS = 28 * 86_400_000;
const USUAL_PERCENTILE = 85;

/** Items in progress and their age, stalled items and what they cost, and how much is finished each week. */
export function flowPart(judged: Judged): PageFlow {
  const { report, facts } = judged;
  const work = openWorkOf(report.container, facts).filter(isInProgress);
  const stageIds = stagesOf(work, judged);
  const items = work
    .map((item) => flowItem(item, { judged, stageIds }))
    .sort((one, other) => (other.ageDays ?? -1) - (one.ageDays ?? -1) || naturalOrder(one.key, other.key));
  const slip = wholeSlip(judged);
  return {
    stages: stageIds.map((statusId, place) =>
      stageOf(statusId, { judged, items: items.filter(({ stage }) => stage === place) }),
    ),
    items: items.slice(0, MAX_ITEMS),
    itemCount: items.length,
    weeks: flowWeeks(judged, stageIds),
    usualWeek: usualWeek(judged),
    slip:
      slip === null
        ? null
        : {
            stalledDays: daysOfCauses(slip, ['stalled']),
            paceDays: daysOfCauses(slip, ['pace']),
            totalDays: slip.totalDays,
          },
  };
}

/** The statuses in which something is in progress, in the order in which finished items usually pass through them. */
function stagesOf(work: readonly ItemHistory[], { report, facts }: Judged): readonly string[] {
  const ages = agesAtLeaving(projectOf(report.container, facts), facts);
  const counts = new Map<string, number>();
  for (const { state } of work) counts.set(state.statusId, (counts.get(state.statusId) ?? 0) + 1);
  const most = [...counts].sort(([, one], [, other]) => other - one).slice(0, MAX_STAGES);
  return most
    .map(([statusId]) => statusId)
    .sort(
      (one, other) =>
        (ages.get(one)?.half ?? Infinity) - (ages.get(other)?.half ?? Infinity) ||
        statusName(one, facts).localeCompare(statusName(other, facts)),
    );
}

interface Staged {
  readonly judged: Judged;
  readonly stageIds: readonly string[];
}

function flowItem(item: ItemHistory, { judged, stageIds }: Staged): FlowItem {
  const { report, facts } = judged;
  const { calendar, takenAt } = facts.snapshot;
  const { state, startedAt, lastActivityAt } = item;
  const visit = presentVisit(item);
  const usual = normsOf(facts).stay(normQuery(item), state.statusId, USUAL_PERCENTILE);
  return {
    key: state.key,
    stage: stageIds.indexOf(state.statusId),
    state: flowState(item, judged),
    ageDays: startedAt === null ? null : roundedDays(calendar.workingDays(startedAt, takenAt)),
    stayDays: visit === null || !item.item.historyKnown ? null : roundedDays(visit.workingDays),
    idleDays: roundedDays(calendar.workingDays(lastActivityAt, takenAt)),
    usualStayDays: usual === null ? null : roundedDays(usual.days),
    priceDays: heldDays(item.item.id, report),
    hasOwner: state.ownerId !== null,
  };
}

/** The state of an open item in progress. */
export function flowState(item: ItemHistory, { facts, settings }: Pick<Judged, 'facts' | 'settings'>): FlowState {
  const blockage = presentBlockage(item, facts);
  if (blockage !== null) return blockage === 'link' ? 'waiting' : 'blocked';
  return standsStill(item, facts, settings.holds.outstayedPercentile) ? 'stalled' : 'moving';
}

function stageOf(
  statusId: string,
  { judged: { report, facts }, items }: { readonly judged: Judged; readonly items: readonly FlowItem[] },
): FlowStage {
  const since = facts.snapshot.takenAt.getTime() - RECENT_MS;
  const inside = facts.everIn(report.container).filter((item) => isInNow(report.container, item));
  const recent = inside.flatMap(({ visits }) =>
    visits
      .filter((visit) => visit.statusId === statusId && visit.leftAt !== null && visit.leftAt.getTime() > since)
      .map(({ workingDays }) => workingDays),
  );
  const projectKey = projectOf(report.container, facts);
  const ages = agesAtLeaving(projectKey, facts).get(statusId);
  const type = inside.find(({ state }) => state.statusId === statusId)?.state.type ?? '';
  const usual = normsOf(facts).stay({ projectKey, type }, statusId, USUAL_PERCENTILE);
  return {
    name: statusName(statusId, facts),
    items: items.length,
    stalled: items.filter(({ state }) => state === 'stalled').length,
    ages:
      ages === undefined
        ? null
        : {
            half: roundedDays(ages.half),
            most: roundedDays(ages.most),
            nearlyAll: roundedDays(ages.nearlyAll),
            sample: ages.sample,
          },
    recentDays: recent.length === 0 ? null : roundedDays(meanOf(Float64Array.from(recent))),
    usualDays: usual === null ? null : roundedDays(usual.days),
  };
}
