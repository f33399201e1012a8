import type { OwnedGroup, OwnershipRisk, PageOwnership } from '../../../contract/page/ownership';
import { openItemsOf } from '../../../core/facts/container/open-items';
import type { Facts } from '../../../core/facts/facts';
import type { ItemHistory } from '../../../core/facts/item/item-history';
import { isInProgress } from '../../../core/facts/item/present-state';
import { goneOwner } from '../../../core/facts/team/gone-owner';
import { groupedBy } from '../../../core/math/grouped';
import type { ContainerRef } from '../../../core/model/containers';
import { judge } from '../../../core/report/judge';
import { nextSteps } from '../../../core/report/next-step';
import { isRaised } from '../../../core/report/reading-order';
import { containerSignals, type RaisedReading, signalOf } from '../../../core/signals';
import { readContainer } from '../../../core/signals/read-signals';
import type { ContainerSignal } from '../../../core/signals/signal';
import { sightOf } from '../../../core/signals/sight';
import type { Settings } from '../../../core/signals/settings';
import { stepFact } from '../../item-health/step-facts';
import { type Judged, namesIn } from './judged';

/** Containers alone are judged by them: what else they tell of ownership, their items tell. */
const OF_OWNERSHIP = containerSignals.filter((signal: ContainerSignal) => signal.ownershipRisk !== undefined);

const MAX_GROUPS = 20;
const MAX_RISKS = 30;

/** Who can move the open items of a scope, by epic, and the risks. No person is named, counted or compared. */
export function ownershipPart(judged: Judged): PageOwnership {
  const { report, facts, settings } = judged;
  const open = openItemsOf(report.container, facts).filter(({ item }) => item.level === 'standard');
  const standing = new Map(open.map((item) => [item, standingOf(item, facts, settings)]));
  const count = (items: readonly ItemHistory[], wanted: Standing): number =>
    items.filter((item) => standing.get(item) === wanted).length;
  const groups = [...groupedBy(open, ({ state }) => state.parentId)]
    .map(([parentId, items]): OwnedGroup => ({
      key: parentId === null ? null : (facts.byId.get(parentId)?.state.key ?? null),
      active: count(items, 'active'),
      gone: count(items, 'gone'),
      nobody: count(items, 'nobody'),
    }))
    .sort((one, other) => sizeOf(other) - sizeOf(one) || (one.key ?? '').localeCompare(other.key ?? ''));
  const risks = risksOf(judged);
  return {
    open: open.length,
    active: count(open, 'active'),
    gone: count(open, 'gone'),
    nobody: count(open, 'nobody'),
    nobodyInProgress: open.filter((item) => standing.get(item) === 'nobody' && isInProgress(item)).length,
    groups: groups.slice(0, MAX_GROUPS),
    risks: risks.slice(0, MAX_RISKS),
    riskCount: risks.length,
  };
}

type Standing = 'active' | 'gone' | 'nobody';

function standingOf({ state: { ownerId, projectKey } }: ItemHistory, facts: Facts, settings: Settings): Standing {
  if (ownerId === null) return 'nobody';
  return goneOwner({ ownerId, projectKey }, facts, settings.ownerLeft) === null ? 'active' : 'gone';
}

const sizeOf = ({ active, gone, nobody }: OwnedGroup): number => active + gone + nobody;

/** The findings about the scope itself, its epics and its items; highest cost first. */
function risksOf({ report, facts, settings }: Judged): readonly OwnershipRisk[] {
  const { container } = report;
  const own = report.readings
    .filter(isRaised)
    .flatMap((reading) => riskOf(reading, { about: container, key: null, facts }) ?? []);
  const open = openItemsOf(container, facts);
  const ofEpics =
    container.kind === 'parent' ? [] : open.filter(({ item }) => item.level === 'parent').flatMap(epicRisks);
  const ofItems = judge(facts, settings)
    .findingsIn(container)
    .flatMap(({ key, readings }) =>
      readings.filter(isRaised).flatMap((reading) => riskOf(reading, { about: key, key, facts }) ?? []),
    );
  return [...own, ...ofEpics, ...ofItems].sort(
    (one, other) =>
      (other.priceDays ?? 0) - (one.priceDays ?? 0) ||
      Number(one.severity !== 'severe') - Number(other.severity !== 'severe'),
  );

  function epicRisks({ item, state }: ItemHistory): readonly OwnershipRisk[] {
    const about: ContainerRef = { kind: 'parent', id: item.id };
    return readContainer(about, sightOf(facts), { settings, signals: OF_OWNERSHIP })
      .filter(isRaised)
      .flatMap((reading) => riskOf(reading, { about, key: state.key, facts }) ?? []);
  }
}

interface About {
  readonly about: string | ContainerRef;
  readonly key: string | null;
  readonly facts: Facts;
}

function riskOf(reading: RaisedReading, { about, key, facts }: About): readonly OwnershipRisk[] | null {
  const risk = signalOf(reading.signal).ownershipRisk;
  if (risk === undefined) return null;
  const [step] = nextSteps(about, [reading], { facts });
  const [first] = reading.evidence;
  return [
    {
      key,
      risk: risk === 'nobody' && isParent(key, facts) ? 'no-driver' : risk,
      severity: reading.severity,
      since: first?.at?.toISOString() ?? null,
      items: typeof about === 'string' ? null : reading.evidence.length,
      priceDays: reading.priceDays,
      step: step === undefined ? null : stepFact(step, namesIn(facts)),
    },
  ];
}

const isParent = (key: string | null, { byKey }: Facts): boolean =>
  key !== null && byKey.get(key)?.item.level === 'parent';
