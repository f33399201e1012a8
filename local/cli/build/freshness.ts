import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../repository';
import type { BuildTarget } from './targets';

const STAMPS = join(repositoryRoot, '.build', 'stamps');
const NOT_SOURCES = new Set(['dist', 'node_modules']);

/** A mark of all of the target's inputs by name, size and time: another mark means it has to be built again. */
export function markOf({ inputs, output }: Pick<BuildTarget, 'inputs' | 'output'>): string {
  const hash = createHash('sha256').update(output);
  for (const input of inputs) addTo(hash, input);
  return hash.digest('hex');
}

/** Whether the target was built from inputs with this hash. */
export function isBuilt(target: BuildTarget, mark: string): boolean {
  const stamp = stampOf(target);
  if (!existsSync(join(repositoryRoot, target.output, target.proof)) || !existsSync(stamp)) return false;
  return readFileSync(stamp, 'utf8') === mark;
}

/** Remembers that the target has been built from inputs with this hash. */
export function rememberBuilt(target: BuildTarget, mark: string): void {
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(stampOf(target), mark);
}

const stampOf = ({ name }: BuildTarget): string => join(STAMPS, name);

function addTo(hash: ReturnType<typeof createHash>, path: string): void {
  const found = statSync(join(repositoryRoot, path), { throwIfNoEntry: false });
  if (found?.isDirectory() === true) {
    for (const name of readdirSync(join(repositoryRoot, path)).sort()) {
      if (!NOT_SOURCES.has(name)) addTo(hash, `${path}/${name}`);
    }
    return;
  }
  hash.update(`${path} ${found?.size ?? 'absent'} ${found?.mtimeMs ?? ''}\n`);
}
