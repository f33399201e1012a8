import type { WaitGraph } from './wait-graph';

/** A node on the path, its distance from the start, and the node before it. */
export interface WayStep {
  readonly node: string;
  readonly via: string;
  readonly depth: number;
}

/**
 * Everything that a node waits for, or the nearest `most` of it, nearest first, without duplicates and without the
 * start. Written by hand as breadth-first search: the search of the library allocates memory for the whole graph at
 * each of thousands of calls.
 */
export function waysFrom(graph: WaitGraph, start: string, most = Infinity): readonly WayStep[] {
  const steps: WayStep[] = [];
  if (!graph.hasNode(start)) return steps;
  const seen = new Set([start]);
  let next = 0;
  for (let at: { readonly node: string; readonly depth: number } | undefined = { node: start, depth: 0 }; at;) {
    if (steps.length >= most) return steps.slice(0, most);
    const { node, depth } = at;
    graph.forEachOutNeighbor(node, (neighbour) => {
      if (seen.has(neighbour)) return;
      seen.add(neighbour);
      steps.push({ node: neighbour, via: node, depth: depth + 1 });
    });
    at = steps[next];
    next += 1;
  }
  return steps;
}

/**
 * The shortest ring from a node back to itself, over nodes that `allows` accepts: each waits for the next, the last for
 * the first. Empty when there is none.
 */
export function shortestCycle(graph: WaitGraph, start: string, allows: (node: string) => boolean): readonly string[] {
  const via = new Map<string, string>();
  const queue = [start];
  for (let node = queue[0], next = 1; node !== undefined; node = queue[next], next += 1) {
    if (graph.hasDirectedEdge(node, start)) return wayBack(via, node);
    graph.forEachOutNeighbor(node, (neighbour) => {
      if (neighbour === start || via.has(neighbour) || !allows(neighbour)) return;
      via.set(neighbour, node);
      queue.push(neighbour);
    });
  }
  return [];
}

function wayBack(via: ReadonlyMap<string, string>, end: string): readonly string[] {
  const way = [end];
  for (let node = via.get(end); node !== undefined; node = via.get(node)) way.push(node);
  return way.reverse();
}
