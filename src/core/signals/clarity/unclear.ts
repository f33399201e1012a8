import type { Facts } from '../../facts/facts';
import type { ItemHistory } from '../../facts/item/item-history';
import { learnt } from '../../facts/learnt';
import { addTo } from '../../math/grouped';
import type { Unknown } from '../../model/unknown';
import type { Basis } from '../../norms/basis';
import { simpleStep } from '../step';
import { isInProgress, isOpen } from '../../facts/item/present-state';
import type { Reading } from '../reading';
import type { ItemSignal } from '../signal';
import { roundedShare } from '../../model/rounding';
import type { Section, Values } from '../../settings/threshold';
import type { Sight } from '../sight';

/** The parts of an item that describe what is wanted. */
const FACETS = ['description', 'criteria', 'estimate'] as const;
export type Facet = (typeof FACETS)[number];

export interface UnclearFigures {
  readonly lacks: readonly Facet[];
  /** The share (0..1) of finished work that had what this item lacks; the smallest of these shares. */
  readonly usualShare: number;
}

const thresholds = {
  usualShare: {
    default: 0.9,
    unit: 'share',
    source: 'What one finished item in ten was done without is not needed to do it',
  },
  finishedNeeded: { default: 8, unit: 'items', source: 'As for all shares of finished items' },
} satisfies Section;

export type UnclearSettings = Values<typeof thresholds>;

/** Raised when work in progress lacks what nearly all finished work of its type here had when it was finished. */
export function readUnclear(
  item: ItemHistory,
  { facts }: Sight,
  settings: UnclearSettings,
): Reading<'unclear', UnclearFigures> {
  const signal = 'unclear';
  if (!isOpen(item)) return { signal, status: 'unknown', because: { reason: 'finished' } };
  if (!isInProgress(item)) return { signal, status: 'unknown', because: { reason: 'not-in-progress' } };
  const usual = usualFacets(item, facts, settings);
  if ('reason' in usual) return { signal, status: 'unknown', because: usual };
  const lacking = usual.facets.filter(({ facet }) => has(item, facet) === false);
  if (lacking.length === 0) return { signal, status: 'quiet', figures: null, basis: usual.basis };
  return {
    signal,
    status: 'raised',
    severity: lacking.length > 1 ? 'severe' : 'notable',
    figures: {
      lacks: lacking.map(({ facet }) => facet),
      usualShare: roundedShare(Math.min(...lacking.map(({ share }) => share))),
    },
    evidence: lacking.map(({ facet }) => ({ kind: 'lacks', itemKey: item.state.key, at: null, to: facet })),
    basis: usual.basis,
    priceDays: null,
  };
}

/** Whether it has it; null where that was not read. */
function has({ item, state }: ItemHistory, facet: Facet): boolean | null {
  switch (facet) {
    case 'description':
      return item.text === null ? null : item.text.descriptionLength > 0;
    case 'criteria':
      return item.text?.hasCriteria ?? null;
    case 'estimate':
      return state.estimate !== null;
  }
}

interface FacetShare {
  readonly facet: Facet;
  readonly share: number;
}

interface UsualFacets {
  readonly facets: readonly FacetShare[];
  readonly basis: Basis;
}

/** What finished work of the type nearly always had: in the project, or on the site where too little is finished. */
function usualFacets(item: ItemHistory, facts: Facts, settings: UnclearSettings): UsualFacets | Unknown {
  const groups = facetsLesson(facts, facts.settings);
  const { projectKey, type } = item.state;
  const levels = ['type', 'project', 'everything'] as const;
  const names = [nameOf(projectKey, type), nameOf(projectKey), nameOf()];
  let have = 0;
  for (const [index, level] of levels.entries()) {
    const { sample, shares } = groups.get(names[index] ?? '') ?? { sample: 0, shares: [] };
    have = sample;
    if (sample < settings.finishedNeeded) continue;
    const facets = shares.filter(({ share }) => share >= settings.usualShare);
    if (facets.length === 0) return { reason: 'not-usual-here' };
    if (facets.every(({ facet }) => has(item, facet) === null)) return { reason: 'text-not-read' };
    return { facets, basis: { level, sample } };
  }
  return { reason: 'too-few-finished', have, need: settings.finishedNeeded };
}

/** Of those of which it is known; 0 where it is known of none. */
function shareWith(items: readonly ItemHistory[], facet: Facet): number {
  const known = items.map((item) => has(item, facet)).filter((answer) => answer !== null);
  return known.length === 0 ? 0 : known.filter(Boolean).length / known.length;
}

const nameOf = (...parts: readonly string[]): string => JSON.stringify(parts);

/** What finished work had, by project and type, by project, and as a whole; a plain value. */
export const facetsLesson = learnt('facets of finished work', { learn: facetsOfFinished });

interface FinishedFacets {
  readonly sample: number;
  readonly shares: readonly FacetShare[];
}

function facetsOfFinished(facts: Facts): ReadonlyMap<string, FinishedFacets> {
  const groups = new Map<string, ItemHistory[]>();
  for (const history of facts.histories) {
    if (history.finishedAt === null) continue;
    const { projectKey, type } = history.state;
    for (const name of [nameOf(projectKey, type), nameOf(projectKey), nameOf()]) addTo(groups, name, history);
  }
  return new Map(
    Array.from(groups, ([name, finished]) => [
      name,
      { sample: finished.length, shares: FACETS.map((facet) => ({ facet, share: shareWith(finished, facet) })) },
    ]),
  );
}

export const unclear: ItemSignal<'unclear', UnclearFigures, typeof thresholds> = {
  id: 'unclear',
  family: 'clarity',
  subject: 'item',
  thresholds,
  read: readUnclear,
  magnitude: ({ lacks }) => lacks.length,
  nextStep: (_, { key }) => simpleStep('describe', 'product-owner', key),
};
