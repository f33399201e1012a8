import { knotsOf } from './knots';
import type { WaitGraph } from './wait-graph';

/** Comparing every cut of a ring within its knot costs ring × links; beyond this, age alone decides. */
const MOST_COMPARED = 20_000;

export interface RingLink {
  readonly source: string;
  readonly target: string;
}

/** Items that all wait for each other, over whatever way; `links` counts those among them. */
export interface Knot {
  readonly nodes: readonly string[];
  readonly links: number;
}

/**
 * The link of a ring that is cheapest to cut: after which the most items of its knot are in no ring any more; of equal
 * ones the youngest, as the least has been built on it. A link without a date counts as the oldest.
 */
export function cheapestLink(graph: WaitGraph, ring: readonly string[], knot: Knot): RingLink {
  // Where the knot is the ring itself, every cut frees all of it: there is nothing to compare.
  const isCompared = knot.links > ring.length && knot.links * ring.length <= MOST_COMPARED;
  let cheapest = { link: { source: '', target: '' }, held: Infinity, since: -Infinity };
  for (const [index, source] of ring.entries()) {
    const link = { source, target: ring[(index + 1) % ring.length] ?? source };
    const held = isCompared ? heldWithout(link, graph, knot) : 0;
    const since = graph.getEdgeAttribute(link.source, link.target, 'since')?.getTime() ?? -Infinity;
    if (held < cheapest.held || (held === cheapest.held && since > cheapest.since)) cheapest = { link, held, since };
  }
  return cheapest.link;
}

/** How many items of the knot are still in a ring when a link is cut. */
function heldWithout(link: RingLink, graph: WaitGraph, { nodes }: Knot): number {
  return knotsOf(graph, nodes, link).reduce((sum, rest) => sum + rest.length, 0);
}
