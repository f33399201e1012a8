import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files that a manifest packs, by their path, in the order of their names. @returns {Map<string, Buffer>} */
export function packedFiles(folder, { files, content }) {
  const paths = [...files.flatMap(({ path }) => pathsBelow(folder, path)), content.details.path];
  return new Map(paths.toSorted().map((path) => [path, readFileSync(join(folder, path))]));
}

function pathsBelow(folder, path) {
  if (!statSync(join(folder, path)).isDirectory()) return [path];
  return readdirSync(join(folder, path)).flatMap((name) => pathsBelow(folder, `${path}/${name}`));
}
