import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readManifest } from '../../forge/manifest';
import { repositoryRoot } from '../../repository';

/** A target that is built before the site can start. Paths are relative to the checkout. */
export interface BuildTarget {
  readonly name: string;
  readonly kind: 'functions' | 'bridge' | 'screen';
  /** The input files and folders. */
  readonly inputs: readonly string[];
  /** The output folder. */
  readonly output: string;
  /** A file in `output`; if it is missing, the target is not built. */
  readonly proof: string;
  /** For screens: the folder with vite.config.mts. */
  readonly folder: string | null;
}

/** Output folders, for the servers of these files. */
export const BUILT = {
  functions: '.build/forge/functions',
  bridge: '.build/forge/bridge',
  page: '.build/shell',
  azureHost: '.build/azure-host',
} as const;

/** Inputs of every build beside its sources. */
const ALWAYS = ['package.json', 'package-lock.json', 'tsconfig.json'];

/** Folder of the extension for Azure DevOps: its manifest, and `dist` once it is built. */
export const EXTENSION = 'azure/extension';

/** The targets for the extension for Azure DevOps, and for the page around it on this machine. */
export function azureTargets(): readonly BuildTarget[] {
  return [
    {
      name: 'azure-extension',
      kind: 'screen',
      inputs: [...ALWAYS, 'azure', 'static', 'src'],
      output: `${EXTENSION}/dist`,
      proof: 'item.html',
      folder: EXTENSION,
    },
    {
      name: 'azure-host',
      kind: 'screen',
      inputs: [...ALWAYS, 'local/azure/host/page'],
      output: BUILT.azureHost,
      proof: 'index.html',
      folder: 'local/azure/host/page',
    },
  ];
}

/** All targets for the app in this checkout. */
export function buildTargets(): readonly BuildTarget[] {
  const screens = readManifest(repositoryRoot)
    .resources.map(({ key, path }) => ({ key, path, folder: dirname(path) }))
    .filter(({ folder }) => existsSync(join(repositoryRoot, folder, 'vite.config.mts')));
  return [
    {
      name: 'functions',
      kind: 'functions',
      inputs: [...ALWAYS, 'src', 'manifest.yml', 'local/forge/bundle'],
      output: BUILT.functions,
      proof: 'index.cjs',
      folder: null,
    },
    ...screens.map(({ key, path, folder }) => ({
      name: key,
      kind: 'screen' as const,
      inputs: [...ALWAYS, folder, 'static/kit', 'static/tsconfig.json', 'src/contract', 'src/words'],
      output: path,
      proof: 'index.html',
      folder,
    })),
    {
      name: 'page',
      kind: 'screen',
      inputs: [...ALWAYS, 'local/shell/page', 'local/forge/bridge', 'local/docs', 'src/contract', 'src/words'],
      output: BUILT.page,
      proof: 'index.html',
      folder: 'local/shell/page',
    },
    {
      name: 'bridge',
      kind: 'bridge',
      inputs: [...ALWAYS, 'local/forge/bridge', 'local/forge/custom-ui'],
      output: BUILT.bridge,
      proof: 'tokens.css',
      folder: null,
    },
  ];
}
