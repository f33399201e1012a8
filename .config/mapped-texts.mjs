/** A compiled message with every text in it changed; what fills it in stays as it is. */
export function mappedTexts(message, change) {
  if (typeof message === 'string') return change(message);
  return message.map((node) => mappedNode(node, change));
}

function mappedNode(node, change) {
  if (typeof node === 'string') return change(node);
  if (!Array.isArray(node) || typeof node[2] !== 'object') return node;
  const [name, kind, branches] = node;
  const isBranching = kind === 1 || kind === 2 || kind === 3;
  return isBranching
    ? [
        name,
        kind,
        Object.fromEntries(Object.entries(branches).map(([key, branch]) => [key, mappedBranch(branch, change)])),
      ]
    : node;
}

function mappedBranch(branch, change) {
  if (typeof branch === 'string') return change(branch);
  return Array.isArray(branch) ? branch.map((node) => mappedNode(node, change)) : branch;
}
