import { DirectedGraph } from 'graphology';
import { stronglyConnectedComponents } from 'graphology-components';
import type { WaitGraph } from './wait-graph';

/** Comparing every cut of a ring within its knot costs ring × links; beyond this, age alone decides. */
const MOST_COMPARED = 20_000;

export interface RingLink {
  readonly source: string;
  readonly target: string;
}

/**
 * The link of a ring that is cheapest to cut: after which the most items of its knot are in no ring any more; of equal
 * ones the youngest, as the least has been built on it. A link without a date counts as the oldest.
 */
export function cheapestLink(graph: WaitGraph, ring: readonly string[], knot: readonly string[]): RingLink {
  const links = ring.map((source, index) => ({ source, target: ring[(index + 1) % ring.length] ?? source }));
  const freedBy = freedCounter(graph, ring, knot);
  let cheapest = { link: { source: '', target: '' }, freed: -1, since: -Infinity };
  for (const link of links) {
    const freed = freedBy(link);
    const since = graph.getEdgeAttribute(link.source, link.target, 'since')?.getTime() ?? -Infinity;
    const better = freed > cheapest.freed || (freed === cheapest.freed && since > cheapest.since);
    if (better) cheapest = { link, freed, since };
  }
  return cheapest.link;
}

/** How many items a cut would free; the same for every link where the knot is the ring itself, or is too large. */
function freedCounter(graph: WaitGraph, ring: readonly string[], knot: readonly string[]): (link: RingLink) => number {
  const knotGraph = graphOf(graph, knot);
  if (knotGraph.size === ring.length || knotGraph.size * ring.length > MOST_COMPARED) return () => 0;
  return ({ source, target }) => {
    knotGraph.dropDirectedEdge(source, target);
    const freed = stronglyConnectedComponents(knotGraph).filter((part) => part.length === 1).length;
    knotGraph.addEdge(source, target);
    return freed;
  };
}

function graphOf(graph: WaitGraph, knot: readonly string[]): DirectedGraph {
  const inside = new Set(knot);
  const part = new DirectedGraph();
  for (const node of knot) part.addNode(node);
  for (const node of knot) {
    graph.forEachOutNeighbor(node, (target) => {
      if (inside.has(target)) part.addEdge(node, target);
    });
  }
  return part;
}
