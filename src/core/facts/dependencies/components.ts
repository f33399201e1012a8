import type { WaitGraph } from './wait-graph';

/**
 * The strongly connected components of two nodes or more (Tarjan, SIAM J. Comput. 1, 1972), in linear time. Without
 * recursion, unlike the function of the graph library: a chain of some thousand items overflows the stack. `cut` is an
 * edge to ignore; only `nodes` are looked at.
 */
export function componentsOf(
  graph: WaitGraph,
  nodes: readonly string[],
  cut: { readonly source: string; readonly target: string } | null = null,
): readonly (readonly string[])[] {
  const numberOf = new Map(nodes.map((node, index) => [node, index]));
  const targets = nodes.map((node) => {
    const inside: number[] = [];
    graph.forEachOutNeighbor(node, (target) => {
      const number = numberOf.get(target);
      if (number !== undefined && (cut?.source !== node || cut.target !== target)) inside.push(number);
    });
    return inside;
  });
  return components(targets)
    .filter((component) => component.length > 1)
    .map((component) => component.map((number) => nodes[number] ?? ''));
}

/** `targets[n]` are the nodes that node n leads to. */
function components(targets: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const found: number[][] = [];
  const order = new Int32Array(targets.length).fill(-1);
  const lowest = new Int32Array(targets.length);
  const nextTarget = new Int32Array(targets.length);
  const isOpen = new Uint8Array(targets.length);
  const open: number[] = [];
  const path: number[] = [];
  let visited = 0;

  function enter(node: number): void {
    order[node] = lowest[node] = visited;
    visited += 1;
    isOpen[node] = 1;
    open.push(node);
    path.push(node);
  }

  function leave(node: number): void {
    path.pop();
    const parent = path.at(-1);
    if (parent !== undefined) lowest[parent] = Math.min(lowest[parent] ?? 0, lowest[node] ?? 0);
    if (lowest[node] !== order[node]) return;
    const component = open.splice(open.lastIndexOf(node));
    for (const member of component) isOpen[member] = 0;
    found.push(component);
  }

  for (let start = 0; start < targets.length; start += 1) {
    if (order[start] === -1) enter(start);
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const target = targets[node]?.[nextTarget[node] ?? 0];
      nextTarget[node] = (nextTarget[node] ?? 0) + 1;
      if (target === undefined) leave(node);
      else if (order[target] === -1) enter(target);
      else if (isOpen[target] === 1) lowest[node] = Math.min(lowest[node] ?? 0, order[target] ?? 0);
    }
  }
  return found;
}
