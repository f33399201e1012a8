const ACCENTED = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', c: 'ç', n: 'ñ', A: 'Á', E: 'É', I: 'Í', O: 'Ó', U: 'Ú' };

/** A compiled message in no language: every letter that can be is accented, and every text is a third longer. */
export function pseudo(message) {
  if (typeof message === 'string') return pseudoText(message);
  return message.map(pseudoNode);
}

function pseudoNode(node) {
  if (typeof node === 'string') return pseudoText(node);
  if (!Array.isArray(node) || typeof node[2] !== 'object') return node;
  const [name, kind, branches] = node;
  const isBranching = kind === 1 || kind === 2 || kind === 3;
  return isBranching
    ? [name, kind, Object.fromEntries(Object.entries(branches).map(([key, branch]) => [key, pseudoBranch(branch)]))]
    : node;
}

function pseudoBranch(branch) {
  if (typeof branch === 'string') return pseudoText(branch);
  return Array.isArray(branch) ? branch.map(pseudoNode) : branch;
}

/** Vowels are doubled until the text is a third longer; words stay words, so that lines break where they would. */
function pseudoText(text) {
  let toAdd = Math.ceil(text.trim().length / 3);
  return [...text]
    .map((letter) => {
      const accented = ACCENTED[letter];
      if (accented === undefined) return letter;
      toAdd -= 1;
      return toAdd >= 0 ? accented + accented.toLowerCase() : accented;
    })
    .join('');
}
