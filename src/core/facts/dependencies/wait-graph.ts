import { DirectedGraph } from 'graphology';
import { compareKeys } from '../key-order';
import type { WaitNode, WaitLink } from './wait-links';

export interface WaitEdge {
  readonly since: Date | null;
}

/** A directed graph: each edge goes from the waiting item to its blocker. Nodes are named by `nodeOf`. */
export type WaitGraph = DirectedGraph<{ readonly item: WaitNode }, WaitEdge>;

/** One edge for each pair, also where several links connect it; its date is the oldest of their dates. */
export function waitGraph(links: readonly WaitLink[]): WaitGraph {
  const graph: WaitGraph = new DirectedGraph();
  for (const { waiting, blocker, since } of [...links].sort(byKeys)) {
    const source = nodeOf(waiting);
    const target = nodeOf(blocker);
    if (source === target) continue;
    graph.mergeNode(source, { item: waiting });
    graph.mergeNode(target, { item: blocker });
    const edge = graph.edge(source, target);
    if (edge === undefined) graph.addEdge(source, target, { since });
    else graph.setEdgeAttribute(edge, 'since', earlier(graph.getEdgeAttribute(edge, 'since'), since));
  }
  return graph;
}

/** Items by id, since keys change; unread items by the key in the link. */
export function nodeOf({ itemId, key }: WaitNode): string {
  return itemId === null ? `unread ${key}` : itemNode(itemId);
}

export function itemNode(itemId: string): string {
  return `item ${itemId}`;
}

/** The order of the links determines the order of every answer, so it must not depend on the order of the items. */
function byKeys(one: WaitLink, other: WaitLink): number {
  return compareKeys(one.waiting.key, other.waiting.key) || compareKeys(one.blocker.key, other.blocker.key);
}

function earlier(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
