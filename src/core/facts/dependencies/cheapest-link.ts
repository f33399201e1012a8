import { componentsOf } from './components';
import type { WaitGraph } from './wait-graph';

/** Comparing every cut of a ring within its component takes ring × links steps; beyond this, only age decides. */
const MAX_COMPARED = 20_000;

export interface CycleLink {
  readonly source: string;
  readonly target: string;
}

/** Items that all wait for each other, directly or through others; `links` counts the links among them. */
export interface Component {
  readonly nodes: readonly string[];
  readonly links: number;
}

/**
 * The link of a ring that is cheapest to cut: cutting it takes the most items of the component out of every ring. Of
 * equal links the youngest, since the least depends on it. A link without a date counts as the oldest.
 */
export function cheapestLink(graph: WaitGraph, ring: readonly string[], component: Component): CycleLink {
  // Where the component is the ring itself, every cut frees all items: there is nothing to compare.
  const isCompared = component.links > ring.length && component.links * ring.length <= MAX_COMPARED;
  let cheapest = { link: { source: '', target: '' }, held: Infinity, since: -Infinity };
  for (const [index, source] of ring.entries()) {
    const link = { source, target: ring[(index + 1) % ring.length] ?? source };
    const held = isCompared ? heldWithout(link, graph, component) : 0;
    const since = graph.getEdgeAttribute(link.source, link.target, 'since')?.getTime() ?? -Infinity;
    if (held < cheapest.held || (held === cheapest.held && since > cheapest.since)) cheapest = { link, held, since };
  }
  return cheapest.link;
}

/** How many items of the component are still in a ring when a link is cut. */
function heldWithout(link: CycleLink, graph: WaitGraph, { nodes }: Component): number {
  return componentsOf(graph, nodes, link).reduce((sum, rest) => sum + rest.length, 0);
}
