import { Graph, layout } from '@dagrejs/dagre';
import type { PageDependencies } from '../../../src/contract/page/dependencies';

export const CARD = { width: 168, height: 60 };

/** Where a card stands (its middle), by the place of its node. */
export interface PlacedCard {
  readonly node: number;
  readonly x: number;
  readonly y: number;
}

/** The way of a link through points, by its place among the links. */
export interface PlacedLink {
  readonly link: number;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

export interface PlacedGraph {
  readonly width: number;
  readonly height: number;
  readonly cards: readonly PlacedCard[];
  readonly links: readonly PlacedLink[];
}

/** Lays nodes and links out from left to right: what has to be finished first stands left of what waits for it. */
export function layoutOf({ links }: Pick<PageDependencies, 'links'>, shown: readonly number[]): PlacedGraph {
  const graph = new Graph({ directed: true });
  graph.setGraph({ rankdir: 'LR', ranksep: 72, nodesep: 20, marginx: 16, marginy: 16 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const node of shown) graph.setNode(String(node), { ...CARD });
  const inside = new Set(shown);
  links.forEach(({ blocker, waiting }) => {
    if (inside.has(blocker) && inside.has(waiting)) graph.setEdge(String(blocker), String(waiting), {});
  });
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    cards: shown.map((node) => {
      const { x, y } = graph.node(String(node));
      return { node, x, y };
    }),
    links: links.flatMap(({ blocker, waiting }, link) => {
      if (!inside.has(blocker) || !inside.has(waiting)) return [];
      const { points } = graph.edge(String(blocker), String(waiting));
      return points === undefined ? [] : { link, points };
    }),
  };
}
