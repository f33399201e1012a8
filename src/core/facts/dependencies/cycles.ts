import { compareKeys } from '../key-order';
import { cheapestLink, type Component } from './cheapest-link';
import type { Cycle } from './graph';
import { componentsOf } from './components';
import { shortestCycle } from './shortest-way';
import type { WaitGraph } from './wait-graph';

/** Every ring of items that wait for each other. */
export interface Cycles {
  readonly cycles: readonly Cycle[];
  cycleOf(node: string): Cycle | null;
}

/**
 * In each strongly connected component, for each item by key that no earlier ring holds: the shortest ring through it.
 * The search stays linear. For very large components `cycles` lists only some of the rings, at least one; the ring of
 * any other item is found by `cycleOf`.
 */
export function cyclesOf(graph: WaitGraph): Cycles {
  const componentOf = new Map<string, Component>();
  const components = componentsOf(graph, graph.nodes()).map((nodes) => {
    const component: Component = { nodes, links: linksAmong(graph, new Set(nodes)) };
    for (const node of nodes) componentOf.set(node, component);
    return component;
  });
  const found = new Map<string, Cycle>();

  function cycleOf(node: string): Cycle | null {
    const component = componentOf.get(node);
    if (component === undefined) return null;
    const known = found.get(node);
    if (known !== undefined) return known;
    const ring = shortestCycle(graph, node, (other) => componentOf.get(other) === component);
    const cycle = cycleFrom(graph, ring, component);
    for (const member of ring) if (!found.has(member)) found.set(member, cycle);
    return cycle;
  }

  const cycles: Cycle[] = [];
  let effortLeft = 10_000 + 8 * (graph.order + graph.size);
  for (const component of components) {
    for (const [index, node] of byKey(graph, component.nodes).entries()) {
      if (found.has(node) || (index > 0 && effortLeft <= 0)) continue;
      const cycle = cycleOf(node);
      if (cycle !== null) cycles.push(cycle);
      effortLeft -= component.nodes.length;
    }
  }
  return { cycles, cycleOf };
}

function cycleFrom(graph: WaitGraph, ring: readonly string[], component: Component): Cycle {
  const { source, target } = cheapestLink(graph, ring, component);
  return {
    keys: ring.map((node) => keyOf(graph, node)),
    cheapest: { waitingKey: keyOf(graph, source), blockerKey: keyOf(graph, target) },
  };
}

function linksAmong(graph: WaitGraph, inside: ReadonlySet<string>): number {
  let links = 0;
  for (const node of inside) {
    graph.forEachOutNeighbor(node, (target) => {
      if (inside.has(target)) links += 1;
    });
  }
  return links;
}

function byKey(graph: WaitGraph, nodes: readonly string[]): readonly string[] {
  return nodes
    .map((node) => ({ node, key: keyOf(graph, node) }))
    .sort((one, other) => compareKeys(one.key, other.key))
    .map(({ node }) => node);
}

function keyOf(graph: WaitGraph, node: string): string {
  return graph.getNodeAttribute(node, 'item').key;
}
