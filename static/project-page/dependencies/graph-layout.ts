import { Graph, layout } from '@dagrejs/dagre';
import type { PageDependencies } from '../../../src/contract/page/dependencies';

export const CARD = { width: 168, height: 60 };

/** The position of a card (its middle), by the place of its node. */
export interface PlacedCard {
  readonly node: number;
  readonly x: number;
  readonly y: number;
}

/** The points of a link's line, by its place among the links. */
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

/** The gap between groups without a link, and the maximum width of a row of them. */
const GAP = 24;
const ROW_WIDTH = 1_000;

/**
 * Lays nodes and links out from left to right: blockers are left of what waits for them. Groups without a link between
 * them are side by side, those with a cycle and the largest first, so that many small ones do not make one long column.
 */
export function layoutOf({ links }: Pick<PageDependencies, 'links'>, shown: readonly number[]): PlacedGraph {
  const groups = groupsOf(links, shown)
    .map((nodes) => layoutGroup(links, nodes))
    .sort(
      (one, other) =>
        Number(hasRing(other, links)) - Number(hasRing(one, links)) ||
        other.cards.length - one.cards.length ||
        other.height - one.height,
    );
  let [left, top, rowHeight, width] = [0, 0, 0, 0];
  const placed = groups.map((group) => {
    if (left > 0 && left + group.width > ROW_WIDTH) {
      top += rowHeight + GAP;
      [left, rowHeight] = [0, 0];
    }
    const moved = movedBy(group, left, top);
    left += group.width + GAP;
    rowHeight = Math.max(rowHeight, group.height);
    width = Math.max(width, left - GAP);
    return moved;
  });
  return {
    width,
    height: top + rowHeight,
    cards: placed.flatMap(({ cards }) => cards),
    links: placed.flatMap((group) => group.links),
  };
}

const hasRing = (group: PlacedGraph, links: PageDependencies['links']): boolean =>
  group.links.some(({ link }) => links[link]?.isInRing === true);

/** Nodes that are connected by links, directly or indirectly. */
function groupsOf(links: PageDependencies['links'], shown: readonly number[]): readonly (readonly number[])[] {
  const neighbours = new Map<number, number[]>(shown.map((node) => [node, []]));
  for (const { blocker, waiting } of links) {
    if (!neighbours.has(blocker) || !neighbours.has(waiting)) continue;
    neighbours.get(blocker)?.push(waiting);
    neighbours.get(waiting)?.push(blocker);
  }
  const seen = new Set<number>();
  const groups: number[][] = [];
  for (const first of shown) {
    if (seen.has(first)) continue;
    const group: number[] = [];
    for (const queue = [first]; queue.length > 0;) {
      const node = queue.pop();
      if (node === undefined || seen.has(node)) continue;
      seen.add(node);
      group.push(node);
      queue.push(...(neighbours.get(node) ?? []));
    }
    groups.push(group);
  }
  return groups;
}

function movedBy(group: PlacedGraph, left: number, top: number): PlacedGraph {
  return {
    ...group,
    cards: group.cards.map(({ node, x, y }) => ({ node, x: x + left, y: y + top })),
    links: group.links.map(({ link, points }) => ({
      link,
      points: points.map(({ x, y }) => ({ x: x + left, y: y + top })),
    })),
  };
}

function layoutGroup(links: PageDependencies['links'], nodes: readonly number[]): PlacedGraph {
  const graph = new Graph({ directed: true });
  graph.setGraph({ rankdir: 'LR', ranksep: 56, nodesep: 20, marginx: 16, marginy: 20 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const node of nodes) graph.setNode(String(node), { ...CARD });
  const inside = new Set(nodes);
  links.forEach(({ blocker, waiting }) => {
    if (inside.has(blocker) && inside.has(waiting)) graph.setEdge(String(blocker), String(waiting), {});
  });
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    cards: nodes.map((node) => {
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
