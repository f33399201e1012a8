import { NONE } from '../../math/none';
import { once } from '../../math/once-per';
import type { ChainStep, DependencyGraph } from './graph';
import { cyclesOf } from './cycles';
import { waysFrom } from './shortest-way';
import { itemNode, waitGraph, type WaitGraph } from './wait-graph';
import type { WaitLink } from './wait-links';

/** The graph over links as `waitLinks` finds them. Only linked items take part, so all others cost nothing. */
export function deriveDependencies(links: readonly WaitLink[]): DependencyGraph {
  const graph = waitGraph(links);
  const rings = once(() => cyclesOf(graph));

  return {
    openBlockersOf: (itemId) => directBlockers(graph, itemNode(itemId)),
    chainOf: (itemId, most) =>
      waysFrom(graph, itemNode(itemId), most).map(({ node, via, depth }) => stepOf(graph, { node, via, depth })),
    waitingFor(itemId) {
      const node = itemNode(itemId);
      if (!graph.hasNode(node)) return NONE;
      return graph.mapInNeighbors(node, (_waiting, { item }) => item.itemId).filter((id) => id !== null);
    },
    cycleOf: (itemId) => (graph.hasNode(itemNode(itemId)) ? rings().cycleOf(itemNode(itemId)) : null),
    get cycles() {
      return rings().cycles;
    },
  };
}

function directBlockers(graph: WaitGraph, node: string): readonly ChainStep[] {
  if (!graph.hasNode(node) || graph.outDegree(node) === 0) return NONE;
  return graph.mapOutNeighbors(node, (blocker) => stepOf(graph, { node: blocker, via: node, depth: 1 }));
}

function stepOf(
  graph: WaitGraph,
  { node, via, depth }: { readonly node: string; readonly via: string; readonly depth: number },
): ChainStep {
  const { itemId, key } = graph.getNodeAttribute(node, 'item');
  return {
    itemId,
    itemKey: key,
    depth,
    viaKey: graph.getNodeAttribute(via, 'item').key,
    since: graph.getEdgeAttribute(via, node, 'since'),
  };
}
