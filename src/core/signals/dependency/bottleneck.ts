import type { Facts } from '../../facts/facts';
import type { ItemBrief } from '../../facts/item/item-brief';
import type { ItemHistory } from '../../facts/item/item-history';
import { compareKeys } from '../../facts/key-order';
import { computed } from '../../facts/computed';
import { oncePer } from '../../math/once-per';
import { isCommitted } from '../../facts/item/commitment';
import { heldUpBy } from '../../facts/dependencies/held-up-work';
import { MAX_EVIDENCE } from '../evidence';
import { ownersStep } from '../step';
import { isInProgress } from '../../facts/item/present-state';
import type { Reading } from '../reading';
import type { ItemSignal } from '../signal';
import type { Section, Values } from '../../settings/threshold';
import type { Sight } from '../sight';

export interface BottleneckFigures {
  /** Open items that wait for it, directly or through others. */
  readonly items: number;
  /** How much work that is: the sum of estimates where most of the project is estimated, else the number of items. */
  readonly weight: number;
  readonly weighedBy: 'count' | 'points';
  readonly hasOwner: boolean;
  readonly started: boolean;
}

const thresholds = {
  minItems: { default: 3, unit: 'items', source: 'What holds up one or two is a dependency like any other' },
  estimatedShare: { default: 0.8, unit: 'share', source: 'Points weigh work of which so much is estimated' },
} satisfies Section;

export type BottleneckSettings = Values<typeof thresholds>;

/** The item that holds up the most work in one project. */
interface Bottleneck {
  readonly item: ItemBrief;
  readonly held: readonly ItemBrief[];
  readonly weight: number;
  readonly weighedBy: 'count' | 'points';
}

/**
 * Raised for the one open item of a project that frees the most work, by weight, when it is finished. Severe when it
 * holds up committed work and nobody works on it.
 */
export function readBottleneck(
  item: ItemHistory,
  { facts }: Sight,
  settings: BottleneckSettings,
): Reading<'bottleneck', BottleneckFigures> {
  const signal = 'bottleneck';
  const worst = bottlenecks(facts)(settings).get(item.state.projectKey);
  if (worst?.item.item.id !== item.item.id) return { signal, status: 'quiet', figures: null, basis: null };
  const { held, weight, weighedBy } = worst;
  const started = isInProgress(item);
  const hasOwner = item.state.ownerId !== null;
  const isCountedOn = held.some((waiting) => isCommitted(waiting, facts));
  return {
    signal,
    status: 'raised',
    severity: isCountedOn && !(started && hasOwner) ? 'severe' : 'notable',
    figures: { items: held.length, weight, weighedBy, hasOwner, started },
    evidence: held
      .slice(0, MAX_EVIDENCE)
      .map(({ state }) => ({ kind: 'waits-for-it', itemKey: state.key, at: null, points: state.estimate })),
    basis: null,
    priceDays: null,
  };
}

/** The bottleneck of each project that has one. */
const bottlenecks = computed('bottlenecks', (facts: Facts) =>
  oncePer((settings: BottleneckSettings): ReadonlyMap<string, Bottleneck> => {
    const { open } = facts.briefs;
    const byPoints = estimatedProjects(open, settings.estimatedShare);
    const worst = new Map<string, Bottleneck>();
    for (const item of open) {
      const held = heldUpBy(item, facts);
      if (held.length < settings.minItems) continue;
      const { projectKey } = item.state;
      const weighedBy = byPoints.has(projectKey) ? 'points' : 'count';
      const candidate = { item, held, weighedBy, weight: weightOf(held, weighedBy) } as const;
      const known = worst.get(projectKey);
      if (known === undefined || isWorse(candidate, known)) worst.set(projectKey, candidate);
    }
    return worst;
  }),
);

function estimatedProjects(open: readonly ItemBrief[], share: number): ReadonlySet<string> {
  const counts = new Map<string, { all: number; estimated: number }>();
  for (const { state } of open) {
    const count = counts.get(state.projectKey) ?? { all: 0, estimated: 0 };
    count.all += 1;
    if (state.estimate !== null) count.estimated += 1;
    counts.set(state.projectKey, count);
  }
  return new Set([...counts].flatMap(([key, { all, estimated }]) => (estimated / all >= share ? [key] : [])));
}

function weightOf(held: readonly ItemBrief[], weighedBy: Bottleneck['weighedBy']): number {
  return weighedBy === 'count' ? held.length : held.reduce((sum, { state }) => sum + (state.estimate ?? 0), 0);
}

/** Of equal ones, the one that holds up more items, then the one with the older key. */
function isWorse(one: Bottleneck, other: Bottleneck): boolean {
  const difference = one.weight - other.weight || one.held.length - other.held.length;
  return difference > 0 || (difference === 0 && compareKeys(one.item.state.key, other.item.state.key) < 0);
}

export const bottleneck: ItemSignal<'bottleneck', BottleneckFigures, typeof thresholds> = {
  id: 'bottleneck',
  family: 'dependency',
  subject: 'item',
  thresholds,
  priced: 'as-hold',
  read: readBottleneck,
  magnitude: ({ items }) => items,
  nextStep: (_, about) => ownersStep('put-first', about),
};
