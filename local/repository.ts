import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The checkout's folder, found upwards from the running file: the bundle in `.build/cli` or the source under test. */
export const repositoryRoot = ascend(__dirname);

function ascend(folder: string): string {
  if (existsSync(join(folder, 'package-lock.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('The sources do not lie in a checkout of the project.');
  return ascend(parent);
}
