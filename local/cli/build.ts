import { join, resolve } from 'node:path';
import { bundleFunctions } from '../forge/bundle/bundle-functions';
import { buildBridge } from '../forge/custom-ui/build-bridge';
import { repositoryRoot } from '../repository';
import { buildStale } from './build/build-all';
import { azureTargets, buildTargets } from './build/targets';

/**
 * `build`: builds whatever is stale. `build <name>`: builds one target, whether it is stale or not; `start` calls it for
 * stale ones. `build functions <app folder> <output folder>`: bundles the functions of another app.
 */
export async function main([name, folder, output]: readonly string[]): Promise<number> {
  try {
    if (name === undefined) return (await buildAllStale()) ? 0 : 1;
    if (name === 'functions' && folder !== undefined && output !== undefined) {
      await bundleFunctions(resolve(folder), resolve(output));
    } else if (name === 'bridge' && folder !== undefined) {
      await buildBridge(resolve(folder));
    } else {
      await buildNamed(name);
    }
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

const allTargets = () => [...buildTargets(), ...azureTargets()];

function buildAllStale(): Promise<boolean> {
  return buildStale(({ name, problem }) => {
    if (problem !== null) process.stderr.write(`${name}: ${problem}\n`);
  }, allTargets());
}

async function buildNamed(name: string): Promise<void> {
  const targets = allTargets();
  const target = targets.find((candidate) => candidate.name === name);
  if (target === undefined) throw new Error(`Usage: build <${targets.map((known) => known.name).join(' | ')}>`);
  const output = join(repositoryRoot, target.output);
  switch (target.kind) {
    case 'functions':
      return bundleFunctions(repositoryRoot, output);
    case 'bridge':
      return buildBridge(output);
    case 'screen':
      return buildScreen(join(repositoryRoot, target.folder ?? ''));
  }
}

async function buildScreen(folder: string): Promise<void> {
  const { build } = await import('vite');
  await build({ configFile: join(folder, 'vite.config.mts'), logLevel: 'error' });
}
